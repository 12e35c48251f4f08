import { describe, expect, test } from 'vitest';
import {
	countryEntries,
	countryWords,
	isPeople,
	isPlaceName,
	peopleMeantBy,
} from '../src/language/countries.ts';
import { longPlaceNames } from '../src/language/places-in-text.ts';

describe('countryWords', () => {
	test.each([
		['Algérie', ['algeria', 'algerian']],
		['algeria', ['algerie', 'algerien', 'algerienne']],
		['malien', ['mali', 'malian']],
		['Egyptian', ['egypte', 'egypt', 'egyptien']],
	])('knows %s by its names in both languages and its people', (word, others) => {
		expect(countryWords(word).equal).toEqual(expect.arrayContaining(others));
	});

	test('holds a capital for the country only at times', () => {
		expect(countryWords('Bamako').equal).not.toContain('mali');
		expect(countryWords('Bamako').related).toContain('mali');
		expect(countryWords('Mali').related).toContain('bamako');
	});

	test('never gives the word itself, nor the same word as equal and as related', () => {
		for (const word of ['Mali', 'Luxembourg', 'Algiers', 'Niger', 'Guinée']) {
			const { equal, related } = countryWords(word);
			const folded = word.toLowerCase().replace('é', 'e');
			expect([...equal, ...related]).not.toContain(folded);
			expect(equal.filter((one) => related.includes(one))).toEqual([]);
		}
	});

	test('knows nothing of other words, nor of a piece of a name', () => {
		for (const word of ['canal', 'Unis', '', 'Monnet']) {
			expect(countryWords(word)).toEqual({ equal: [], related: [] });
		}
	});
});

test('isPlaceName knows countries, peoples and capitals with and without accents', () => {
	for (const word of ['Mali', 'Algérie', 'algerie', 'Algerian', 'Bamako', 'MAROC'])
		expect(isPlaceName(word)).toBe(true);
	for (const word of ['Suez', 'Monnet', 'canal', '']) expect(isPlaceName(word)).toBe(false);
});

test('isPeople knows peoples and not their countries', () => {
	for (const word of ['Malian', 'Algériens', 'marocaine', 'French']) expect(isPeople(word)).toBe(true);
	for (const word of ['Mali', 'Rabat', 'canal']) expect(isPeople(word)).toBe(false);
});

const entryOf = (name: string) =>
	countryEntries().find(({ expressions }) => expressions.includes(name))?.expressions ?? [];

describe('countryEntries', () => {
	test.each([
		['United Kingdom', ['Royaume-Uni', 'UK', 'British', 'Britannique']],
		['États-Unis', ['United States', 'USA', 'US', 'American', 'Américaines']],
		['Afrique du Sud', ['South Africa', 'South African', 'Sud-africain']],
		['Ivory Coast', ["Côte d'Ivoire", 'Ivorian', 'Ivoiriens']],
	])('knows %s by its names in both languages and its people', (name, others) => {
		expect(entryOf(name)).toEqual(expect.arrayContaining(others));
	});

	test('has each country of one word elsewhere', () => {
		for (const name of ['Mali', 'France', 'Norway']) expect(entryOf(name)).toEqual([]);
	});

	test('has no code that is a word of its own', () => {
		const all = countryEntries().flatMap(({ expressions }) => expressions);
		for (const code of ['COD', 'VAT', 'ARE', 'DOM', 'CAF']) expect(all).not.toContain(code);
	});

	test('gives no territory the people of its state', () => {
		for (const people of ['French', 'Français', 'Norwegian', 'Indian']) expect(entryOf(people)).toEqual([]);
		expect(entryOf('American')).toContain('United States');
	});

	test('has nothing empty, and no plural that nobody writes', () => {
		const all = countryEntries().flatMap(({ expressions }) => expressions);
		for (const wrong of ['', 's', 'Britishs', 'Néerlandaiss', 'Congoleses']) expect(all).not.toContain(wrong);
	});
});

test.each([
	['why did sierra leone pull out', ['sierra leone']],
	['Les États-Unis et la côte d’ivoire', ['etats-unis', "cote d'ivoire"]],
	['talks in addis ababa', ['addis ababa']],
	['the united front states', []],
])('in %j stand the long names %j', (text, names) => {
	expect(longPlaceNames(text)).toEqual(names);
});

test.each([
	['maliene', 'malienne'],
	['algeriene', 'algerienne'],
	['malienne', undefined],
	['malaise', undefined],
	['commission', undefined],
])('the people meant by %j is %j', (word, people) => {
	expect(peopleMeantBy(word)).toBe(people);
});
