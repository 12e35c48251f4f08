import type { Embedder } from '../language/embedder.ts';
import type { Language } from '../language/languages.ts';
import { passageKeys } from '../language/question-terms.ts';
import type { Statement } from '../language/statements.ts';
import type { Article } from '../store/articles.ts';
import type { Snapshot } from '../store/snapshot.ts';
import type { Citation } from './answers.ts';
import { readingOf, readLongArticles } from './article-reading.ts';
import { readQuestion, type AskedQuestion } from './asked-question.ts';
import { standsIn, topicOf } from './asked-term.ts';
import { findObstacle } from './check-question.ts';
import type { Candidate } from './choose-varied.ts';
import { isNear } from './near-subject.ts';
import { weighSentences, type Evidence } from './evidence.ts';
import { explainSilence } from './explain-silence.ts';
import { collectInSlices } from './collect-in-slices.ts';
import { nearestTo } from './nearest.ts';
import { isTold } from './quotable.ts';
import type { Reorder } from './rerank-passages.ts';
import { retrieve, type RankedPassage } from './retrieve.ts';
import type { Shelf } from './shelf.ts';
import { articlesTitled } from './title-words.ts';

/** Passages that are looked into: a briefing gathers from more than an answer does. */
const PASSAGES = 40;
/** Below this share of the subject in a sentence and around it, something else is meant by one of its words. */
const LEAST_EVIDENCE = 0.6;
/** What counts beside the evidence in a sentence's context. */
const WEIGHTS = { specific: 0.6, passage: 0.3, leans: 0.3 };

/** A sentence on the subject of a briefing; heavier is nearer to it. */
export interface SubjectSentence extends Candidate {
	article: Article;
	/** Whose words it reports. */
	statement: () => Statement | undefined;
}

export interface Gathered {
	sentences: SubjectSentence[];
	/** The passages that have something to do with the subject, best first. */
	nearest: RankedPassage[];
	/** Why there are no sentences. */
	silence?: string;
}

/** How passages are found. */
export interface Finding {
	shelf: Shelf;
	embedder: Embedder;
	reorder: Reorder | undefined;
}

/** The sentences of the shelf about a subject, in any order; long articles take their time without holding up anybody. */
export async function gatherAbout(
	subject: string,
	language: Language,
	{ shelf, embedder, reorder }: Finding,
): Promise<Gathered> {
	const obstacle = findObstacle(subject, shelf);
	if (obstacle) return { sentences: [], nearest: [], silence: obstacle[language] };
	const asked = readSubject(subject, shelf);
	const ranked = await retrieve(asked, shelf, embedder, PASSAGES);
	const passages = reorder ? await reorder(asked.focus, ranked) : ranked;
	const { snapshot } = shelf;
	const titled = articlesTitled(
		topicOf(asked.terms).flatMap(({ keys }) => keys),
		shelf,
	);
	const articles = new Set([...passages.map(({ article }) => article), ...titled.slice(0, PASSAGES)]);
	await readLongArticles(articles, snapshot);
	const onSubject = new Set([...articles].filter((article) => isWhollyAbout(article, asked, snapshot)));
	const all = withWholeArticles(passages, onSubject, snapshot);
	const sentences = await collectInSlices(eachSentence(asked, all, onSubject, snapshot));
	const nearest = nearestTo(asked, passages);
	if (sentences.length > 0) return { sentences, nearest };
	return { sentences, nearest, silence: explainSilence(asked, 'subject', language) };
}

/** A subject is no question of any kind, whatever its words. */
function readSubject(subject: string, shelf: Shelf): AskedQuestion {
	return { ...readQuestion(subject, shelf), kind: 'other' };
}

/** Is a citation on the subject, as the sentences are that are gathered for it? */
export function isOnSubject(
	{ article, passage, start, end }: Citation,
	subject: string,
	shelf: Shelf,
): boolean {
	const asked = readSubject(subject, shelf);
	if (isWhollyAbout(article, asked, shelf.snapshot)) return true;
	return weighSentences(passage, article, asked, readingOf(article, shelf.snapshot)).some(
		(one) => one.start < end && start < one.end && isAbout(one, asked),
	);
}

/** By its title or lead: then every sentence of it is about the subject. */
function isWhollyAbout(article: Article, { terms }: AskedQuestion, snapshot: Snapshot): boolean {
	const { subjects } = readingOf(article, snapshot);
	const said = new Set([...subjects, ...passageKeys(article.title, article.language)]);
	return topicOf(terms).every((term) => standsIn(term, said));
}

/** The passages found, and the others of the articles on the subject. */
function withWholeArticles(
	found: RankedPassage[],
	onSubject: Set<Article>,
	{ passagesByArticle }: Snapshot,
): RankedPassage[] {
	const known = new Set(found.map(({ passage }) => passage));
	const others = [...onSubject].flatMap((article) =>
		(passagesByArticle.get(article.id) ?? [])
			.filter((passage) => !known.has(passage))
			.slice(0, PASSAGES)
			.map((passage) => ({ passage, article, score: 0 })),
	);
	return [...found, ...others];
}

function* eachSentence(
	asked: AskedQuestion,
	passages: RankedPassage[],
	onSubject: Set<Article>,
	snapshot: Snapshot,
): Generator<SubjectSentence> {
	const bestScore = passages[0]?.score ?? 1;
	for (const { passage, article, score } of passages) {
		const sentences = weighSentences(passage, article, asked, readingOf(article, snapshot));
		const about = onSubject.has(article) ? sentences : sentences.filter((one) => isAbout(one, asked));
		yield* about
			.filter((one) => isTold(article, one))
			.map((one) => toSubjectSentence(one, score / bestScore));
	}
}

/** Its passage is about the subject, and the sentence or the one it leans on says something of it. */
function isAbout(sentence: Evidence, asked: AskedQuestion): boolean {
	return isNear(sentence, asked) && sentence.specific > 0 && sentence.inContext >= LEAST_EVIDENCE;
}

function toSubjectSentence(
	{ passage, article, start, end, inContext, specific, leans, statement }: Evidence,
	passageShare: number,
): SubjectSentence {
	const words = article.text.slice(start, end);
	const weight =
		inContext + WEIGHTS.specific * specific + WEIGHTS.passage * passageShare - (leans ? WEIGHTS.leans : 0);
	return {
		passage,
		article,
		start,
		end,
		weight,
		statement,
		keys: new Set(passageKeys(words, article.language)),
	};
}
