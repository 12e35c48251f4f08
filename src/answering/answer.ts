import type { Language } from '../language/languages.ts';
import type { Embedder } from '../language/embedder.ts';
import type { Answer, Citation } from './answers.ts';
import { readLongArticles } from './article-reading.ts';
import { readQuestion } from './asked-question.ts';
import { findObstacle } from './check-question.ts';
import { explainSilence } from './explain-silence.ts';
import { chooseSentences } from './choose-sentences.ts';
import { cite } from './cite.ts';
import { dateNotes } from './date-notes.ts';
import { nearestTo } from './nearest.ts';
import { inQuotationMarks } from './quotation-marks.ts';
import type { Reorder } from './rerank-passages.ts';
import { retrieve, type RankedPassage } from './retrieve.ts';
import { seenText } from './seen-text.ts';
import type { Shelf } from './shelf.ts';

const ENGINE = 'extractive';
/** Passages that are looked into for sentences: on a shelf of fifty the one that answers is not always among ten. */
const PASSAGES = 20;
/** Of those, handed on: to a model, and to whoever asks for JSON; with any further one that is quoted. */
const HANDED_ON = 10;
/** Passages that a reranking server chooses those from. */
const TO_REORDER = 30;

/** Answers in the shelf's own words: the sentences that hold most of what is asked, or the honest silence. */
export async function answerFromShelf(
	question: string,
	language: Language,
	shelf: Shelf,
	embedder: Embedder,
	reorder?: Reorder,
): Promise<Answer> {
	const started = performance.now();
	const obstacle = findObstacle(question, shelf);
	if (obstacle)
		return { ...silence(question, language, obstacle[language]), elapsedMs: performance.now() - started };
	const asked = readQuestion(question, shelf);
	const found = await retrieve(asked, shelf, embedder, reorder ? TO_REORDER : PASSAGES);
	const passages = reorder ? (await reorder(asked.focus, found)).slice(0, PASSAGES) : found;
	await readLongArticles(
		passages.map(({ article }) => article),
		shelf.snapshot,
	);
	const { sentences, missing } = chooseSentences(passages, asked, shelf.snapshot);
	const elapsedMs = performance.now() - started;
	if (sentences.length === 0) {
		const said = silence(question, language, explainSilence(asked, missing, language));
		return { ...said, passages: handedOn(passages, []), nearest: nearestTo(asked, passages), elapsedMs };
	}
	const citations = sentences.map((one, at) => cite(one.article, one.passage, one, at + 1, one.statement()));
	const text = writeText(citations, language);
	const notes = asked.kind === 'when' ? dateNotes(citations, language) : [];
	return {
		question,
		language,
		status: 'answered',
		text,
		citations,
		...(notes.length > 0 && { notes }),
		passages: handedOn(passages, citations),
		engine: ENGINE,
		elapsedMs,
	};
}

function handedOn(passages: RankedPassage[], citations: Citation[]): RankedPassage[] {
	const quoted = new Set(citations.map(({ passage }) => passage));
	return passages.filter(({ passage }, at) => at < HANDED_ON || quoted.has(passage));
}

function silence(question: string, language: Language, text: string): Omit<Answer, 'elapsedMs'> {
	return { question, language, status: 'not-found', text, citations: [], passages: [], engine: ENGINE };
}

/** Quotation marks of the member's language around words of the article's. */
function writeText(citations: Citation[], language: Language): string {
	return citations.map((citation) => writeQuote(citation, language)).join('\n');
}

function writeQuote({ passage, start, end, number, speaker }: Citation, language: Language): string {
	// A line that was only wrapped, in a quotation of Markdown too, goes on; a no-break space stays one.
	const words = seenText(passage, start, end).replace(/[ \t]*\n[ \t]*(?:>[ \t]?)*/g, ' ');
	const { open, words: inner, close } = inQuotationMarks(words, language, speaker !== undefined);
	const quoted = open + inner + close;
	if (speaker === undefined) return `${quoted} [${number}]`;
	return language === 'fr' ? `${speaker} : ${quoted} [${number}]` : `${speaker}: ${quoted} [${number}]`;
}
