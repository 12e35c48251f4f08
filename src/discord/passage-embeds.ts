import type { EmbedBuilder } from 'discord.js';
import type { Citation } from '../answering/answers.ts';
import { TRANSLATION } from '../answering/written-answer.ts';
import type { Language } from '../language/languages.ts';
import { articleEmbed, asTarget, FOOTER_LIMIT, isLinkable, TITLE_LIMIT } from './article-embed.ts';
import { fitLines } from './fit-lines.ts';
import { oneLine, plainText, shorten } from './plain-text.ts';
import { setOffQuotes } from './set-off-quotes.ts';

/*
 * Discord's limits of an answer's embeds, in UTF-16 units: all of a message hold at most 6,000, of which each takes
 * its title and footer, and each with several quotes its links.
 */
const ALL_LIMIT = 5_900;
const DESCRIPTION_LIMIT = 4_096;
const EDGES = TITLE_LIMIT + FOOTER_LIMIT;
const LINKS_LIMIT = 1_000;
const PASSAGE_LIMIT = 1_300;
const FOURTH_PASSAGE_LIMIT = 880;
const TRANSLATION_LIMIT = 500;

/** What an embed may hold besides its title and footer. */
interface Room {
	passage: number;
	/** Passage and translations together. */
	both: number;
}

/** One embed a passage: its text with each quote in bold, what the quotes mean where they are translated, and its source. */
export function passageEmbeds(citations: Citation[], language: Language): EmbedBuilder[] {
	const groups = groupByPassage(citations);
	const links = groups.some((group) => group.length > 1) ? LINKS_LIMIT : 0;
	const share = Math.floor((ALL_LIMIT - links) / groups.length) - EDGES;
	const room: Room = {
		passage: citations.length > 3 ? FOURTH_PASSAGE_LIMIT : PASSAGE_LIMIT,
		both: Math.min(share, DESCRIPTION_LIMIT - links),
	};
	return groups.flatMap((group) => passageEmbed(group, language, room));
}

function groupByPassage(citations: Citation[]): Citation[][] {
	const ids = new Set(citations.map(({ passage }) => passage.id));
	return [...ids].map((id) => citations.filter(({ passage }) => passage.id === id));
}

function passageEmbed(citations: Citation[], language: Language, room: Room): EmbedBuilder[] {
	const [first] = citations;
	if (!first) return [];
	const embed = articleEmbed(first.article, language, first.link);
	const numbers = citations.map(({ number }) => `[${number}]`).join('');
	const title = shorten(`${numbers} ${embed.data.title ?? ''}`, TITLE_LIMIT);
	const translations = translationLines(citations, language, Math.floor(room.both / 2));
	const passage = setOffQuotes(
		first.passage,
		citations,
		Math.min(room.passage, room.both - translations.length - 1),
	);
	const description = withLinks(translations === '' ? passage : `${passage}\n${translations}`, citations);
	return [embed.setTitle(title).setDescription(description)];
}

/** In small print and without quotation marks: what a model wrote is never taken for the article's words. */
function translationLines(citations: Citation[], language: Language, room: number): string {
	const lines = citations.flatMap(({ number, translation }) =>
		translation === undefined
			? []
			: [
					{
						before: `-# [${number}] ${TRANSLATION[language]}`,
						text: shorten(plainText(oneLine(translation)), TRANSLATION_LIMIT),
						after: '',
					},
				],
	);
	return fitLines(lines, room, '\n');
}

/** The title leads to the first quote alone: where a passage holds several, each has its own link below. */
function withLinks(passage: string, citations: Citation[]): string {
	const links = citations.flatMap(({ number, link }) =>
		isLinkable(link) ? [`[[${number}]](${asTarget(link)})`] : [],
	);
	const line = links.join('  ');
	return links.length < 2 || line.length > LINKS_LIMIT ? passage : `${passage}\n${line}`;
}
