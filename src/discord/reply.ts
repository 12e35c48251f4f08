import type { InteractionEditReplyOptions } from 'discord.js';
import type { Answer } from '../answering/answers.ts';
import { seenText } from '../answering/seen-text.ts';
import { articleEmbed } from './article-embed.ts';
import { fitLines, type Line } from './fit-lines.ts';
import { passageEmbeds } from './passage-embeds.ts';
import { plainText, shorten } from './plain-text.ts';
import { claimLine, headingLine, noteLines, quoteLine } from './quote-lines.ts';
import { say } from './wording.ts';

/** Discord's limits, in UTF-16 units. */
export const CONTENT_LIMIT = 2_000;
const NEAREST_SHOWN = 3;
const NEAREST_LIMIT = 700;
/** What is shown of a question. */
const QUESTION_SHOWN = 200;
/** The sentence that says what is missing may name many words of a long question. */
const SENTENCE_LIMIT = 1_000;

export type ReplyBody = Pick<InteractionEditReplyOptions, 'content' | 'embeds' | 'components'>;

/**
 * An answer as a message: the quotes as text, then each with its passage, source and link. Discord shows others which
 * command was used, but not what was asked: `question` stands above where they are to read it.
 */
export function answerReply(answer: Answer, question = ''): ReplyBody {
	const { citations, claims, language, status, notes = [] } = answer;
	if (status === 'not-found') return notFoundReply(answer, question);
	const lines = claims?.map(claimLine) ?? citations.map((one) => quoteLine(one, language));
	return {
		content: fitLines([...headingLines(question), ...lines, ...noteLines(notes)], CONTENT_LIMIT),
		embeds: passageEmbeds(citations, language),
		components: [],
	};
}

/** Why there is no answer, and what comes nearest. */
export function notFoundReply(
	{ text, nearest = [], language, notes = [] }: Pick<Answer, 'text' | 'nearest' | 'language' | 'notes'>,
	question: string,
): ReplyBody {
	const shown = nearest.slice(0, NEAREST_SHOWN);
	const small = [...notes, ...(shown.length > 0 ? [say('nearest', language)] : [])];
	const lines = [shorten(plainText(text), SENTENCE_LIMIT), ...small.map((note) => `-# ${plainText(note)}`)];
	return {
		content: [headingOf(question), lines.filter(Boolean).join('\n')].filter(Boolean).join('\n\n'),
		components: [],
		embeds: shown.map(({ passage, article }) =>
			articleEmbed(article, language).setDescription(shorten(plainText(seenText(passage)), NEAREST_LIMIT)),
		),
	};
}

/** What was asked, as it stands above the reply; nothing of a question of which nothing can be seen. */
export function headingOf(question: string): string {
	return fitLines(headingLines(question), CONTENT_LIMIT);
}

function headingLines(question: string): Line[] {
	const line = headingLine(question, QUESTION_SHOWN);
	return line.text === '' ? [] : [line];
}
