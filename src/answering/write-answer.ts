import type { BaseChatModel } from '@langchain/core/language_models/chat_models';
import type { Language } from '../language/languages.ts';
import type { Logger } from '../logger.ts';
import { askModel } from '../models/ask-model.ts';
import type { CircuitBreaker } from '../models/circuit-breaker.ts';
import { parseClaims } from '../models/claim.ts';
import { readModelError, type ModelError } from '../models/model-error.ts';
import type { TokenBudget } from '../models/token-budget.ts';
import type { Answer } from './answers.ts';
import { readLongArticles } from './article-reading.ts';
import { readQuestion } from './asked-question.ts';
import { checkClaims, type CheckedClaims, type SupportedClaim } from './check-claims.ts';
import { coversQuestion } from './covers-question.ts';
import { besideQuestion, withDropped, withoutMended } from './dropped-claims.ts';
import { followClaims } from './follow-claims.ts';
import { absentNames } from './explain-silence.ts';
import { setTokensAside, spendTokens } from './server-tokens.ts';
import type { Shelf } from './shelf.ts';
import { writePrompt, writeRetry, type Prompt } from './write-prompt.ts';
import { NOTES, toWrittenAnswer, withNote } from './written-answer.ts';
import { createWrittenAnswers } from './written-answers.ts';

/** From the question to the last word of the model; what is not there by then is not waited for. */
const DEADLINE_MS = 50_000;

export interface WriterSettings {
	chat: BaseChatModel;
	/** The model's name, as answers show it. */
	model: string;
	breaker: CircuitBreaker;
	logger: Logger;
	/** Tokens each server may spend a day. */
	budget?: TokenBudget;
}

export interface WriteOptions {
	/** Who pays for it: a server's id. */
	server?: string;
	/** What is written in several parts, such as a brief: tokens are set aside once for all of them. */
	partOf?: symbol;
	/** Ends it early: what is verified by then is the answer. */
	signal?: AbortSignal;
	/** Sentences of a summary: then whatever the passages say is wanted, and not only what answers a question. */
	summaryOf?: number;
	/** The answer so far, of verified claims only. */
	onDraft?: (draft: Answer) => void;
}

/**
 * Has a model write the answer over the passages that were found. Never throws and never says more than the
 * passages: every claim is verified, and where none is left the answer in the articles' own words stays.
 */
export type WriteAnswer = (extractive: Answer, shelf: Shelf, options?: WriteOptions) => Promise<Answer>;

export function createWriter(settings: WriterSettings): WriteAnswer {
	const { breaker } = settings;
	const known = createWrittenAnswers();
	return async (extractive, shelf, options = {}) => {
		const asked = readQuestion(extractive.question, shelf);
		const { summaryOf } = options;
		if (extractive.passages.length === 0) return extractive;
		if (summaryOf === undefined && absentNames(asked).length > 0) return extractive;
		const [key, { generation }] = [keyOf(extractive, shelf), shelf.snapshot];
		const written = known.find(generation, key);
		if (written) return written;
		const started = performance.now();
		if (breaker.isOpen()) return withNote(extractive, NOTES.unavailable);
		const release = setTokensAside(options, settings);
		if (typeof release === 'string') return withNote(extractive, NOTES[release]);
		const outcome = await converse(extractive, shelf, options, settings).finally(release);
		const isAbout = summaryOf !== undefined || coversQuestion(outcome.kept, asked, shelf.snapshot);
		const answer = conclude(isAbout ? outcome : besideQuestion(outcome), extractive, shelf, {
			...settings,
			...options,
		});
		const timed = { ...answer, elapsedMs: extractive.elapsedMs + performance.now() - started };
		if (outcome.error === undefined) known.keep(generation, key, timed);
		return timed;
	};
}

/** What the model has said so far, checked. */
interface Outcome extends CheckedClaims {
	error?: ModelError;
}

/** One call, and one more where claims had to be rejected. */
async function converse(
	extractive: Answer,
	shelf: Shelf,
	options: WriteOptions,
	settings: WriterSettings,
): Promise<Outcome> {
	const { question, language, passages } = extractive;
	const deadline = performance.now() + DEADLINE_MS;
	await readLongArticles(
		passages.map(({ article }) => article),
		shelf.snapshot,
	);
	const prompt = writePrompt(question, language, passages, options.summaryOf);
	const first = await ask(prompt, extractive, shelf, { deadline, options, settings });
	if (first.error || first.rejected.length === 0) return first;
	const second = await ask(writeRetry(prompt, first.rejected), extractive, shelf, {
		deadline,
		options: { ...options, onDraft: () => {} },
		settings,
	});
	const kept = withoutRepeats([...first.kept, ...second.kept]);
	return { kept, rejected: withoutMended(first.rejected, kept.slice(first.kept.length)) };
}

interface Conversation {
	/** On the clock of `performance.now()`. */
	deadline: number;
	options: WriteOptions;
	settings: WriterSettings;
}

async function ask(
	prompt: Prompt,
	extractive: Answer,
	shelf: Shelf,
	{ deadline, options: { signal, onDraft, server, summaryOf }, settings }: Conversation,
): Promise<Outcome> {
	const { chat, model, breaker, logger } = settings;
	const { language, passages } = extractive;
	const check = (text: string) => checkClaims(parseClaims(text), passages, shelf.snapshot, language);
	const written = (kept: SupportedClaim[]) =>
		toWrittenAnswer(extractive, kept, shelf.snapshot, { model, summaryOf });
	let soFar = '';
	const followed = followClaims(
		(text) => {
			const { kept } = check(text);
			if (kept.length > 0) onDraft?.(written(kept));
		},
		(error) => logger.error({ err: error }, 'what the model has written so far could not be shown'),
	);
	const onText = (text: string) => {
		soFar = text;
		if (onDraft) followed.hear(text);
	};
	try {
		const deadlineMs = Math.max(1, deadline - performance.now());
		const asked = { deadlineMs, onText, translates: prompt.translates, signal };
		const { text, tokens } = await askModel(chat, prompt, asked);
		breaker.succeeded();
		spendTokens(server, tokens, settings);
		return check(text);
	} catch (thrown) {
		const error = readModelError(thrown);
		noteFailure(error, server, settings);
		return { ...check(soFar), error };
	} finally {
		followed.stop();
	}
}

/** Being stopped is no fault of the model's. */
function noteFailure(
	{ kind, message, tokens }: ModelError,
	server: string | undefined,
	settings: WriterSettings,
): void {
	const { model, breaker, logger } = settings;
	spendTokens(server, tokens, settings);
	if (kind === 'stopped') return;
	breaker.failed();
	logger.warn({ model, kind, reason: message }, 'the model did not answer');
}

/** The answer that is left once everything is checked. */
function conclude(
	{ kept, rejected, error }: Outcome,
	extractive: Answer,
	shelf: Shelf,
	{ model, summaryOf }: WriterSettings & WriteOptions,
): Answer {
	const isStopped = error?.kind === 'stopped';
	// A stream that broke off may have broken off before what matters.
	if (error && !isStopped) return withNote(extractive, NOTES.unavailable);
	if (kept.length === 0) {
		if (isStopped) return withNote(extractive, NOTES.stopped);
		return withDropped(extractive, rejected);
	}
	const answer = toWrittenAnswer(extractive, kept, shelf.snapshot, { model, summaryOf });
	const noted = withDropped(answer, rejected);
	return isStopped ? withNote(noted, NOTES.stopped) : noted;
}

function withoutRepeats(claims: SupportedClaim[]): SupportedClaim[] {
	const texts = new Set<string>();
	return claims.filter(({ claim: { text } }) => !texts.has(text) && texts.add(text));
}

function keyOf({ question, language }: Answer, { scopes, articleId }: Shelf): string {
	return JSON.stringify([scopes, articleId ?? null, language satisfies Language, question]);
}
