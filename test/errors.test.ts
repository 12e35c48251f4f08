import { expect, test } from 'vitest';
import { codeOf, messageOf, UserError } from '../src/errors.ts';

test('a UserError says the same in both languages, and keeps its cause', () => {
	const cause = new Error('cause');
	const error = new UserError({ en: 'is empty', fr: 'est vide' }, { cause });
	expect(error).toMatchObject({ name: 'UserError', message: 'is empty', wording: { fr: 'est vide' }, cause });
});

test('messageOf gives a text for whatever was thrown', () => {
	expect([new Error('a'), 'b', 3, undefined, null].map(messageOf)).toEqual([
		'a',
		'b',
		'3',
		'undefined',
		'null',
	]);
});

const coded = (code: unknown) => Object.assign(new Error('x'), { code });

test('codeOf gives a code where there is one that is a text', () => {
	expect([coded('ENOSPC'), coded(5), new Error('x'), 'ENOSPC', null].map(codeOf)).toEqual([
		'ENOSPC',
		undefined,
		undefined,
		undefined,
		undefined,
	]);
});
