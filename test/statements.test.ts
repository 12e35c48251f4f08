import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findStatements } from '../src/language/statements.ts';
import { expectSpeakers, speakersOf } from './support/speakers-of.ts';

describe('findStatements in French', () => {
	test.each([
		['the name after a quotation', 'Jean Monnet | « La paix se gagne », explique Jean Monnet.'],
		['a name with auxiliaries', 'Jean Monnet | « La paix se gagne », a déclaré hier Jean Monnet.'],
		[
			'a name with its office',
			'Louis Pasteur | « Le germe vient de l’air », précise le chimiste Louis Pasteur.',
		],
		['“selon”', 'Louis Pasteur | Selon Louis Pasteur, le germe vient de l’air.'],
		['“selon” at the end', 'Louis Pasteur | Le germe vient de l’air, selon Louis Pasteur.'],
		['“pour” at the start', 'Louis Pasteur | Pour Louis Pasteur, le germe vient de l’air.'],
		['an opinion', 'Louis Pasteur | De l’avis de Louis Pasteur, le germe vient de l’air.'],
		['a name with an apposition', 'Marie Curie | Marie Curie, physicienne, affirme que le radium brille.'],
		['an office', 'le ministre malien | D’après le ministre malien, la trêve tiendra.'],
		['an office after a quotation', 'la ministre | « La loi passera », a assuré la ministre.'],
		['a whole office', 'le ministre de la Santé | « Attendons », prévient le ministre de la Santé.'],
		['somebody', 'un diplomate européen | « La trêve tiendra », confie un diplomate européen.'],
		[
			'a spokesman, not his chief',
			'un proche de Robert Schuman | Selon un proche de Robert Schuman, il part.',
		],
		['a name spoken to', 'Aimé Césaire | « Non », confie au Monde Aimé Césaire.'],
		['an inserted clause', 'Jean Monnet | L’acier, a expliqué Jean Monnet, manquera.'],
		[
			'the one who reports, not the one told on',
			'Jean Monnet | Robert Schuman a dit oui, assure Jean Monnet.',
		],
		['the one who reports first', 'Jean Monnet | Jean Monnet assure que Robert Schuman a dit oui.'],
		[
			'a report about a promise',
			'Jean Monnet | Le général de Gaulle a promis une réponse, rapporte Jean Monnet.',
		],
		[
			'the speaker, not the one spoken of',
			'Jean Monnet | « Il ment », dit Jean Monnet au sujet de Konrad Adenauer.',
		],
		['the writer of a letter', 'Konrad Adenauer | Dans une lettre à Robert Schuman, Konrad Adenauer refuse.'],
		['a question in a quotation', 'Patrice Lumumba | « Qui attendrait ? », a demandé Patrice Lumumba.'],
		['nobody where somebody is accused', '- | Robert Schuman a été accusé par Georges Bidault de trahir.'],
		['nobody where nobody speaks', '- | Jean Monnet a rencontré Robert Schuman à Paris.'],
		['nobody where a time comes first', '- | Pour la première fois, Jean Monnet est venu.'],
	])('reads %s', (_, article) => expectSpeakers('fr', article));

	test.each([
		[
			'“poursuit-il” and “a-t-il ajouté” belong to the last one named',
			`Dag Hammarskjöld | « La paix se gagne », explique Dag Hammarskjöld.
			Dag Hammarskjöld | « Elle se garde aussi », poursuit-il.
			Dag Hammarskjöld | La force, a-t-il ajouté, sera petite.
			- | Les casques bleus arrivent demain.
			Dag Hammarskjöld | Ils resteront, a-t-il précisé.`,
		],
		[
			'two speakers take turns',
			`Jean Monnet | « Nous voulons construire », a déclaré Jean Monnet.
			Robert Schuman | « Pas à pas », a répondu Robert Schuman.
			Robert Schuman | « Cela prendra du temps », a-t-il ajouté.
			Jean Monnet | « Je le sais », a répété Jean Monnet.
			Jean Monnet | « Très longtemps », a-t-il insisté.`,
		],
		[
			'an office is the one who holds it, a second holder of another office is not',
			`Simone Veil | Simone Veil, ministre de la Santé, défend la loi.
			Simone Veil | La ministre rappelle que le temps presse.
			Le ministre de la Justice | Le ministre de la Justice juge le texte équilibré.
			- | Selon elle, la loi doit changer.`,
		],
		[
			'an office that two hold is nobody’s',
			`- | Le président John Kennedy a reçu le président Charles de Gaulle.
			Le président | Le président a déclaré que tout allait bien.`,
		],
		[
			'an office that fits nobody speaks for itself, and the pronoun goes with it',
			`Jean Monnet | Jean Monnet explique que l’acier coûte cher.
			Un diplomate | Un diplomate estime que non.
			Un diplomate | Il ajoute que le prix baissera.
			le gouvernement allemand | Selon le gouvernement allemand, c’est faux.
			le gouvernement allemand | Pour lui, le prix baissera.`,
		],
		[
			'somebody only met is not given the words of the office',
			`- | Le ministre a rencontré Jean Monnet.
			le ministre | « L’accord est proche », a déclaré le ministre.`,
		],
		[
			'a pronoun means nobody once somebody else was named',
			`Jonas Salk | « Le vaccin est prêt », annonce Jonas Salk.
			- | Albert Sabin, lui, doute.
			- | « Il est dangereux », dit-il.`,
		],
		[
			'an unnamed person who comes between may be meant as well',
			`Robert Schuman | Robert Schuman a dit qu’il partirait.
			- | L’annonce a surpris le ministre.
			- | « C’est dommage », a-t-il dit.`,
		],
		[
			'words quoted after a report about somebody else may be either’s',
			`Le Monde | Le Monde rapporte que Jean Monnet partira.
			- | « Je pars », a-t-il dit au journal.`,
		],
		[
			'a pronoun of the other sex means nobody',
			`Simone Veil | Simone Veil plaide pour la loi.
			Simone Veil | « Il est temps », dit-elle.
			- | « Il est trop tôt », dit-il.`,
		],
		[
			'whoever answers a question is not the one who asked',
			`Aimé Césaire | « Qui parlera ? » demande Aimé Césaire à Léopold Sédar Senghor.
			- | « Nous », a-t-il répondu.`,
		],
		[
			'a sentence that is all quotation goes on from the one before',
			`le ministre | « Il faut attendre », prévient le ministre.
			le ministre | « Nous attendrons. »
			- | La trêve dure.
			- | « Elle durera. »`,
		],
		[
			'a name told on keeps the teller for what follows',
			`Mamadou Nientao | À la tribune, rapporte Mamadou Nientao, le général Mouhib a promis d’aider.
			Mamadou Nientao | Il aurait aussi promis des armes.`,
		],
		[
			'a common word that is a surname is one where it opens a sentence',
			`Louis Pasteur | D’après Louis Pasteur, le germe vient de l’air.
			Félix Pouchet | D’après Félix Pouchet, il naît de rien.
			Louis Pasteur | Pasteur réplique que le ballon était fermé.
			Louis Pasteur | « Il l’était », insiste-t-il.`,
		],
		[
			'two of one family stay apart',
			`Marie Curie | « Il brille », note Marie Curie.
			Pierre Curie | « Il chauffe », ajoute Pierre Curie.
			Pierre Curie | « Il brûle », précise-t-il.`,
		],
	])('%s', (_, article) => expectSpeakers('fr', article));
});

describe('findStatements', () => {
	test('says whether the sentence names the speaker itself, and knows every word of their name', () => {
		const sentences = [
			'« Oui », dit Abdelghani Mouhib.',
			'« Non », dit-il.',
			'Le général Mouhib se dit prêt.',
		];
		const [first, second, third] = findStatements(sentences, 'fr');
		expect([first?.named, second?.named, third?.named]).toEqual([true, false, true]);
		expect(second?.words).toEqual(['abdelghani', 'mouhib']);
		expect(third?.speaker).toBe('Abdelghani Mouhib');
	});

	test('counts those whose words are told on among the words', () => {
		const [statement] = findStatements(['Jean Monnet assure que Robert Schuman a dit oui.'], 'fr');
		expect(statement?.words).toEqual(['jean', 'monnet', 'robert', 'schuman']);
	});

	test('is not certain of a country or of one word alone', () => {
		expect(findStatements(['L’Algérie accuse le Maroc.'], 'fr')[0]).toMatchObject({ certain: false });
		expect(findStatements(['Rabat refuse.'], 'fr')[0]?.certain).not.toBe(true);
	});

	test('slices every speaker out of the text and never throws', () => {
		const pieces =
			`Jean Monnet|Robert Schuman|Marie Curie|le ministre|the minister|selon |according to |« |»|“|”|"|, |. |
			|dit|said|a dit|-t-il|il |he |she |elle |de |à |to |l’|’s |told |explique|été |was |? |: |Paris|(|)|—|😀`.split(
				'|',
			);
		const sentence = fc.array(fc.constantFrom(...pieces), { maxLength: 25 }).map((one) => one.join(''));
		const article = fc.array(fc.oneof(sentence, fc.string({ unit: 'binary' })), { maxLength: 8 });
		fc.assert(
			fc.property(article, fc.constantFrom('fr', 'en', 'und'), (sentences, language) => {
				const text = sentences.join('\n');
				const statements = findStatements(sentences, language);
				expect(statements).toHaveLength(sentences.length);
				for (const one of statements) expect(text.includes(one?.speaker ?? '')).toBe(true);
			}),
			{ numRuns: 300 },
		);
	});

	test('finds nobody in an empty article', () => {
		expect(speakersOf([], 'fr')).toEqual([]);
		expect(speakersOf(['', ' '], 'en')).toEqual(['-', '-']);
	});
});
