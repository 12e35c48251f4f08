import type { BaseChatModel } from '@langchain/core/language_models/chat_models';
import { claimsSchema } from './claim.ts';
import { readModelError, type ModelError } from './model-error.ts';
import { readAnswer, type Asked, type ModelAnswer } from './read-answer.ts';
import { retry } from './retry.ts';
import { startTimeLimits } from './time-limits.ts';

export interface AskModelOptions {
	signal?: AbortSignal | undefined;
	/** The longest silence between tokens; until the first one only the deadline counts, for a model may have to be loaded. */
	stallMs?: number;
	/** For everything together, the second try included. */
	deadlineMs?: number;
	/** Are translations of the words asked for too? */
	translates?: boolean;
	/** Called with all of the text so far whenever there is more of it. */
	onText?: ((soFar: string) => void) | undefined;
}

const STALL_MS = 20_000;
const DEADLINE_MS = 45_000;

/** Asks for what claims are made of, in the way of OpenAI's structured outputs. */
function claimsFormat(translates: boolean) {
	return {
		type: 'json_schema',
		json_schema: { name: 'claims', strict: true, schema: claimsSchema(translates) },
	};
}

/** The models whose server has refused a response format. */
const plainOnly = new WeakSet<BaseChatModel>();

/**
 * What the model writes, read as it comes: structured (claims in JSON) where its server can, else as it likes.
 * Too many requests, a failing server and a refused connection get one more try within the deadline, unless the
 * model had begun to answer. Throws ModelError, whose `tokens` are what was spent for nothing.
 */
export async function askModel(
	chat: BaseChatModel,
	messages: { system: string; user: string },
	{ signal, stallMs = STALL_MS, deadlineMs = DEADLINE_MS, translates = false, onText }: AskModelOptions = {},
): Promise<ModelAnswer & { structured: boolean }> {
	const limits = startTimeLimits({ signal, stallMs, deadlineMs });
	const asked: Asked = { chat, messages, limits, onText };
	try {
		return await retry(() => askInBestForm(asked, claimsFormat(translates)), {
			tries: 2,
			deadlineAt: limits.deadlineAt,
			mayRetry: isPassing,
			signal: limits.signal,
		});
	} finally {
		limits.end();
	}
}

async function askInBestForm(asked: Asked, format: object): Promise<ModelAnswer & { structured: boolean }> {
	if (plainOnly.has(asked.chat)) return askPlainly(asked);
	try {
		return { ...(await readAnswer(asked, { response_format: format })), structured: true };
	} catch (error) {
		if (!refusesFormat(error)) throw error;
		plainOnly.add(asked.chat);
		return askPlainly(asked);
	}
}

async function askPlainly(asked: Asked): Promise<ModelAnswer & { structured: boolean }> {
	return { ...(await readAnswer(asked)), structured: false };
}

function isPassing({ kind, tokens }: ModelError): boolean {
	return tokens === 0 && (kind === 'rate-limited' || kind === 'server-error' || kind === 'unreachable');
}

/** Does the server say that it cannot do what was asked of the format? */
function refusesFormat(error: unknown): boolean {
	const { status } = readModelError(error);
	const saysSo =
		error instanceof Error && /response_?format|json_?schema|structured.?output|grammar/i.test(error.message);
	return saysSo && (status === 400 || status === 422);
}
