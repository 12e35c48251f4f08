import type { Wording } from './not-possible.ts';

/** Characters of a message a person writes. */
export const longestPost = 2_000;

const mebibyte = 1024 * 1024;

/** What a person reads whose message is too long. */
export function tooLongSentence(length: number): Wording {
	return {
		en: `This message is too long. Shorten it: it has ${count('en', length)} characters of at most ${count('en', longestPost)}.`,
		fr: `Ce message est trop long. Raccourcissez-le\u00A0: il compte ${count('fr', length)} caractères, ${count('fr', longestPost)} au plus.`,
	};
}

/** What a person reads whose file is larger than that many bytes. */
export function tooLargeSentence(limit: number): Wording {
	return {
		en: `This file is too large. Choose one of at most ${sizeIn('en', limit, ['bytes', 'MiB'])}.`,
		fr: `Ce fichier est trop volumineux. Choisissez-en un de ${sizeIn('fr', limit, ['octets', 'Mio'])} au plus.`,
	};
}

function sizeIn(locale: string, bytes: number, [small, large]: [string, string]): string {
	const format = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
	return bytes < mebibyte
		? `${format.format(bytes)} ${small}`
		: `${format.format(bytes / mebibyte)} ${large}`;
}

function count(locale: string, value: number): string {
	return new Intl.NumberFormat(locale).format(value);
}
