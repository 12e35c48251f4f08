import { describe, test } from 'vitest';
import { expectSpeakers } from './support/speakers-of.ts';

describe('findStatements where an office stands beside a name', () => {
	test.each([
		['a name after its office', 'Marie Curie | « Il brille », confie la physicienne, Marie Curie.'],
		[
			'a name after its office, before more',
			'Marie Curie | « Il brille », a dit la physicienne, Marie Curie, à Paris.',
		],
		[
			'an office, not somebody whose clause comes after it',
			'la ministre | « La loi passera », a dit la ministre, Jean Monnet étant parti.',
		],
		[
			'the same by the office later',
			`Marie Curie | « Il brille », confie la physicienne, Marie Curie.
			Marie Curie | La physicienne dit que le radium chauffe.`,
		],
	])('reads %s', (_, article) => expectSpeakers('fr', article));
});
