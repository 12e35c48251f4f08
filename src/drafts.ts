import { answerFromShelf } from './answering/answer.ts';
import type { Answer } from './answering/answers.ts';
import { briefFromShelf } from './answering/brief.ts';
import type { Briefing, BriefingRequest } from './answering/briefings.ts';
import type { Shelf } from './answering/shelf.ts';
import { languageOnShelf } from './answering/shelf-language.ts';
import { summarizeArticle, type Summary, type SummaryLength } from './answering/summarize.ts';
import type { WriteOptions } from './answering/write-answer.ts';
import { writeBriefing } from './answering/write-briefing.ts';
import { writeSummary } from './answering/write-summary.ts';
import { detectQuestionLanguage } from './language/detect-language.ts';
import type { Language } from './language/languages.ts';
import type { OpenModels } from './open-models.ts';
import { SHARED_SCOPE, type Scope } from './store/articles.ts';
import type { LiveShelf } from './store/live-shelf.ts';

/** Of a question in neither language, and of one that could be either. */
const DEFAULT_LANGUAGE: Language = 'en';
export interface AskOptions {
	/** Of the answer's own words; by default the question's. */
	language?: Language;
	/** Answer from this article alone. */
	articleId?: number;
	/** Besides the shared shelf. */
	scope?: Scope;
}

export interface Draft {
	answer: Answer;
	/** Never throws. */
	write?: (options?: WriteOptions) => Promise<Answer>;
}

/** The same of a summary. */
export interface SummaryDraft {
	summary: Summary;
	/** Never throws. */
	write?: (options: WriteOptions) => Promise<Summary>;
}

/** The same of a briefing. */
export interface BriefingDraft {
	briefing: Briefing;
	/** Never throws. */
	write?: (options: WriteOptions) => Promise<Briefing>;
}

/** The answer in the articles' own words at once; where there is a model, what has it write one takes its time. */
export type DraftAnswer = (question: string, options?: AskOptions) => Promise<Draft>;

/** The sentences that carry an article; undefined where there is no such article. */
export type DraftSummary = (
	articleId: number,
	length: SummaryLength,
	language: Language,
) => Promise<SummaryDraft | undefined>;

/** What the shelf says about a subject, in sections. */
export type DraftBriefing = (
	request: BriefingRequest,
	options?: Pick<AskOptions, 'articleId' | 'scope'>,
) => Promise<BriefingDraft>;

export function createDrafts(shelf: LiveShelf, { embedder, reorder, writer }: OpenModels): DraftAnswer {
	return async (question, { language, articleId, scope } = {}) => {
		const visible = lookAt(shelf, { articleId, scope });
		const spoken = language ?? detectQuestionLanguage(question) ?? languageOnShelf(question, visible);
		const answerLanguage = spoken ?? DEFAULT_LANGUAGE;
		const answer = await answerFromShelf(question, answerLanguage, visible, embedder, reorder);
		return { answer, ...(writer && { write: (options) => writer(answer, visible, options) }) };
	};
}

/** What this member may see of the shelf as it is now, or one article of it. */
function lookAt(
	live: LiveShelf,
	{ articleId, scope }: { articleId?: number | undefined; scope?: Scope | undefined },
): Shelf {
	const visible = { snapshot: live.current(), scopes: visibleScopes(scope) };
	return articleId === undefined ? visible : { ...visible, articleId };
}

export function createBriefings(live: LiveShelf, { embedder, reorder, writer }: OpenModels): DraftBriefing {
	return async (request, options = {}) => {
		const shelf = lookAt(live, options);
		const briefing = await briefFromShelf(request, { shelf, embedder, reorder });
		if (!writer || briefing.sections.length === 0) return { briefing };
		return { briefing, write: (how) => writeBriefing(briefing, { shelf, writer }, how) };
	};
}

export function createSummaries(live: LiveShelf, { writer }: OpenModels): DraftSummary {
	return async (articleId, length, language) => {
		const snapshot = live.current();
		const summary = await summarizeArticle(snapshot, articleId, length);
		if (!summary || !writer || summary.citations.length === 0) return summary && { summary };
		const shelf = { snapshot, scopes: [summary.article.scope], articleId };
		const write = (options: WriteOptions) =>
			writeSummary(summary, length, language, { shelf, writer }, options);
		return { summary, write };
	};
}

/** What everybody sees, and what is a server's own. */
export function visibleScopes(scope: Scope | undefined): Scope[] {
	return scope === undefined ? [SHARED_SCOPE] : [SHARED_SCOPE, scope];
}
