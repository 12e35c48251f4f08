import { expect, test } from 'vitest';
import { numberValues } from '../src/language/number-values.ts';

test.each([
	['1,5 million de francs', [1_500_000]],
	['1.5 million', [1_500_000]],
	['2 000 hommes', [2_000]],
	['two thousand men', [2_000]],
	['deux mille hommes', [2_000]],
	['trois cent mille', [300_000]],
	['two hundred and fifty soldiers', [250]],
	['quatre-vingt-dix-sept députés', [97]],
	['vingt et un pays', [21]],
	['sixty-eight', [68]],
	['deux et trois', [2, 3]],
	['du 17 au 20 février 2025', [17, 20, 2025]],
	['le XXe siècle', [20]],
	['the 20th century', [20]],
	['Louis XIV', [14]],
	['le troisième sommet', [3]],
	['a dozen', [12]],
	['20 per cent, 30 pour cent', [20, 30]],
	['un pays, one of them, une fois', []],
	['', []],
])('%s is worth what both languages read in it', (text, values) => {
	expect([...numberValues(text)]).toEqual(values);
});
