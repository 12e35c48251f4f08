/** A quote up to this length goes into the link whole; of a longer one its first and last words. */
const LONGEST_WHOLE = 60;
const WORDS_AT_EACH_END = 5;
/** UTF-16 units of an article that are read for each of its quotes. */
const LONGEST_READ = 500_000;

/**
 * The address of an article with a text fragment (WICG Scroll to Text Fragment) that makes browsers scroll to
 * the quote and mark it. An address that has a fragment keeps it. `articleText` tells how many words it takes to
 * tell the quote from what stands before it.
 */
export function linkToQuote(url: string, quote: string, articleText = quote): string {
	const text = toPlainText(quote);
	if (text === '') return url;
	const separator = url.includes('#') ? ':~:text=' : '#:~:text=';
	return `${url}${separator}${toDirective(text, articleText.length > LONGEST_READ ? text : toPlainText(articleText))}`;
}

function toDirective(text: string, article: string): string {
	const words = text.split(' ');
	if (text.length <= LONGEST_WHOLE || words.length <= 2 * WORDS_AT_EACH_END) return encode(text);
	const end = words.slice(-WORDS_AT_EACH_END).join(' ');
	const place = article.indexOf(text);
	for (let count = WORDS_AT_EACH_END; count <= words.length - WORDS_AT_EACH_END; count++) {
		const start = words.slice(0, count).join(' ');
		// The first place where it starts like that is where browsers go.
		if (article.indexOf(start) >= place) return `${encode(start)},${encode(end)}`;
	}
	return encode(text);
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
		.replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
		.replace(/(\*\*|__|`|~~)/g, '')
		.replace(/(?<![\p{L}\p{N}])[*_](?=\S)|(?<=\S)[*_](?![\p{L}\p{N}])/gu, '')
		.replace(/&(amp|lt|gt|quot|#39|apos|nbsp);/g, (entity, name: string) => ENTITIES[name] ?? entity)
		.replace(/\n[ \t]*(?:>[ \t]?)+/g, '\n')
		.replace(/\s+/g, ' ')
		.trim();
}
