import { describe, expect, test } from 'vitest';
import { findStatements } from '../src/language/statements.ts';
import { openQuestionShelf } from './support/question-shelf.ts';

const INTERVIEW = [
	'Depuis dix ans, la glaciologue Heidi Rausch dirige la station du col.',
	'Elle revient sur l’hiver.',
	'**Pourquoi si peu de neige ?',
	'Parce que les vents ont tourné.',
	'Nous l’avons mesuré dès octobre.',
	'**Le maire vous reproche de dramatiser.',
	'Je comprends son inquiétude, mais les chiffres sont là.',
	'**Et le glacier ?',
	'Il perd deux mètres par an.',
	'« Personne ne monte plus », dit le guide Paul Astier.',
	'**Que ferez-vous ?',
	'Nous fermerons notre cabane en mai.',
	'Propos recueillis par Louise Ferrand.',
];

const speakersOf = (sentences: string[], language: 'fr' | 'en') =>
	findStatements(sentences, language).map((statement) => statement?.speaker);

describe('an interview', () => {
	test('is in the words of whoever is introduced before the first question', () => {
		const speakers = speakersOf(INTERVIEW, 'fr');
		for (const at of [3, 4, 6, 8, 11]) expect(speakers[at], INTERVIEW[at]).toBe('Heidi Rausch');
	});

	test('leaves others their own words, and the interviewer theirs', () => {
		const speakers = speakersOf(INTERVIEW, 'fr');
		expect(speakers[9]).toBe('Paul Astier');
		for (const at of [0, 2, 5, 7, 10, 12]) expect(speakers[at], INTERVIEW[at]).not.toBe('Heidi Rausch');
	});

	test('is told in English too', () => {
		const speakers = speakersOf(
			[
				'Ada Holm, a botanist, has run the garden since 2010.',
				'What grows here?',
				'I planted the first palm myself.',
				'What about frost?',
				'We cover our beds in November.',
				'And the visitors?',
				'My guess is that ten thousand came.',
			],
			'en',
		);
		expect(speakers.slice(2)).toEqual(['Ada Holm', undefined, 'Ada Holm', undefined, 'Ada Holm']);
	});

	test.each([
		[
			'en',
			'Ada Holm',
			['Ada Holm, 49, heads the European business of Alder Grove Capital.', 'She received us in Leeds.'],
		],
		['en', 'Dr Ada Holm', ['Dr Ada Holm runs the programme at the Tarn Institute for Sea Research (TISR).']],
		['en', 'Ada Holm', ['Ada Holm won on Sunday, half a point ahead of the Indian prodigy Ravi Lal.']],
		['en', 'Dr Ada Holm', ['The wells of Tarn County are empty.', 'Dr Ada Holm, a hydrologist, looks on.']],
		['fr', 'Ada Holm', ['Directrice du musée Aubert-Lacaze depuis 2017, Ada Holm ne dort plus.']],
		['fr', 'Ada Holm', ['Rencontre avec Ada Holm, maire de Sète.']],
	] as const)(
		'in %s is in the words of %s, not of who is named beside: %s',
		(language, guest, introduction) => {
			const questions = { fr: ['Et alors ?', 'Je reste.'], en: ['And then?', 'I stay.'] }[language];
			const sentences = [...introduction, ...questions, ...questions, ...questions];
			expect(speakersOf(sentences, language).at(-1)).toBe(guest);
		},
	);

	test.each([
		[
			'a report that asks questions itself',
			INTERVIEW.map((one) => one.replace(/Nous l’avons|Je comprends son|Nous fermerons notre/, 'On voit la')),
		],
		[
			'one without a guest',
			INTERVIEW.map((one) => one.replace('la glaciologue Heidi Rausch', 'une glaciologue')),
		],
		['one question', INTERVIEW.map((one, at) => (at > 2 ? one.replace('?', '.') : one))],
	])('is not %s', (_, sentences) => {
		expect(speakersOf(sentences, 'fr')).not.toContain('Heidi Rausch');
	});

	test('is quoted under the name of the guest, also where it is asked who did it', async () => {
		const { answer } = await openQuestionShelf({
			'glacier.md': `Depuis dix ans, la glaciologue Heidi Rausch dirige la station du col.

**Pourquoi si peu de neige ?**

Parce que les vents ont tourné. Nous l’avons mesuré dès octobre.

**Qui a décidé de fermer la cabane ?**

J’ai pris la décision moi-même, après deux accidents.

**Et le glacier ?**

Notre glacier perd deux mètres par an.
`,
		});
		const said = await answer('qui a pris la décision de fermer la cabane ?');
		expect(said.citations.at(-1)).toMatchObject({
			quote: 'J’ai pris la décision moi-même, après deux accidents.',
			speaker: 'Heidi Rausch',
		});
		const reasons = await answer('Pourquoi y a-t-il si peu de neige ?');
		expect(reasons.text).toContain('Heidi Rausch : « Parce que les vents ont tourné. »');
	});
});
