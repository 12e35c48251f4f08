import type { BaseChatModel } from '@langchain/core/language_models/chat_models';
import {
	HumanMessage,
	SystemMessage,
	type AIMessageChunk,
	type UsageMetadata,
} from '@langchain/core/messages';
import { ModelError, readModelError, type ModelErrorKind } from './model-error.ts';
import type { TimeLimits } from './time-limits.ts';

export interface Asked {
	chat: BaseChatModel;
	messages: { system: string; user: string };
	limits: TimeLimits;
	onText?: ((soFar: string) => void) | undefined;
}

export interface ModelAnswer {
	text: string;
	/** Of question and answer: the server's count where it gives one, else an estimate. */
	tokens: number;
}

/** What the stream has brought so far. */
interface Received {
	begun: boolean;
	text: string;
	tokens?: number;
	/** Why the model ended; a stream without it was cut. */
	reason?: string;
}

/** No answer is that long: a model that repeats itself for ever is not read for ever. */
const MOST_CHARACTERS = 100_000;
/** Of English and French text. */
const CHARACTERS_A_TOKEN = 4;

/**
 * Asks once. Throws what the model's client threw if nothing had come yet, else ModelError with the tokens spent;
 * also if the answer is empty or unfinished.
 */
export async function readAnswer(asked: Asked, callOptions: object = {}): Promise<ModelAnswer> {
	const received: Received = { begun: false, text: '' };
	try {
		await receive(asked, callOptions, received);
		checkWhole(received);
	} catch (error) {
		const thrown: unknown = asked.limits.signal.aborted ? asked.limits.signal.reason : error;
		if (!received.begun) throw thrown;
		const { kind, status, code, retryAfterMs } = readModelError(thrown);
		const tokens = countTokens(asked, received);
		if (!hasEnded(received, kind)) throw new ModelError(kind, { status, code, retryAfterMs, tokens });
	}
	return { text: received.text, tokens: countTokens(asked, received) };
}

/** Had the model said its last word before the connection broke or hung? */
function hasEnded({ reason, text }: Received, kind: ModelErrorKind): boolean {
	return reason === 'stop' && text.trim() !== '' && (kind === 'stalled' || kind === 'cut-off');
}

async function receive({ chat, messages, limits, onText }: Asked, options: object, received: Received) {
	const prompt = [
		new SystemMessage(messages.system.toWellFormed()),
		new HumanMessage(messages.user.toWellFormed()),
	];
	const { signal } = limits;
	for await (const chunk of untilAborted(() => chat.stream(prompt, { ...options, signal }), signal)) {
		limits.heard();
		received.begun = true;
		const before = received.text.length;
		take(chunk, received);
		if (received.text.length > MOST_CHARACTERS) throw new ModelError('too-long');
		if (received.text.length > before) onText?.(received.text);
	}
}

/** Goes on as soon as the signal says so, even where a model does not heed it. */
async function* untilAborted<T>(
	begin: () => Promise<AsyncIterable<T>>,
	signal: AbortSignal,
): AsyncGenerator<T> {
	signal.throwIfAborted();
	const aborted = new Promise<never>((_, reject) => {
		signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
	});
	const iterator = (await Promise.race([begin(), aborted]))[Symbol.asyncIterator]();
	try {
		for (;;) {
			const step = await Promise.race([iterator.next(), aborted]);
			if (step.done) return;
			yield step.value;
		}
	} finally {
		// Not waited for: it may hang on what was just given up.
		void iterator.return?.().catch(() => {});
	}
}

function take(chunk: AIMessageChunk, received: Received): void {
	received.text += chunk.text;
	const { finish_reason, stop_reason, done_reason } = chunk.response_metadata;
	// Each provider has a word of its own for it.
	const reason: unknown = finish_reason ?? stop_reason ?? done_reason;
	if (typeof reason === 'string') received.reason = reason;
	const usage = chunk.usage_metadata as UsageMetadata | undefined;
	if (usage?.total_tokens) received.tokens = usage.total_tokens;
}

function checkWhole({ text, reason }: Received): void {
	if (reason === 'content_filter') throw new ModelError('refused');
	if (text.trim() === '') throw new ModelError('empty');
	if (reason === undefined || reason === 'length' || reason === 'max_tokens') throw new ModelError('cut-off');
}

function countTokens({ messages: { system, user } }: Asked, { text, tokens }: Received): number {
	return tokens ?? Math.ceil((system.length + user.length + text.length) / CHARACTERS_A_TOKEN);
}
