import { parseMarkdown, type MarkdownNode } from '../../playground/page/browser/parse-markdown.ts';
import type { SeenMessage } from '../../playground/people/seen-message.ts';

/** What Discord draws of a text: the words, and the kinds of markup it found besides plain words. */
export interface Shown {
	words: string;
	kinds: Set<string>;
}

export function shown(text: string): Shown {
	const kinds = new Set<string>();
	const words = parseMarkdown(text)
		.map((node) => wordsIn(node, kinds))
		.join('');
	return { words: words.replaceAll('\u200b', ''), kinds };
}

/** A text without what cannot be seen, blanks as one: as two texts are compared by eye. */
export function asSeen(text: string): string {
	return text
		.replace(/[\t\n\v\f\u0085]/g, ' ')
		.replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, '')
		.replace(/\s+/g, ' ')
		.trim();
}

/** All text of a message that Discord reads Markdown in. */
export function markdownOf({ content, embeds }: Pick<SeenMessage, 'content' | 'embeds'>): string[] {
	const inEmbeds = embeds.flatMap(({ title, description, fields }) => [
		title,
		description,
		...(fields ?? []).map(({ value }) => value),
	]);
	return [content, ...inEmbeds].filter((text) => text !== undefined);
}

function wordsIn({ type, content, name }: MarkdownNode, kinds: Set<string>): string {
	if (type === 'br') return '\n';
	// An emoji that is a character itself is shown as it is.
	if (type === 'twemoji') return typeof name === 'string' ? name : '';
	if (type !== 'text') kinds.add(type);
	if (Array.isArray(content)) return content.map((node: MarkdownNode) => wordsIn(node, kinds)).join('');
	return typeof content === 'string' ? content : '';
}
