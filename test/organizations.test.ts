import { expect, test } from 'vitest';
import { organizationEntries } from '../src/language/organizations.ts';
import { contentWords } from '../src/language/question-terms.ts';

const entryOf = (name: string) =>
	organizationEntries().find(({ expressions }) => expressions.includes(name))?.expressions ?? [];

test.each([
	['NATO', ['OTAN', 'North Atlantic Treaty Organization']],
	['OMS', ['WHO', 'World Health Organization', 'Organisation mondiale de la santé']],
	['Croix-Rouge', ['Red Cross']],
	['MP', ['député', 'lawmaker']],
	['PDG', ['chief executive']],
	['kilomètre', ['km']],
	['nouvel an', ['1er janvier', 'January 1']],
])('%s is known by its names in both languages', (name, others) => {
	expect(entryOf(name)).toEqual(expect.arrayContaining(others));
});

test('each organization has several names, which mean the same', () => {
	for (const { expressions, related } of organizationEntries()) {
		expect(new Set(expressions).size).toBeGreaterThan(1);
		expect(related).toBe(false);
	}
});

test('no name belongs to two organizations', () => {
	const all = organizationEntries().flatMap(({ expressions }) => expressions);
	expect(all.filter((one, at) => all.indexOf(one) !== at)).toEqual([]);
});

test('each long name has words to look for', () => {
	for (const { expressions } of organizationEntries())
		expect(expressions.some((one) => contentWords(one).length > 0)).toBe(true);
});
