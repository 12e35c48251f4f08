import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Language } from '../src/language/languages.ts';
import { verifyWritten } from './support/verify-written.ts';

/** One a line: true or false, the source's language, the source, the claim's language, the claim. */
const PATH = new URL('support/retold-sentences.tsv', import.meta.url);
const rows = readFileSync(PATH, 'utf8')
	.trimEnd()
	.split('\n')
	.map((line) => line.split('\t') as [string, Language, string, Language, string]);
const verdicts = await verifyWritten(
	rows.map(([, language, source, asked, claim]) => ({ language, source, asked, claim })),
);

/** The claims of one kind that pass although they are false, or fall although they are true. */
function wrong(kind: 'true' | 'false'): string[] {
	return rows.flatMap(([is, , , , claim], at) =>
		is === kind && verdicts[at]?.ok !== (kind === 'true') ? [claim] : [],
	);
}

test('what a careless model makes of a sentence is dropped', () => {
	expect(wrong('false')).toEqual(['Mali delivered 500 tents to Morocco.']);
});

test('what says the same as its sentence in other words passes', () => {
	expect(wrong('true')).toEqual([
		'Irene Calder has run the farm since 2004.',
		'Peter Lowell is critical of the plan to close the mine.',
	]);
});
