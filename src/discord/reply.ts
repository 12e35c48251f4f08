import type { InteractionEditReplyOptions } from 'discord.js';
import type { Answer, Citation, CitedClaim } from '../answering/answers.ts';
import type { Summary } from '../answering/summarize.ts';
import type { Language } from '../language/languages.ts';
import { articleEmbed, asTarget, isLinkable, TITLE_LIMIT, titleOf } from './article-embed.ts';
import { fitLines, type Line } from './fit-lines.ts';
import { passageEmbeds } from './passage-embeds.ts';
import { oneLine, plainText, shorten } from './plain-text.ts';
import { say } from './wording.ts';

/** Discord's limits, in UTF-16 units. */
export const CONTENT_LIMIT = 2_000;
const DESCRIPTION_LIMIT = 4_096;
const NEAREST_SHOWN = 3;
const NEAREST_LIMIT = 700;
const SPEAKER_LIMIT = 100;
/** The sentence that says what is missing may name many words of a long question. */
const SENTENCE_LIMIT = 1_000;

export type ReplyBody = Pick<InteractionEditReplyOptions, 'content' | 'embeds' | 'components'>;

/** An answer as a message: the quotes as text, then each with its passage, source and link. */
export function answerReply(answer: Answer): ReplyBody {
	const { citations, claims, language, status, notes = [] } = answer;
	if (status === 'not-found') return notFoundReply(answer);
	const lines = claims?.map(claimLine) ?? citations.map((one) => quoteLine(one, language));
	return {
		content: fitLines([...lines, ...noteLines(notes)], CONTENT_LIMIT),
		embeds: passageEmbeds(citations, language),
		components: [],
	};
}

/** What a model wrote is no quote: it stands without quotation marks. */
export function claimLine({ text, number }: CitedClaim): Line {
	return { before: '', text: plainText(oneLine(text)), after: ` **[${number}]**` };
}

/** In Discord's small print. */
export function noteLines(notes: string[]): Line[] {
	return notes.length === 0 ? [] : [{ before: '-# ', text: plainText(oneLine(notes.join(' '))), after: '' }];
}

/** A summary as a message: its sentences as text, then the article with a link to each sentence. */
export function summaryReply(
	{ article, citations, claims, notes = [] }: Summary,
	language: Language,
): ReplyBody {
	const embed = articleEmbed(article, language);
	const links = citations.flatMap(({ number, link }) =>
		isLinkable(link) ? [`[[${number}]](${asTarget(link)})`] : [],
	);
	if (links.length > 0) embed.setDescription(fitLinks(links));
	if (citations.length === 0) return { content: say('nothingToSummarize', language), embeds: [embed] };
	const title: Line = { before: '**', text: plainText(shorten(titleOf(article), TITLE_LIMIT)), after: '**' };
	const said = claims?.map(claimLine) ?? citations.map((one) => quoteLine(one, language));
	const lines = [title, ...said, ...noteLines(notes)];
	return { content: fitLines(lines, CONTENT_LIMIT), embeds: [embed] };
}

/** A quote between the member's quotation marks, after its speaker where it does not say so itself. */
export function quoteLine({ quote, number, speaker = '' }: Citation, language: Language): Line {
	const [open, close, colon] = language === 'fr' ? ['« ', ' »', ' : '] : ['“', '”', ': '];
	const said = plainText(shorten(speaker, SPEAKER_LIMIT));
	return {
		before: said === '' ? open : said + colon + open,
		text: plainText(oneLine(quote)),
		after: `${close} **[${number}]**`,
	};
}

function fitLinks(links: string[]): string {
	let description = '';
	for (const link of links) {
		const next = description === '' ? link : `${description}  ${link}`;
		if (next.length <= DESCRIPTION_LIMIT) description = next;
	}
	return description;
}

/** Why there is no answer, and what comes nearest. */
export function notFoundReply({
	text,
	passages,
	language,
	notes = [],
}: Pick<Answer, 'text' | 'passages' | 'language' | 'notes'>): ReplyBody {
	const nearest = passages.slice(0, NEAREST_SHOWN);
	const small = [...notes, ...(nearest.length > 0 ? [say('nearest', language)] : [])];
	const lines = [shorten(plainText(text), SENTENCE_LIMIT), ...small.map((note) => `-# ${plainText(note)}`)];
	return {
		content: lines.filter(Boolean).join('\n'),
		components: [],
		embeds: nearest.map(({ passage, article }) =>
			articleEmbed(article, language).setDescription(shorten(plainText(passage.pageContent), NEAREST_LIMIT)),
		),
	};
}
