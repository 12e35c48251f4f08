/** Characters of a message a person writes. */
export const longestPost = 2_000;

const mebibyte = 1024 * 1024;

/** What a person reads whose message is too long; the locale is that of its Discord. */
export function tooLongSentence(length: number, locale: string): string {
	const [has, most] = [length, longestPost].map((count) => new Intl.NumberFormat(locale).format(count));
	return isFrench(locale)
		? `Ce message est trop long. Raccourcissez-le\u00A0: il compte ${has} caractères, ${most} au plus.`
		: `This message is too long. Shorten it: it has ${has} characters of at most ${most}.`;
}

/** What a person reads whose file is larger than that many bytes. */
export function tooLargeSentence(limit: number, locale: string): string {
	const size = sizeIn(locale, limit);
	return isFrench(locale)
		? `Ce fichier est trop volumineux. Choisissez-en un de ${size} au plus.`
		: `This file is too large. Choose one of at most ${size}.`;
}

function sizeIn(locale: string, bytes: number): string {
	const format = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
	if (bytes < mebibyte) return `${format.format(bytes)} ${isFrench(locale) ? 'octets' : 'bytes'}`;
	return `${format.format(bytes / mebibyte)} ${isFrench(locale) ? 'Mio' : 'MiB'}`;
}

function isFrench(locale: string): boolean {
	return locale.startsWith('fr');
}
