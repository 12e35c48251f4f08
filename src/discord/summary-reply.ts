import type { Citation } from '../answering/answers.ts';
import type { Summary } from '../answering/summarize.ts';
import type { Language } from '../language/languages.ts';
import { articleEmbed, isLinkable, TITLE_LIMIT, titleOf } from './article-embed.ts';
import { fitLines } from './fit-lines.ts';
import { claimLine, headingLine, noteLines, quoteLine } from './quote-lines.ts';
import { citationMarks, quotedList } from './quoted-list.ts';
import { CONTENT_LIMIT, type ReplyBody } from './reply.ts';
import { say } from './wording.ts';

/** Discord's limit of an embed's description, in UTF-16 units, and what is kept of it for bare numbers. */
const DESCRIPTION_LIMIT = 4_096;
const NUMBERS_LIMIT = 96;

/** A summary as a message: its sentences as text, then the article with a link to each, or with what a model's sentences rest on. */
export function summaryReply(
	{ article, citations, claims, notes = [] }: Summary,
	language: Language,
): ReplyBody {
	const embed = articleEmbed(article, language);
	const below = claims ? quotedList(citations, language, DESCRIPTION_LIMIT) : linksTo(citations);
	if (below !== '') embed.setDescription(below);
	if (citations.length === 0) return { content: say('nothingToSummarize', language), embeds: [embed] };
	const said = claims?.map(claimLine) ?? citations.map((one) => quoteLine(one, language));
	const lines = [headingLine(titleOf(article), TITLE_LIMIT), ...said, ...noteLines(notes)];
	return { content: fitLines(lines, CONTENT_LIMIT), embeds: [embed] };
}

/** A number for each quote that its article's address leads to. */
function linksTo(citations: Citation[]): string {
	const linked = citations.filter(({ link }) => isLinkable(link));
	return citationMarks(linked, DESCRIPTION_LIMIT - NUMBERS_LIMIT).join('  ');
}
