import type { Answer, Citation } from '../answering/answers.ts';
import type { RankedPassage } from '../answering/retrieve.ts';
import { seenText } from '../answering/seen-text.ts';
import { TRANSLATION } from '../answering/written-answer.ts';
import { formatDate } from '../language/dates.ts';
import { withoutHalfSign } from '../language/sentences.ts';
import type { Language } from '../language/languages.ts';
import type { Article } from '../store/articles.ts';
import { printable, styled } from './printable.ts';

const NEAREST_SHOWN = 3;
const LONGEST_NEAREST = 300;

const WORDS = {
	en: { nearest: 'Nearest, not an answer:' },
	fr: { nearest: 'Le plus proche, mais pas une réponse :' },
};

/** An answer for a person at a terminal: the quotes, then where each of them stands. */
export function renderAnswer(answer: Answer): string {
	const { text, citations, nearest = [], language, status, notes = [] } = answer;
	const head = [styled('bold', printable(text)), ...notes.map((note) => printable(note))].join('\n');
	if (status === 'answered')
		return [head, ...citations.map((one) => renderCitation(one, language))].join('\n\n');
	const shown = nearest.slice(0, NEAREST_SHOWN).map(renderNearest);
	return [head, ...(shown.length > 0 ? [WORDS[language].nearest, ...shown] : [])].join('\n\n');
}

/** Title, publisher and date of an article in one line. */
export function describeArticle({ title, publisher, published }: Article, language: Language): string {
	const details = [publisher, published && formatDate(published, language)].filter(Boolean).join(', ');
	return printable(details ? `${title} (${details})` : title);
}

export function renderCitation(
	{ number, article, passage, start, end, link, translation }: Citation,
	language: Language,
): string {
	const [before, quote, after] = [
		seenText(passage, undefined, start),
		seenText(passage, start, end),
		seenText(passage, end),
	].map(printable);
	const marked = `${before}${styled(['bold', 'underline'], `▸${quote}◂`)}${after}`;
	const lines = [
		`[${number}] ${describeArticle(article, language)}`,
		indent(marked),
		...(translation === undefined
			? []
			: [indent(styled('italic', printable(TRANSLATION[language] + translation)))]),
		...(link ? [indent(link)] : []),
	];
	return lines.join('\n');
}

function renderNearest({ passage }: RankedPassage): string {
	const text = printable(seenText(passage));
	const cut = text.slice(0, withoutHalfSign(text, LONGEST_NEAREST)).trimEnd();
	const short = text.length > LONGEST_NEAREST ? `${cut}…` : text;
	return `${printable(passage.metadata.article)}\n${indent(short)}`;
}

function indent(text: string): string {
	return text.replace(/^/gm, '    ');
}
