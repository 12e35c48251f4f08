import { expect, test } from 'vitest';
import { formatDate } from '../src/language/dates.ts';

test.each([
	['1959-12-01', 'fr', '1 décembre 1959'],
	['1959-12-01', 'en', 'December 1, 1959'],
	['1959-12-01T23:30:00-05:00', 'en', 'December 1, 1959'],
	['1959-12-01T00:30:00+02:00', 'fr', '1 décembre 1959'],
	['1959-12-01 00:30', 'en', 'December 1, 1959'],
] as const)('writes %s in %s as %s, whatever the time zone', (published, language, written) => {
	expect(formatDate(published, language)).toBe(written);
});

test.each(['1959', '1959-12', 'yesterday', '1959-99-99', ''])('leaves %j as it stands', (published) => {
	expect(formatDate(published, 'fr')).toBe(published);
});
