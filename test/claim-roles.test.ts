import { describe, expect, test } from 'vitest';
import { swapsNames } from '../src/answering/claim-roles.ts';
import type { ClaimSource } from '../src/answering/claim-source.ts';
import type { Language } from '../src/language/languages.ts';

const swaps = (claim: string, sentences: string, language: Language, of = language) =>
	swapsNames(claim, language, { sentences, article: { language: of } } as ClaimSource);

describe('names that have changed places', () => {
	test.each<[Language, string, string]>([
		['en', 'Mali accused Algeria of housing rebels.', 'Algeria accused Mali of housing rebels.'],
		['fr', 'Le Mali a accusé l’Algérie.', 'L’Algérie a accusé le Mali.'],
		['fr', 'Le Mali reproche à l’Algérie son silence.', 'L’Algérie reproche au Mali son silence.'],
		['en', 'Finland sold ten ships to Portugal.', 'Portugal sold ten ships to Finland.'],
	])('are seen in %s: %s', (language, claim, source) => {
		expect(swaps(claim, source, language)).toBe(true);
		expect(swaps(source, source, language)).toBe(false);
	});

	test.each<[Language, string, string]>([
		['en', 'Mali accused Algeria.', 'Algeria was accused by Mali.'],
		['en', 'Morocco met Mali.', 'Mali met Morocco.'],
		['en', 'Canada and Denmark divided the island.', 'Denmark and Canada divided the island.'],
		['en', 'The island was divided by Canada and Denmark.', 'Canada and Denmark divided the island.'],
		['en', 'In Kumasi, Nkrumah accused Danquah.', 'Nkrumah accused Danquah in Kumasi.'],
		['fr', 'Nkrumah a accusé Danquah, selon Senghor.', 'Senghor a dit que Nkrumah a accusé Danquah.'],
		[
			'fr',
			'Rabat veut épauler le Mali, explique Jean Morel.',
			'Jean Morel explique que Rabat veut épauler le Mali.',
		],
		['en', 'Mali will leave the bloc, said Keita.', 'Keita said Mali will leave the bloc.'],
	])('are not seen in what is true in %s: %s', (language, claim, source) => {
		expect(swaps(claim, source, language)).toBe(false);
	});

	test('are not told across languages', () => {
		expect(swaps('Mali accused Algeria.', 'L’Algérie a accusé le Mali.', 'en', 'fr')).toBe(false);
	});
});
