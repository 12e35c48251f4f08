import { styleText } from 'node:util';

type Style = Parameters<typeof styleText>[0];

/** Line ends, and the joiner that emoji and some scripts need. */
const KEPT = new Set(['\n', '\t', '\u200d']);

/** Text from outside without the control characters that could drive a terminal. */
export function printable(text: string): string {
	return text.replace(/\p{C}/gu, (sign) => (KEPT.has(sign) ? sign : ''));
}

/** A value as one line of JSON that is safe to show: what could drive a terminal is written as \\uXXXX. */
export function printableJson(value: unknown): string {
	return JSON.stringify(value).replace(/\p{C}/gu, (sign) =>
		Array.from(
			{ length: sign.length },
			(_, at) => `\\u${sign.charCodeAt(at).toString(16).padStart(4, '0')}`,
		).join(''),
	);
}

/** Colours only where a person looks on. */
export function styled(style: Style, text: string): string {
	return process.stdout.isTTY ? styleText(style, text) : text;
}
