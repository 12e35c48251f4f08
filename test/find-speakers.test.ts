import { describe, expect, test } from 'vitest';
import { findSpeakers } from '../src/language/find-speakers.ts';
import { expectSpeakers } from './support/speakers-of.ts';

const speakersIn = (sentence: string, language: 'fr' | 'en') =>
	findSpeakers(sentence, language, { byWord: new Map(), byRole: new Map() }).map(({ text, start, end }) => {
		expect(sentence.slice(start, end)).toBe(text);
		return text;
	});

describe('findSpeakers', () => {
	test.each([
		['fr', 'M. Petit et Mme Blanc sont là.', ['M. Petit', 'Mme Blanc']],
		['fr', 'Pour Me Duval, M. de Villepin ment.', ['Me Duval', 'M. de Villepin']],
		['fr', 'M. Alain Petit est là.', ['Alain Petit']],
		['en', 'Mr. Brown met Mrs Lee.', ['Mr. Brown', 'Mrs Lee']],
		['en', 'Mrs. Brown’s son left.', []],
	] as const)('in %s takes a family name with its title for a person: %s', (language, sentence, names) => {
		expect(speakersIn(sentence, language)).toEqual(names);
	});
});

describe('a family name with a title', () => {
	test('speaks, in the minutes of a meeting too', () => {
		expectSpeakers(
			'fr',
			`Mme Leroy | Mme Leroy demande si la piscine rouvrira.
			M. Petit | M. Petit répond que les travaux durent.
			M. Petit | « Jusqu’en mai », a précisé M. Petit.
			Mme Leroy | Mme Leroy rappelle la promesse de 2019.
			- | Mme Leroy et M. Petit regrettent l’absence du maire.
			M. Petit | Selon M. Petit, tout ira bien.`,
		);
		expectSpeakers(
			'en',
			`Mrs Lee | Mrs Lee asked whether the pool would reopen.
			Mr Green | Mr Green replied that work was under way.
			Mr Green | “Until May,” he added.`,
		);
	});

	test('is the one who was named in full, unless the title is another’s', () => {
		expectSpeakers(
			'fr',
			`Sophie Leroy | Sophie Leroy insiste.
			Sophie Leroy | « Oui », dit Mme Leroy.
			M. Leroy | « Non », dit M. Leroy.`,
		);
	});

	test('comes between a speaker and a pronoun as any name does', () => {
		expectSpeakers(
			'fr',
			`Jean Monnet | « Oui », dit Jean Monnet.
			- | M. Petit, lui, hésite.
			- | « C’est trop tôt », dit-il.`,
		);
	});
});
