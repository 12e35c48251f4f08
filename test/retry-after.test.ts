import { expect, test } from 'vitest';
import { readRetryAfter } from '../src/models/retry-after.ts';

const NOW = Date.parse('2031-05-06T10:00:00Z');

test.each([
	[{ 'retry-after': '3' }, 3_000],
	[{ 'retry-after': '0' }, 0],
	[{ 'retry-after': 'Tue, 06 May 2031 10:00:20 GMT' }, 20_000],
	[{ 'retry-after': 'Tue, 06 May 2031 09:00:00 GMT' }, 0],
	[{ 'retry-after-ms': '250', 'retry-after': '1' }, 250],
	[{ 'retry-after': 'soon' }, undefined],
	[{ 'retry-after': '-5' }, undefined],
	[{}, undefined],
])('%j asks for %s ms', (headers, expected) => {
	expect(readRetryAfter(new Headers(headers as Record<string, string>), NOW)).toBe(expected);
});

test('what are no headers ask for nothing', () => {
	expect(readRetryAfter(undefined)).toBeUndefined();
	expect(readRetryAfter({ 'retry-after': '3' })).toBeUndefined();
});
