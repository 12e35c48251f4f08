import { leansOnPrevious } from '../language/leaning-sentences.ts';
import { readTold, type SentenceTold } from '../language/reported-words.ts';
import type { Span } from '../language/sentences.ts';
import type { Statement } from '../language/statements.ts';
import type { Article, Passage } from '../store/articles.ts';
import type { Snapshot } from '../store/snapshot.ts';
import { readingOf } from './article-reading.ts';
import type { RankedPassage } from './retrieve.ts';

/** What an article says where a claim says it does. Offsets are UTF-16 units of the article's text. */
export interface ClaimSource extends Span {
	passage: Passage;
	article: Article;
	/** The clauses that hold the words the claim gave. */
	clauses: string;
	/** The whole sentences that hold them: what is shown. */
	sentences: string;
	/** What the sentences lean on: those before, as far back as each leans on another. */
	antecedents: string;
	/** Whose words each of the sentences reports. */
	statements: Statement[];
	/** What is told there besides what somebody says. */
	told: string;
	/** Does one of the sentences report somebody, whether or not it can be made out whom? */
	reports: boolean;
}

const MOST_ANTECEDENTS = 3;
const CLAUSE_END = /[.;:!?«»“”()\n]|,(?=\s)|\s[–—]\s/gu;

/** The source of words that stand at `words`, in offsets of the passage's own text. */
export function sourceOf({ passage, article }: RankedPassage, words: Span, snapshot: Snapshot): ClaimSource {
	const { metadata } = passage;
	const [start, end] = [metadata.start + words.start, metadata.start + words.end];
	const touched = metadata.sentences.filter((one) => one.start < end && start < one.end);
	const span = { start: touched[0]?.start ?? start, end: touched.at(-1)?.end ?? end };
	const sentences = article.text.slice(span.start, span.end);
	const before = metadata.sentences.filter((one) => one.end <= span.start);
	const antecedents = antecedentsOf(sentences, before, article.text);
	const { statementAt } = readingOf(article, snapshot);
	const read = (one: Span): SentenceTold =>
		readTold(article.text.slice(one.start, one.end), statementAt(one.start), article.language);
	const touchedTold = touched.map(read);
	return {
		...span,
		passage,
		article,
		sentences,
		clauses: clausesAround(article.text, span, { start, end }),
		antecedents: textOf(antecedents, article.text),
		statements: touched.flatMap((one) => statementAt(one.start) ?? []),
		told: [...antecedents.map(read), ...touchedTold].map(({ told }) => told).join(' '),
		reports: touchedTold.some(({ reports }) => reports),
	};
}

/** "Celle-ci…", "Il…" after "Il…": back to the sentence that stands by itself. */
function antecedentsOf(sentences: string, before: Span[], text: string): Span[] {
	const found: Span[] = [];
	let first = sentences;
	for (const one of before.toReversed()) {
		if (!leansOnPrevious(first) || found.length === MOST_ANTECEDENTS) break;
		first = text.slice(one.start, one.end);
		found.unshift(one);
	}
	return found;
}

function textOf(spans: Span[], text: string): string {
	return spans.map(({ start, end }) => text.slice(start, end)).join(' ');
}

/** The words with the rest of the clauses they begin and end in: "signé" is no news where "n'a pas" stands before it. */
function clausesAround(text: string, sentences: Span, words: Span): string {
	const head = text.slice(sentences.start, words.start);
	const tail = text.slice(words.end, sentences.end);
	const lastEnd = [...head.matchAll(CLAUSE_END)].at(-1);
	const from = lastEnd ? lastEnd.index + lastEnd[0].length : 0;
	const to = tail.search(CLAUSE_END);
	return head.slice(from) + text.slice(words.start, words.end) + (to === -1 ? tail : tail.slice(0, to));
}
