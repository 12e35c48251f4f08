import { LINK } from '../language/markdown-marks.ts';

/** A quote up to this length goes into the link whole; of a longer one its first and last words. */
const LONGEST_WHOLE = 60;
const WORDS_AT_EACH_END = 5;
/** Words at the start of a quote that are tried to tell it from an earlier one; then all of it goes into the link. */
const MOST_START_WORDS = 40;
const MOST_PREFIX_WORDS = 8;
/** UTF-16 units before a quote that are looked through for the same words. */
const LONGEST_READ = 500_000;

/**
 * The address of an article with a text fragment (WICG Scroll to Text Fragment) that makes browsers scroll to
 * the quote and mark it. An address that has a fragment keeps it. `before` is the article up to the quote:
 * browsers go to the first place that fits, so as many words are given as tell the quote from what stands there.
 */
export function linkToQuote(url: string, quote: string, before = ''): string {
	const text = toPlainText(quote);
	if (text === '') return url;
	const separator = url.includes('#') ? ':~:text=' : '#:~:text=';
	return `${url}${separator}${toDirective(text, before.slice(-LONGEST_READ))}`;
}

function toDirective(text: string, before: string): string {
	const earlier = toPlainText(before).toLowerCase();
	const standsEarlier = (words: string) => earlier.includes(words.toLowerCase());
	if (standsEarlier(text)) {
		const prefix = prefixOf(text, before, standsEarlier);
		return prefix === '' ? encode(text) : `${encode(prefix)}-,${encode(text)}`;
	}
	const words = text.split(' ');
	if (text.length <= LONGEST_WHOLE || words.length <= 2 * WORDS_AT_EACH_END) return encode(text);
	const end = words.slice(-WORDS_AT_EACH_END).join(' ');
	const most = Math.min(MOST_START_WORDS, words.length - WORDS_AT_EACH_END);
	for (let count = WORDS_AT_EACH_END; count <= most; count++) {
		const start = words.slice(0, count).join(' ');
		if (!standsEarlier(start)) return `${encode(start)},${encode(end)}`;
	}
	return encode(text);
}

/** The last words before a quote that stands elsewhere too; a prefix stays within one paragraph. */
function prefixOf(text: string, before: string, standsEarlier: (words: string) => boolean): string {
	const block = toPlainText(
		before
			.trimEnd()
			.split(/\n[ \t]*\n/)
			.at(-1) ?? '',
	);
	const words = block
		.replace(/^(?:#+|[-*]) /, '')
		.split(' ')
		.slice(-MOST_PREFIX_WORDS);
	for (let count = 2; count < words.length; count++) {
		const prefix = words.slice(-count).join(' ');
		if (!standsEarlier(`${prefix} ${text}`)) return prefix;
	}
	return words.join(' ');
}

/** Commas, ampersands and dashes have a meaning of their own in a directive. */
function encode(text: string): string {
	return encodeURIComponent(text.toWellFormed()).replace(
		/[-!'()*~]/g,
		(sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
	);
}

const ENTITIES: Record<string, string> = {
	amp: '&',
	lt: '<',
	gt: '>',
	quot: '"',
	'#39': "'",
	apos: "'",
	nbsp: ' ',
};

/** What a reader sees of Markdown: links by their words, no emphasis marks, no entities, one space between words. */
function toPlainText(markdown: string): string {
	return markdown
		.replace(LINK, '$1')
		.replace(/(\*\*|__|`|~~)/g, '')
		.replace(/(?<![\p{L}\p{N}])[*_](?=\S)|(?<=\S)[*_](?![\p{L}\p{N}])/gu, '')
		.replace(/&(amp|lt|gt|quot|#39|apos|nbsp);/g, (entity, name: string) => ENTITIES[name] ?? entity)
		.replace(/\n[ \t]*(?:>[ \t]?)+/g, '\n')
		.replace(/\s+/g, ' ')
		.trim();
}
