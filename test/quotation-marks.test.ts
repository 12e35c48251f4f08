import { expect, test } from 'vitest';
import { inQuotationMarks } from '../src/answering/quotation-marks.ts';

const written = (words: string, isNamed = true) => {
	const quoted = inQuotationMarks(words, 'fr', isNamed);
	return quoted.open + quoted.words + quoted.close;
};

test('what an article quotes as a whole stands once between marks below its speaker’s name', () => {
	expect(written('« On a gagné. »')).toBe('« On a gagné. »');
	expect(written('“We won.”')).toBe('“We won.”');
	expect(written('"We won."')).toBe('"We won."');
});

test('it stands between marks of its own where nobody is named, so that it is seen to be a quotation', () => {
	expect(written('« On a gagné. »', false)).toBe('« « On a gagné. » »');
});

test('a sentence that quotes a part of itself keeps it so', () => {
	expect(written('« On a gagné », dit-il.')).toBe('« « On a gagné », dit-il. »');
	expect(written('« Oui », dit-il, « on a gagné »')).toBe('« « Oui », dit-il, « on a gagné » »');
	expect(written('On a gagné.')).toBe('« On a gagné. »');
});
