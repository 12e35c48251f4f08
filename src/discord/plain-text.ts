/** Line ends, and what emoji and some scripts join with. */
const KEPT = new Set(['\n', '\t', '\u200c', '\u200d', '\u00ad']);
const ZERO_WIDTH_SPACE = '\u200b';

/** A flag of a region is spelled in invisible letters; anywhere else such letters hide text. */
const REGION_FLAG_OR_CONTROL = /(\u{1f3f4}[\u{e0020}-\u{e007e}]+\u{e007f})|[\p{Cc}\p{Cf}\p{Cs}]/gu;

/**
 * Text from an article or a member as Discord must show it: as it stands. No mark of Markdown, no mention, no
 * channel, emoji or timestamp tag, no address that becomes a link.
 */
export function plainText(text: string): string {
	return (
		visibleText(text)
			.replace(/[\\*_~`|[<]/g, '\\$&')
			// Any bracket before it, even one of the bot's own, could begin a link.
			.replace(/\](?=\()/g, `]${ZERO_WIDTH_SPACE}`)
			// What else begins a line is left out of the white space: from each of many in a row, all would be read.
			.replace(/^([^\S\n\r\u2028\u2029]*)([#>+-])/gm, '$1\\$2')
			.replace(/^([^\S\n\r\u2028\u2029]*\d+)([.)])/gm, '$1\\$2')
			.replace(/:(?=[\w+-]+:)/g, '\\:')
			.replace(/@(?=everyone|here)/g, `@${ZERO_WIDTH_SPACE}`)
			.replace(/:\/\//g, `:${ZERO_WIDTH_SPACE}//`)
			// An invitation needs no "https" to be drawn as one.
			.replace(/(discord(?:app)?\.\w+)\//gi, `$1${ZERO_WIDTH_SPACE}/`)
	);
}

/** The text without characters that could turn, hide or cut it: all there is to do where Discord reads no Markdown. */
export function visibleText(text: string): string {
	return text
		.replace(/[\v\f\u0085]/g, ' ')
		.replace(REGION_FLAG_OR_CONTROL, (sign, flag?: string) =>
			flag !== undefined || KEPT.has(sign) ? sign : '',
		);
}

/** A text as one line, as far as it can be seen: a file's name may hold line ends. */
export function oneLine(text: string): string {
	return visibleText(text).replace(/\s+/g, ' ').trim();
}

/** At most `limit` UTF-16 units, cut between words, the cut shown by an ellipsis. Escaped text stays escaped. */
export function shorten(text: string, limit: number): string {
	if (text.length <= limit) return text;
	const cut = text.slice(0, limit - 1);
	const lastSpace = cut.search(/\s\S*$/);
	const words = lastSpace > limit / 2 ? cut.slice(0, lastSpace) : withoutHalfPair(cut);
	return `${isEscaped(words, words.length) ? words.slice(0, -1) : words}…`;
}

/** The end of `text`, cut between words. */
export function shortenStart(text: string, limit: number): string {
	if (text.length <= limit) return text;
	const at = text.length - limit + 1;
	const cut = text.slice(at);
	const firstSpace = cut.search(/\s/);
	if (firstSpace > -1 && firstSpace < limit / 2) return `…${cut.slice(firstSpace)}`;
	return `…${isEscaped(text, at) ? cut.slice(1) : cut.replace(/^[\udc00-\udfff]/, '')}`;
}

function withoutHalfPair(text: string): string {
	return text.replace(/[\ud800-\udbff]$/, '');
}

/** Does a backslash that is none itself stand before this place? */
function isEscaped(text: string, at: number): boolean {
	let backslashes = 0;
	while (text[at - 1 - backslashes] === '\\') backslashes++;
	return backslashes % 2 === 1;
}
