import { beforeAll, describe, expect, test } from 'vitest';
import type { Briefing, SectionName } from '../src/answering/briefings.ts';
import { haveSameSpeaker } from '../src/answering/sections.ts';
import { ANSWER_ARTICLES } from './support/answer-articles.ts';
import { openQuestionShelf, type QuestionShelf } from './support/question-shelf.ts';

const ALL: SectionName[] = ['essentials', 'positions', 'timeline'];

let questions: QuestionShelf;

beforeAll(async () => {
	questions = await openQuestionShelf({
		...ANSWER_ARTICLES,
		'minutes.md': `---
title: Compte rendu des Mirabelliers
published: 2026-10-12
---

1. Eau. La conduite a éclaté le 3 septembre et sera remplacée.
2. Loyers. Le loyer passe de 45 à 52 euros.

Prochaine réunion : 11 janvier 2027.
`,
		'rival.md': `---
title: Une station météo ouvre
published: 1970-02-03
---

Une station météo a ouvert lundi dernier au sommet du mont Aigoual. Elle mesure le vent depuis le 2 janvier 1970.

« Le vent souffle ici deux jours sur trois », assure Jeanne Bastide, cheffe de la station. Elle veut doubler les mesures en mars.

« Nous n'avons pas été consultés », proteste un berger de la vallée.
`,
	});
});

function entriesOf({ sections }: Briefing, name: SectionName) {
	return sections.find((section) => section.name === name)?.entries ?? [];
}

describe('a briefing', () => {
	test('is told of all of an article whose title alone names the subject', async () => {
		const { sections } = await questions.brief('mirabelliers', ['timeline'], 'fr');
		expect(entriesOf({ sections } as Briefing, 'timeline').map(({ date }) => date)).toEqual([
			'3 septembre 2026',
			'11 janvier 2027',
		]);
	});

	test('quotes no label of a point, only what is said under it', async () => {
		const { sections } = await questions.brief('mirabelliers', ['essentials'], 'fr');
		const quotes = entriesOf({ sections } as Briefing, 'essentials').map(({ citation }) => citation.quote);
		expect(quotes).toContain('La conduite a éclaté le 3 septembre et sera remplacée.');
		expect(quotes).not.toContain('Eau.');
	});

	test('quotes every line word for word, out of an article about its subject', async () => {
		const { sections } = await questions.brief('charte de l’OUA', ALL);
		const citations = sections.flatMap(({ entries }) => entries.map(({ citation }) => citation));
		expect(citations.length).toBeGreaterThan(4);
		for (const { article, quote, start, end } of citations) {
			expect(article.path).toBe('oua.md');
			expect(article.text.slice(start, end)).toBe(quote);
		}
	});

	test('numbers its quotes through all sections, the same quote by the same number', async () => {
		const { sections } = await questions.brief('OUA', ALL);
		const numbers = new Map<string, Set<number>>();
		for (const { citation } of sections.flatMap(({ entries }) => entries))
			numbers.set(citation.quote, (numbers.get(citation.quote) ?? new Set()).add(citation.number));
		expect([...numbers.values()].map((one) => [...one])).toEqual(
			[...numbers.keys()].map((_, at) => [at + 1]),
		);
	});

	test('finds its subject in either language', async () => {
		const french = await questions.brief('nationalisation du canal', ['timeline'], 'fr');
		const [entry] = entriesOf(french, 'timeline');
		expect(entry?.date).toBe('26 juillet 1956');
		expect(entry?.citation.quote).toContain('was nationalised on July 26, 1956');
	});

	test('is silent about what no article mentions, and says so', async () => {
		const briefing = await questions.brief('l’empereur Napoléon', ALL);
		expect(briefing.sections).toEqual([]);
		expect(briefing.silence).toContain('Rien n’y mentionne Napoléon');
	});

	test('takes a word that only says what kind of thing it is for a subject as well', async () => {
		const briefing = await questions.brief('prix', ALL);
		expect(briefing.sections).toEqual([]);
	});

	test('is not misled by one of two words', async () => {
		const briefing = await questions.brief('Garçons coiffeurs', ALL);
		expect(briefing.sections).toEqual([]);
	});

	test('says which section has nothing', async () => {
		const briefing = await questions.brief('grotte', ALL, 'en');
		expect(briefing.sections.map(({ name }) => name)).toEqual(['essentials', 'timeline']);
		expect(briefing.notes).toEqual(['The sources report nobody’s words on this.']);
		expect((await questions.brief('grotte', ['positions'])).silence).toBe(
			'Les sources ne rapportent les propos de personne à ce sujet.',
		);
	});

	test.each([
		['', 'avec des mots'],
		['🙂', 'avec des mots'],
		['Суэц', 'français et en anglais'],
	])('of %j says what to do', async (subject, advice) => {
		expect((await questions.brief(subject, ALL)).silence).toContain(advice);
	});
});

describe('the positions', () => {
	test('stand under the name of who said so, “il” too', async () => {
		const entries = entriesOf(await questions.brief('OUA', ['positions']), 'positions');
		const said = entries.map(({ speaker, citation }) => [speaker, citation.quote]);
		expect(said).toContainEqual(['Kwame Nkrumah', 'Il réclame une monnaie commune.']);
		expect(said).toContainEqual(['Léopold Sédar Senghor', "La prudence, explique-t-il, n'est pas un refus."]);
	});

	test('hear two lines of one who is nearest before a second speaker has a word', async () => {
		const lines = ['ferme', 'tourne', 'fuit', 'gèle'].map(
			(verb) => `« Le moulin de Vire ${verb} en hiver », assure Jeanne Bastide.`,
		);
		const { brief } = await openQuestionShelf({
			'moulin.md': `# Le moulin de Vire\n\n${lines.join(' ')} « Le moulin de Vire est vendu », assure Paul Astier.\n`,
		});
		const all: SectionName[] = ['essentials', 'positions'];
		const speakers = entriesOf(await brief('moulin de Vire', all), 'positions').map(({ speaker }) => speaker);
		expect(speakers).toEqual(['Jeanne Bastide', 'Jeanne Bastide', 'Paul Astier']);
	});

	test('keep those of one speaker together', async () => {
		const entries = entriesOf(await questions.brief('OUA', ['positions']), 'positions');
		const speakers = entries.map(({ speaker }) => speaker);
		const turns = speakers.filter((speaker, at) => speaker !== speakers[at - 1]);
		expect(turns).toEqual([...new Set(speakers)]);
		expect(turns.length).toBeGreaterThan(1);
	});

	test('never put two nameless speakers of two articles under one name', async () => {
		const { brief } = await openQuestionShelf({
			'a.md': '# Le barrage de Roselend\n\n« Il tiendra », assure un ingénieur du barrage de Roselend.\n',
			'b.md': '# Le barrage de Roselend\n\n« Il fuit », assure un ingénieur du barrage de Roselend.\n',
		});
		const entries = entriesOf(await brief('barrage de Roselend', ['positions']), 'positions');
		expect(entries).toHaveLength(2);
		const [one, other] = entries;
		expect(one && other && haveSameSpeaker(one, other)).toBe(false);
	});

	test('quote no question of an interviewer', async () => {
		const { brief } = await openQuestionShelf({
			'a.md': '# Le barrage\n\n**Le barrage tiendra-t-il ?**\n\nLe barrage de Roselend tient depuis 1960.\n',
		});
		const entries = entriesOf(await brief('barrage', ['essentials']), 'essentials');
		expect(entries.map(({ citation }) => citation.quote)).toEqual([
			'Le barrage de Roselend tient depuis 1960.',
		]);
	});

	test('quote nothing that nobody is reported to say', async () => {
		const entries = entriesOf(await questions.brief('station météo', ['positions']), 'positions');
		const quotes = entries.map(({ citation }) => citation.quote).join('\n');
		expect(quotes).toContain('Jeanne Bastide');
		expect(quotes).toContain('proteste un berger');
		expect(quotes).not.toContain('a ouvert lundi');
	});
});

describe('the timeline', () => {
	test('goes by date, counted from publication where a day is said by half', async () => {
		const entries = entriesOf(await questions.brief('station météo', ['timeline']), 'timeline');
		expect(entries.map(({ date }) => date)).toEqual(['2 janvier 1970', '2 février 1970', 'mars 1970']);
	});

	test('names the day in the member’s language', async () => {
		const entries = entriesOf(await questions.brief('station météo', ['timeline'], 'en'), 'timeline');
		expect(entries[0]?.date).toBe('January 2, 1970');
	});

	test('keeps the speaker of a line that does not name them', async () => {
		const entries = entriesOf(await questions.brief('station météo', ['timeline']), 'timeline');
		expect(entries.at(-1)?.citation).toMatchObject({
			quote: 'Elle veut doubler les mesures en mars.',
			speaker: 'Jeanne Bastide',
		});
	});
});
