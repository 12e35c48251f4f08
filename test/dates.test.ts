import { expect, test } from 'vitest';
import { formatDate, writeDate } from '../src/language/dates.ts';

test.each([
	['1959-12-01', 'fr', '1er décembre 1959'],
	['1959-12-11', 'fr', '11 décembre 1959'],
	['1959-12-01', 'en', 'December 1, 1959'],
	['1959-12-01T23:30:00-05:00', 'en', 'December 1, 1959'],
	['1959-12-01T00:30:00+02:00', 'fr', '1er décembre 1959'],
	['1959-12-01 00:30', 'en', 'December 1, 1959'],
	['1959-12', 'fr', 'décembre 1959'],
	['1959-12', 'en', 'December 1959'],
] as const)('writes %s in %s as %s, whatever the time zone', (published, language, written) => {
	expect(formatDate(published, language)).toBe(written);
});

const written = (from: Date, to?: Date) => writeDate({ dateStyle: 'long' }, 'fr', from, to);

test('writes the first of a month as “1er” in French, in a range too', () => {
	const [first, third, next] = ['2025-07-01', '2025-07-03', '2025-08-01'].map((day) => new Date(day));
	if (!first || !third || !next) throw new Error('These are dates');
	expect(written(first)).toBe('1er juillet 2025');
	expect(written(first, third)).toBe('1er–3 juillet 2025');
	expect(written(third, next)).toMatch(/^3 juillet\s–\s1er août 2025$/);
	expect(writeDate({ month: 'long', year: 'numeric' }, 'fr', first)).toBe('juillet 2025');
});

test.each(['1959', '1959-13', 'yesterday', '1959-99-99', ''])('leaves %j as it stands', (published) => {
	expect(formatDate(published, 'fr')).toBe(published);
});
