import { EmbedBuilder } from 'discord.js';
import type { Citation } from '../answering/answers.ts';
import type { Section } from '../answering/briefings.ts';
import { formatDate } from '../language/dates.ts';
import type { Language } from '../language/languages.ts';
import type { Article } from '../store/articles.ts';
import { COLOUR, titleOf } from './article-embed.ts';
import { fitLines, type Line } from './fit-lines.ts';
import { oneLine, plainText, shorten } from './plain-text.ts';
import { citationMarks, quotedList } from './quoted-list.ts';
import { say } from './wording.ts';

/** What a briefing's sources take of the 6,000 UTF-16 units that all embeds of a message may hold. */
const SOURCES_LIMIT = 2_600;
const QUOTES_LIMIT = 2_900;
const SOURCES_BESIDE_QUOTES = 1_000;
const TITLE_SHOWN = 120;
const PUBLISHER_SHOWN = 40;

/** What the lines of a briefing rest on: the quotes where a model wrote instead of them, then the articles. */
export function briefingSources(sections: Section[], language: Language): EmbedBuilder[] {
	const citations = unique(sections.flatMap(({ entries }) => entries.map(({ citation }) => citation)));
	const written = writtenFrom(sections);
	if (written.length === 0)
		return [embed('sources', listArticles(citations, language, SOURCES_LIMIT, SOURCES_LIMIT), language)];
	return [
		embed('quotes', quotedList(written, language, QUOTES_LIMIT), language),
		embed('sources', listArticles(citations, language, SOURCES_BESIDE_QUOTES, 0), language),
	];
}

/** The citations of what a model wrote, each once. */
export function writtenFrom(sections: Section[]): Citation[] {
	const written = sections.flatMap(({ entries }) => entries.filter(({ claim }) => claim !== undefined));
	return unique(written.map(({ citation }) => citation));
}

function unique(citations: Citation[]): Citation[] {
	return [...new Map(citations.map((citation) => [citation.number, citation])).values()];
}

function embed(title: 'quotes' | 'sources', description: string, language: Language): EmbedBuilder {
	return new EmbedBuilder().setColor(COLOUR).setTitle(say(title, language)).setDescription(description);
}

/** The articles in the order of their first numbers; each number leads to its quote as far as the links have room. */
function listArticles(citations: Citation[], language: Language, limit: number, linksRoom: number): string {
	const articles = [...new Set(citations.map(({ article }) => article))];
	const room = linksRoom - articles.length * (TITLE_SHOWN + PUBLISHER_SHOWN);
	const marks = new Map(citationMarks(citations, room).map((mark, at) => [citations[at], mark]));
	const lines = articles.map((article): Line => {
		const own = citations.filter((one) => one.article === article).map((one) => marks.get(one));
		const title = plainText(shorten(titleOf(article), TITLE_SHOWN));
		return { before: `${own.join(' ')} `, text: title + details(article, language), after: '' };
	});
	return fitLines(lines, limit, '\n');
}

function details({ publisher = '', published }: Article, language: Language): string {
	const parts = [shorten(oneLine(publisher), PUBLISHER_SHOWN), published && formatDate(published, language)];
	const listed = plainText(parts.filter(Boolean).join(', '));
	return listed === '' ? '' : ` (${listed})`;
}
