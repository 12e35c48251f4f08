import type { Language } from '../language/languages.ts';
import type { Answer } from './answers.ts';
import type { RankedPassage } from './retrieve.ts';
import type { Shelf } from './shelf.ts';
import { SUMMARY_SENTENCES, type Summary, type SummaryLength } from './summarize.ts';
import type { WriteAnswer, WriteOptions } from './write-answer.ts';

const REQUEST: Record<Language, (sentences: number) => string> = {
	en: (sentences) => `Sum up this article in ${sentences} sentences, in its order.`,
	fr: (sentences) => `Résume cet article en ${sentences} phrases, dans son ordre.`,
};

/**
 * Has a model sum up an article over the passages that carry it, every claim verified as in an answer. Where none is
 * left, or the model fails, the sentences of the article stay. Never throws.
 */
export async function writeSummary(
	summary: Summary,
	length: SummaryLength,
	language: Language,
	{ shelf, writer }: { shelf: Shelf; writer: WriteAnswer },
	options: WriteOptions,
): Promise<Summary> {
	const summaryOf = SUMMARY_SENTENCES[length];
	const asked = toAnswer(summary, REQUEST[language](summaryOf), language);
	const { claims, citations, notes } = await writer(asked, shelf, { ...options, summaryOf });
	const { article, sentences } = summary;
	return { article, sentences, citations, ...(claims && { claims }), ...(notes && { notes }) };
}

function toAnswer({ article, citations }: Summary, question: string, language: Language): Answer {
	const passages = [...new Set(citations.map(({ passage }) => passage))];
	return {
		question,
		language,
		status: 'answered',
		text: '',
		citations,
		passages: passages.map((passage): RankedPassage => ({ passage, article, score: 1 })),
		engine: 'extractive',
		elapsedMs: 0,
	};
}
