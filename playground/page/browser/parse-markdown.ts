import { rulesExtended, SimpleMarkdown } from 'discord-markdown-parser';

/** A piece of Discord's markdown: its kind, and what is in it. */
export type MarkdownNode = { type: string; content?: unknown; [part: string]: unknown };

type Rule = Parameters<typeof SimpleMarkdown.parserFor>[0][string];
type Match = Rule['match'];

// The parser's own rules for what begins a line look at the wrong part of what came before.
const atLineStart =
	(pattern: RegExp): Match =>
	(source, _state, before) =>
		/(?:^|\n)$/.test(before) ? pattern.exec(source) : null;

const { heading, subtext } = rulesExtended;
const listItem: Rule = {
	order: (heading?.order ?? 0) - 0.5,
	match: atLineStart(/^( *)([-*]|\d+\.) +([^\n]+)(?:\n|$)/),
	parse: ([, indent = '', bullet = '', text = ''], parse, state) => ({
		depth: Math.min(indent.length >> 1, 5),
		bullet: /\d/.test(bullet) ? bullet : '',
		content: parse(text, state),
	}),
};

const parse = SimpleMarkdown.parserFor({
	...rulesExtended,
	...(heading && { heading: { ...heading, match: atLineStart(/^(#{1,3}) +([^\n]+?)(?:\n|$)/) } }),
	...(subtext && { subtext: { ...subtext, match: atLineStart(/^-# +([^\n]+?)(?:\n|$)/) } }),
	listItem,
});

export function parseMarkdown(text: string): MarkdownNode[] {
	return parse(text, { inline: true });
}

/** The text without its markup, on one line. */
export function plainText(text: string): string {
	return parseMarkdown(text).map(wordsIn).join('');
}

function wordsIn({ type, content }: MarkdownNode): string {
	if (type === 'br') return ' ';
	if (Array.isArray(content)) return content.map((node: MarkdownNode) => wordsIn(node)).join('');
	return typeof content === 'string' ? content : '';
}
