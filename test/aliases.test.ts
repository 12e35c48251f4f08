import { describe, expect, test } from 'vitest';
import { findAliases } from '../src/answering/aliases.ts';
import { questionTerms } from '../src/language/question-terms.ts';
import { openQuestionShelf } from './support/question-shelf.ts';

const { shelf } = await openQuestionShelf({
	'sport.md': '# Vote\n\nLe Comité international olympique (CIO) a voté hier à Lausanne.\n',
	'ski.md': '# Skis\n\nLe président finlandais Urho Kekkonen skie chaque matin.\n',
	'glossary.yaml':
		'- [Grande Boucle, Tour de France]\n- related: [Wimbledon, tennis]\n- {fr: marée noire, en: spillage}\n',
});

/** What each word of a question may also be, its expressions as the words they hold. */
function aliasesOf(question: string, scopes = shelf.scopes) {
	const found = findAliases(questionTerms(question, undefined), { ...shelf, scopes });
	return found.map(({ equal, related, expressions }) => ({
		equal,
		related,
		expressions: expressions.map(({ words }) => words.map((keys) => keys.at(-1))),
	}));
}

describe('findAliases', () => {
	test('knows that a palace may stand for a state, and a ministry for its seat', () => {
		expect(aliasesOf('Kremlin')[0]?.related).toEqual(expect.arrayContaining(['fr:russ', 'en:moscow']));
		expect(aliasesOf('Bercy')[0]?.expressions).toContainEqual(['und:ministere', 'und:finances']);
	});

	test('lets a capital of several words stand for its state, in both spellings', () => {
		expect(aliasesOf('Éthiopie')[0]?.expressions).toContainEqual(['und:addis', 'und:ababa']);
		expect(aliasesOf('Addis Ababa')[0]?.expressions).toContainEqual(['und:addis', 'und:abeba']);
		expect(aliasesOf('Addis Ababa')[1]?.related).toContain('und:ethiopie');
	});

	test('knows what an article says an abbreviation stands for', () => {
		expect(aliasesOf('CIO')[0]?.expressions).toContainEqual([
			'und:comite',
			'und:international',
			'und:olympique',
		]);
	});

	test('finds the abbreviation where the long form is asked for, for each of its words', () => {
		const found = aliasesOf('le comité international olympique');
		expect(found).toHaveLength(3);
		for (const { equal } of found) expect(equal).toContain('und:cio');
	});

	test('needs all words of an expression, one after the other', () => {
		for (const question of ['le comité olympique', 'international comité olympique'])
			expect(aliasesOf(question).flatMap(({ equal }) => equal)).not.toContain('und:cio');
	});

	test('reads the glossary in both directions', () => {
		expect(aliasesOf('spillage')[0]?.expressions).toContainEqual(['und:maree', 'und:noire']);
		expect(aliasesOf('marée noire')[0]?.equal).toContain('und:spillage');
	});

	test('keeps apart what only stands for a thing at times', () => {
		const [wimbledon] = aliasesOf('Wimbledon');
		expect(wimbledon?.related).toContain('und:tennis');
		expect(wimbledon?.equal).not.toContain('und:tennis');
		expect(aliasesOf('Kekkonen')[0]?.related).toContain('und:finlandais');
	});

	test('has no words of another server', () => {
		expect(aliasesOf('CIO Wimbledon', ['another server'])).toEqual([
			{ equal: [], related: [], expressions: [] },
			{ equal: [], related: [], expressions: [] },
		]);
	});

	test('knows organizations, languages and countries of several words on every shelf', () => {
		expect(aliasesOf('UNHCR', ['another server'])[0]?.equal).toContain('und:hcr');
		expect(aliasesOf('haoussa', ['another server'])[0]?.equal).toContain('und:hausa');
		expect(aliasesOf('Royaume-Uni', ['another server'])[0]?.equal).toContain('und:british');
	});

	test('gives no expression without words, which would stand in every passage', () => {
		for (const question of ['Émirats arabes unis', 'Western Sahara', 'São Tomé et Príncipe'])
			for (const { expressions } of aliasesOf(question)) expect(expressions).not.toContainEqual([]);
	});

	test('a learned abbreviation that reads like a stop word is no expression either', async () => {
		const other = await openQuestionShelf({
			'it.md': '# Work\n\nThe department of Information Technologies (IT) has moved.\n',
		});
		const found = findAliases(questionTerms('information technologies', 'en'), other.shelf);
		for (const { expressions } of found)
			expect(expressions.map(({ words }) => words.length)).not.toContain(0);
	});
});
