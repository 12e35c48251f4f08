import { describe, test } from 'vitest';
import { expectSpeakers } from './support/speakers-of.ts';

describe('findStatements knows whoever is named after a quotation', () => {
	test.each([
		['a reflexive verb', 'Anne Morel | « C’est une honte », s’indigne Anne Morel.'],
		['one in the past', 'Anne Morel | La loi, s’est félicitée Anne Morel, passera.'],
		['somebody spoken to before the verb', 'Anne Morel | « Partez », lui a lancé Anne Morel, éleveuse.'],
		['a journalist spoken to', 'Anne Morel | « On verra », nous a confié Anne Morel.'],
		['the office that answers', 'le préfet | « Je vous entends », leur a répondu le préfet.'],
		['a title with a point', 'Alain Vidal | « On verra », a déclaré le Dr. Alain Vidal.'],
		['an office with an elided article', 'l’avocat | « Il ira jusqu’au bout », affirme l’avocat.'],
		['an age', 'le technicien | « On verra », a ajouté le technicien de 48 ans.'],
		['a verb of the voice', 'Anne Morel | « Enfin ! », s’enthousiasme Anne Morel.'],
		['a smile', 'Anne Morel | « Moi la première », sourit Anne Morel.'],
		['a first name', 'Julien | « J’ai eu peur », raconte Julien, 32 ans.'],
		['an organization', 'CGT | « C’est un plan déguisé », dénonce la CGT.'],
		['an organization after “selon”', 'Insee | Selon l’Insee, le chômage a reculé.'],
		['“à en croire”', 'Anne Morel | À en croire Anne Morel, maire de Sète, le projet est mort.'],
		['“aux dires de”', 'Anne Morel | Aux dires d’Anne Morel, le projet est mort.'],
		['“ce à quoi”', 'Anne Morel | Ce à quoi Anne Morel répond que rien n’est joué.'],
		['“du point de vue de”', 'Anne Morel | Du point de vue d’Anne Morel, le projet est mort.'],
		['an avowal', 'Anne Morel | De l’aveu même d’Anne Morel, le projet est mort.'],
		['“comme l’explique”', 'Anne Morel | Comme l’explique Anne Morel, le projet est mort.'],
		[
			'somebody set against others',
			'Le parquet de Lille | Le parquet de Lille, lui, affirme que tout est faux.',
		],
		['a channel spoken to', 'Reza Moradi | « Oui », a déclaré à la télévision d’État Reza Moradi.'],
		[
			'an infinitive that goes on',
			`Anne Morel | « Partez », dit Anne Morel.
			Anne Morel | Et d’ajouter : « Ne revenez pas. »`,
		],
		[
			'an infinitive that goes on, with a mood',
			`Anne Morel | « Partez », dit Anne Morel.
			Anne Morel | Puis de conclure, amère : « Ne revenez pas. »`,
		],
		['a tweet', 'Anne Morel | « Honte à eux », a tweeté la députée Anne Morel.'],
	])('in French: %s', (_, article) => expectSpeakers('fr', article));

	test.each([
		['a noun’s ending', 'Clara Monk | “We must confirm this,” Clara Monk cautions.'],
		['a smile', 'Clara Monk | “On Saturdays there’s a queue,” Clara Monk smiles.'],
		['a whisper', 'Clara Monk | “I don’t believe it,” Clara Monk, a welder, whispered.'],
		['a tweet', 'Clara Monk | “Shame on them,” tweeted Clara Monk, a congresswoman.'],
		['a post', 'Clara Monk | “Too late,” Clara Monk posted on the same network.'],
		['a company', 'Boeing | In a statement, Boeing said the decision was painful.'],
		['“in her view”', 'Clara Monk | In Clara Monk’s view, the plan is dead.'],
		['“as she puts it”', 'Clara Monk | As Clara Monk puts it, the plan is dead.'],
		['what is pointed out', 'Clara Monk | Clara Monk pointed out that the plan was dead.'],
		['what is pointed out to somebody', 'Clara Monk | Clara Monk pointed out to the press that it was dead.'],
		['who pointed out what is quoted', 'Clara Monk | “It is dead,” pointed out Clara Monk, a welder.'],
		['who points out, between commas', 'Clara Monk | The plan, Clara Monk points out, is dead.'],
		['who pointed out, at the end', 'Clara Monk | The plan was dead, Clara Monk pointed out.'],
		['whose club it is', 'Rosa Lane | “They ran,” said the Tynebridge manager, Rosa Lane.'],
		['whose lawyer it is', 'Fred Gray | “The plan is dead,” said Clara Monk’s lawyer, Fred Gray.'],
		[
			'somebody who goes on',
			`Clara Monk | “It works,” says Clara Monk.
			Clara Monk | “But not yet,” she went on.`,
		],
		[
			'a trade told with a place or a year',
			`Mark Dolan | “No,” says Mark Dolan, a rancher near Salida.
			Mark Dolan | “I said I would stay,” the rancher adds.
			Clara Monk | “It has changed,” says Clara Monk, a florist since 1998.
			Clara Monk | “It’s my life,” the florist adds.`,
		],
		[
			'what a pronoun cautions',
			`Clara Monk | “It works,” says Clara Monk.
			Clara Monk | “We must confirm this,” she cautions.`,
		],
	])('in English: %s', (_, article) => expectSpeakers('en', article));

	test.each([
		['fr', '- | Le feu s’est déclaré vers minuit.'],
		['fr', '- | Anne Morel sourit et attaque la montée.'],
		['fr', '- | Anne Morel est en alerte.'],
		['en', '- | Clara Monk continued her walk and smiled.'],
		['en', '- | Police cautions rose in Leeds.'],
		['en', '- | Clara Monk puts it in a drawer.'],
		['en', '- | Clara Monk pointed out the window.'],
		['en', '- | Clara Monk points out the house that burned.'],
		['en', '- | Two chemists at the University of Texas, Elgin, warned of it.'],
		['fr', '- | On le dit de quiconque réfléchit.'],
		[
			'fr',
			`Son voisin | Son voisin racontait la scène chaque dimanche.
			- | « J’y étais », dit-elle.`,
		],
	] as const)('but nobody in %s where nobody speaks: %s', (language, article) =>
		expectSpeakers(language, article),
	);
});
