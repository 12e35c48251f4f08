import { describe, expect, test } from 'vitest';
import { findStatements } from '../src/language/statements.ts';
import { expectSpeakers } from './support/speakers-of.ts';

describe('findStatements gives no words to somebody only named beside the speaker', () => {
	test.each([
		['after “selon” and a comma', 'le procureur | Selon le procureur, Georges Dandin a menti.'],
		['with an age', 'le procureur | Selon le procureur, Georges Dandin, 34 ans, a menti.'],
		['with an arrest', 'le juge | Selon le juge, Georges Dandin, arrêté lundi, a menti.'],
		['under investigation', 'le juge | Selon le juge, Georges Dandin, mis en examen, a menti.'],
		['with a bare office', 'le juge | Selon le juge, Georges Dandin, maire de Sète, a menti.'],
		['with an office', 'le juge | Selon le juge, Georges Dandin, l’ancien maire, a menti.'],
		['after a ministry', 'le ministère | Selon le ministère, Georges Dandin, « fatigué », part.'],
		['after what is led', 'le président de la SNCF | Selon le président de la SNCF, Georges Dandin a menti.'],
		['in a relative clause', 'Marie Curie | Marie Curie, que Georges Dandin accuse, dément.'],
		[
			'to whom no was said',
			'Marie Curie | Marie Curie, à qui Georges Dandin a dit non, assure qu’elle reste.',
		],
		[
			'whose husband speaks',
			'Marie Curie | Marie Curie, dont le mari affirme tout ignorer, soutient le contraire.',
		],
		[
			'as whom the sentence is about',
			'Georges Dandin | Georges Dandin critique Louis Pasteur : « Il ment », dit-il.',
		],
		[
			'in the sentence before',
			`Louis Pasteur | « Non », a plaidé Louis Pasteur.
			La procureure | La procureure a requis un an : « C’est grave », a-t-elle souligné.`,
		],
		[
			'where an office judges them',
			'Le juge | Le juge a condamné Georges Dandin : « C’est grave », a-t-il lancé.',
		],
		[
			'before an office that goes on',
			`Louis Pasteur | Louis Pasteur dit non.
			Le ministre | Le ministre estime que le prix baissera, précise-t-il.`,
		],
		['as a woman, of a man', '- | Mme Simone Veil a refusé : « Non », a-t-il dit.'],
		[
			'where they answer, or are answered',
			`Georges Dandin | « Vous mentez », a lancé Georges Dandin au ministre.
			- | « Jamais », a-t-il rétorqué.`,
		],
		[
			'before one whose view is the same',
			`Georges Dandin | « Oui », dit Georges Dandin.
			Louis Pasteur | Même avis chez Louis Pasteur : « Enfin », dit-il.`,
		],
		[
			'before a sentence about somebody else’s writing',
			`Marie Curie | « Je suis fatiguée », a dit Marie Curie.
			- | Avant d’écrire un roman sur Brest, Proust vivait à Cabourg.`,
		],
		[
			'before what is done next',
			`Marie Curie | « Je suis fatiguée », a dit Marie Curie.
			- | Puis de lancer la vente des billets, samedi.
			Marie Curie | « Je pars », a dit Marie Curie.
			- | Puis de rappeler le chien, samedi.`,
		],
		[
			'as one of two',
			`Marie Curie et Georges Dandin | Marie Curie et Georges Dandin annoncent leur départ.
			Marie Curie et Georges Dandin | « Nous partons », disent-ils.
			Georges Dandin | « Moi aussi », dit Georges Dandin.`,
		],
	])('in French: %s', (_, article) => expectSpeakers('fr', article));

	test.each([
		['after “according to”', 'the minister | According to the minister, Clement Attlee lied.'],
		['with an office', 'the judge | According to the judge, Clement Attlee, the mayor, lied.'],
		['with a bare office', 'the judge | According to the judge, Clement Attlee, mayor of Leeds, lied.'],
		['with an arrest', 'the judge | According to the judge, Clement Attlee, arrested on Monday, lied.'],
		['after “according to police”', '- | According to police, Clement Attlee lied.'],
		['who is accused', '- | Rosa Parks is accused by Clement Attlee of lying.'],
		[
			'whom somebody answers',
			`Clement Attlee | “You lied,” Clement Attlee told the minister.
			- | “Never,” he shot back.`,
		],
		['in a relative clause', 'Rosa Parks | Rosa Parks, whom Clement Attlee accuses, denied it.'],
		['whose husband speaks', 'Rosa Parks | Rosa Parks, whose husband says little, denied it.'],
		[
			'in the sentence before',
			`Clement Attlee | Clement Attlee said no.
			The prosecutor | The prosecutor wanted a year: “It is grave,” she said.`,
		],
		['where an office judges them', 'The judge | The judge jailed Clement Attlee: “It is grave,” he said.'],
	])('in English: %s', (_, article) => expectSpeakers('en', article));

	test('but knows who is named after their own office', () => {
		expectSpeakers('fr', 'Luc Barrois | Selon le président de la SNCF, Luc Barrois, « c’est trop ».');
		expectSpeakers('fr', 'Anne Morel | Pour la présidente du tribunal, Anne Morel, l’affaire est grave.');
		expectSpeakers('fr', '- | Pour la deuxième année, Anne Morel, la maire, ouvre le festival.');
		expectSpeakers('fr', 'Odile Perrin | La maire, Odile Perrin, est venue : « C’est fini », a-t-elle dit.');
		expectSpeakers('en', 'Clement Attlee | According to the prime minister, Clement Attlee, it is over.');
		expectSpeakers('en', 'Clement Attlee | According to the minister, Clement Attlee, the mayor lied.');
	});

	test('whom a question of an interview names says nothing in its answers', () => {
		const sentences = [
			'Laura Pinson, an economist, looks back.',
			'**Why this book?',
			'I like my work.',
			'**Minister Alan Brown says that you exaggerate?',
			'I read his speeches: he said so himself.',
			'**What now?',
			'We wait.',
		];
		expect(findStatements(sentences, 'en')[4]?.speaker).toBe('Laura Pinson');
	});
});
