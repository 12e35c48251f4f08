import { describe, expect, test } from 'vitest';
import { officeAccording } from '../src/language/offices.ts';
import { findProperNames } from '../src/language/proper-names.ts';
import { holderOf, isFamily, recognize, type KnownSpeakers } from '../src/language/speakers.ts';

/** Who is known after these sentences were read; returns whom the last name of the last sentence means. */
function meet(language: 'fr' | 'en', ...sentences: string[]) {
	const known: KnownSpeakers = { byWord: new Map(), byRole: new Map() };
	const met = sentences.flatMap((sentence) =>
		findProperNames(sentence, language).map((name) => recognize(name, known, sentence, language)),
	);
	return { known, last: met.at(-1), met };
}

describe('recognize', () => {
	test('knows somebody again by the family name, and keeps the fullest name', () => {
		expect(meet('fr', 'Voici Mouhib.', 'Voici Abdelghani Mouhib.', 'Voici Mouhib.').last?.full).toBe(
			'Abdelghani Mouhib',
		);
		expect(meet('en', 'It was Mario Molina.', 'It was Professor Molina.').last?.full).toBe('Mario Molina');
	});

	test('tells two of one family apart, and gives their bare name to neither', () => {
		const { met } = meet('fr', 'Voici Pierre Curie.', 'Voici Marie Curie.', 'Voici Curie.');
		expect(new Set(met).size).toBe(3);
	});

	test('does not take two places for one because they share a word', () => {
		const { met } = meet('en', 'It was the Bank of England.', 'It was the Church of England.');
		expect(new Set(met).size).toBe(2);
	});

	test('learns how a pronoun must agree from a title', () => {
		expect(meet('fr', 'Voici Mme Simone Veil.').last?.agreement).toBe('feminine');
		expect(meet('en', 'It was Mr. Clement Attlee.').met.at(-1)?.agreement).toBe('masculine');
		expect(meet('fr', 'Voici Simone Veil.').last?.agreement).toBeUndefined();
	});
});

const holder = (article: string, office: string) => {
	const found = officeAccording(`Selon ${office}, oui.`, 'fr');
	return found && holderOf(found, meet('fr', ...article.split('|')).known)?.full;
};

describe('holderOf', () => {
	test.each([
		['Voici Simone Veil, ministre de la Santé, à Paris.', 'la ministre', 'Simone Veil'],
		['Voici Simone Veil, ministre de la Santé, à Paris.', 'la ministre de la Santé', 'Simone Veil'],
		['Voici Simone Veil, ministre de la Santé, à Paris.', 'le ministre de la Justice', undefined],
		['Voici Simone Veil, ministre de la Santé, à Paris.', 'une ministre', undefined],
		['Voici le professeur Louis Pasteur.', 'le professeur', 'Louis Pasteur'],
		['Voici Louis Pasteur, chimiste et professeur à Lille.', 'le professeur', 'Louis Pasteur'],
		['Voici Jean Rey, conseiller du président, à Paris.', 'le président', undefined],
		['Le ministre salue Jean Rey.', 'le ministre', undefined],
		['Voici Jean Rey, que le ministre salue, à Paris.', 'le ministre', undefined],
		['Voici le roi Hassan.|Voici le roi Baudouin.', 'le roi', undefined],
	])('in %j %j is %j', (article, office, name) => {
		expect(holder(article, office)).toBe(name);
	});
});

test('isFamily knows the last word of a name, not the first', () => {
	const { known } = meet('fr', 'Voici Louis Pasteur.');
	expect(isFamily('Pasteur', known)).toBe(true);
	expect(isFamily('Louis', known)).toBe(false);
	expect(isFamily('Canal', known)).toBe(false);
});
