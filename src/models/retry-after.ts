/** Date.parse reads a year into almost any number. */
const HTTP_DATE = /^[A-Z][a-z]+, .*GMT$/;

/**
 * How long a server asks to be left alone, in ms: Retry-After in seconds or as a date (RFC 9110, 10.2.3), or
 * OpenAI's retry-after-ms.
 */
export function readRetryAfter(headers: unknown, now: number = Date.now()): number | undefined {
	if (!(headers instanceof Headers)) return undefined;
	const milliseconds = asNumber(headers.get('retry-after-ms'));
	if (milliseconds !== undefined) return milliseconds;
	const stated = headers.get('retry-after');
	const seconds = asNumber(stated);
	if (seconds !== undefined) return seconds * 1_000;
	const date = stated !== null && HTTP_DATE.test(stated) ? Date.parse(stated) : Number.NaN;
	return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}

function asNumber(text: string | null): number | undefined {
	return text !== null && /^\s*\d+(?:\.\d+)?\s*$/.test(text) ? Number(text) : undefined;
}
