import { expect, test } from 'vitest';
import { findMarks, isTableHead, withoutMarks } from '../src/language/markdown-marks.ts';

const seen = (text: string) => withoutMarks(text, findMarks(text));

test.each([
	['doit ouvrir en **septembre 2028**.', 'doit ouvrir en septembre 2028.'],
	['the MV *Skerry Lass*, which _sank_', 'the MV Skerry Lass, which sank'],
	['***both*** and __strong__ and ~~gone~~', 'both and strong and gone'],
	['**a *b* c** d', 'a b c d'],
	['*Propos recueillis. Entretien.*', 'Propos recueillis. Entretien.'],
	['renew [online](https://library.example/renew_(a)) now', 'renew online now'],
	['[**Bal** des étoiles](https://ombrie.example), ![gratuit](x.png)', 'Bal des étoiles, gratuit'],
	['run `npm **start**` and ``a`b``', 'run npm **start** and a`b'],
	[String.raw`\*no mark\* and 1\. 2\|3`, '*no mark* and 1. 2|3'],
	['> On a gagné,\n> dit-il.', 'On a gagné,\ndit-il.'],
	[
		String.raw`keep \`C:\_tmp\` and \`\`a\\*b\`\`, not \*this\*`.replaceAll('\\`', '`'),
		String.raw`keep C:\_tmp and a\\*b, not *this*`,
	],
	['a \\`no code\\` and \\\\`c\\_d`', 'a `no code` and \\c\\_d'],
	['| Brassac | 214 |\n| Ombrie | 198 |', 'Brassac | 214\nOmbrie | 198'],
	['|Brassac|\n|---|\n|Ombrie|', 'Brassac\nOmbrie'],
	['> | Station | Ozone |\n> |---|---\n> |Brassac|214|', 'Station | Ozone\nBrassac|214'],
	['| Station | Ozone |\n|:--|--:|\n| Brassac | 214 |', 'Station | Ozone\nBrassac | 214'],
])('%j is seen as %j', (text, page) => {
	expect(seen(text)).toBe(page);
});

test.each([
	'5 * 3 = 15 and 2 * 2 = 4',
	'un hôtel 4*, un autre 3*',
	'snake_case_name and __init',
	'** alone, ` alone, [ alone, ~~ alone',
	'**not over\n\nthe end** of a paragraph',
	'[sic] (1869), a || b',
	'3 - 2 = 1 | 0',
	'|x| is the absolute value of x, as is |y|',
	'|x| is one.\n|y| is another, as is |z|',
])('%j has no marks', (text) => {
	expect(seen(text)).toBe(text);
});

test('the row above the line of dashes is the head of a table, no other is', () => {
	const table = '| Stage | Winner |\n| --- | :-: |\n| Paris | Garin |\n';
	const ends = [...table.matchAll(/\|$/gm)].map(({ index }) => index + 1);
	expect(ends.map((end) => isTableHead(table, end))).toEqual([true, false, false]);
});

test('a mark that closes in another sentence is hidden in each of them', () => {
	const text = '**Is it? It is.** Yes.';
	expect(withoutMarks(text, findMarks(text), { start: 0, end: 8 })).toBe('Is it?');
	expect(withoutMarks(text, findMarks(text), { start: 9, end: text.length })).toBe('It is. Yes.');
});

test.each([
	['*', ''],
	['**', ''],
	['_', '_'.repeat(1_800)],
	['`', '`'.repeat(1_800)],
	['[', '['.repeat(1_800)],
	['![a](', '![a]('.repeat(360)],
	['|', '|'.repeat(1_800)],
	['> ', ''],
	['\\', '\\'.repeat(900)],
	['*a ', '*a '.repeat(600)],
	['**a', 'a'.repeat(600)],
])(
	'a passage of nothing but %j is read at once',
	(sign, page) => {
		expect(seen(sign.repeat(1_800 / sign.length))).toBe(page);
	},
	2_000,
);
