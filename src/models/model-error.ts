import { readRetryAfter } from './retry-after.ts';

export type ModelErrorKind =
	| 'unreachable'
	| 'unauthorized'
	| 'rate-limited'
	| 'server-error'
	| 'cut-off'
	| 'stalled'
	| 'too-long'
	| 'empty'
	| 'stopped'
	| 'refused';

const SENTENCES: Record<ModelErrorKind, string> = {
	unreachable: 'the model cannot be reached',
	unauthorized: 'the model does not accept the key',
	'rate-limited': 'the model has had too many requests or its quota is used up',
	'server-error': 'the model failed',
	'cut-off': 'the answer of the model broke off',
	stalled: 'the model took too long',
	'too-long': 'the text is too long for the model',
	empty: 'the model said nothing',
	stopped: 'the model was told to stop',
	refused: 'the model refused the request',
};

export interface ModelErrorDetails {
	/** HTTP. */
	status?: number | undefined;
	/** The network's (ECONNREFUSED …). */
	code?: string | undefined;
	/** How long the server asks to be left alone. */
	retryAfterMs?: number | undefined;
	/** Spent before it went wrong, as far as is known. */
	tokens?: number | undefined;
}

/**
 * Why there is no answer from a model. It says what kind of thing went wrong and a number or a code, never what
 * a server or a library put into words: those repeat keys, addresses and prompts. For the same reason it has no
 * cause.
 */
export class ModelError extends Error {
	readonly kind: ModelErrorKind;
	readonly status: number | undefined;
	readonly code: string | undefined;
	readonly retryAfterMs: number | undefined;
	readonly tokens: number;

	constructor(kind: ModelErrorKind, { status, code, retryAfterMs, tokens = 0 }: ModelErrorDetails = {}) {
		const sign = status ?? code;
		super(sign === undefined ? SENTENCES[kind] : `${SENTENCES[kind]} (${sign})`);
		this.name = 'ModelError';
		this.kind = kind;
		this.status = status;
		this.code = code;
		this.retryAfterMs = retryAfterMs;
		this.tokens = tokens;
	}
}

/** What anything thrown on the way to a model means; `tokens` is what was spent before. */
export function readModelError(error: unknown, tokens = 0): ModelError {
	if (error instanceof ModelError) return error;
	const cause = property(error, 'cause');
	if (cause instanceof ModelError) return cause;
	const status = statusOf(error);
	const retryAfterMs = readRetryAfter(property(error, 'headers'));
	const code = status === undefined ? networkCode(error) : undefined;
	return new ModelError(kindOf(error, status), { status, code, retryAfterMs, tokens });
}

/** OpenAI's code, and what llama.cpp, vLLM, LM Studio and others say when a prompt exceeds their context. */
const OVERFLOW =
	/context_length_exceeded|exceeds? (?:the|their|its) (?:available )?context|maximum context|context[ _](?:length|window|size)|context overflow/i;
/** How Node's fetch says that the other side closed in the middle of the body. */
const BROKEN_BODY = /^terminated$|premature close|other side closed|aborted by peer/i;

function kindOf(error: unknown, status: number | undefined): ModelErrorKind {
	if (isOverflow(error, status)) return 'too-long';
	if (status !== undefined) return kindOfStatus(status);
	const name = property(error, 'name');
	if (name === 'TimeoutError') return 'stalled';
	if (name === 'AbortError' || name === 'APIUserAbortError') return 'stopped';
	if (error instanceof SyntaxError || BROKEN_BODY.test(messageOrNothing(error))) return 'cut-off';
	return isConnection(error) ? 'unreachable' : 'server-error';
}

function isOverflow(error: unknown, status: number | undefined): boolean {
	const blamesRequest = status === undefined || (status >= 400 && status !== 401 && status !== 429);
	return (
		status === 413 ||
		property(error, 'name') === 'ContextOverflowError' ||
		(blamesRequest && OVERFLOW.test(`${String(property(error, 'code'))} ${messageOrNothing(error)}`))
	);
}

function kindOfStatus(status: number): ModelErrorKind {
	if (status === 401 || status === 403) return 'unauthorized';
	if (status === 429) return 'rate-limited';
	if (status >= 500 || status === 408) return 'server-error';
	return 'refused';
}

/** A failed connection: OpenAI's client wraps what fetch throws, and fetch what the socket said. */
function isConnection(error: unknown): boolean {
	return /^(?:connection error|fetch failed|failed to parse url|request cannot be constructed)/i.test(
		messageOrNothing(error),
	);
}

/** Also of an error in the middle of a stream, where some servers put the status into the code. */
function statusOf(error: unknown): number | undefined {
	const numbers = [property(error, 'status'), property(error, 'code')];
	return numbers.find(
		(value): value is number =>
			typeof value === 'number' && Number.isInteger(value) && value >= 400 && value < 600,
	);
}

/** What Node calls it (ECONNREFUSED, CERT_HAS_EXPIRED …), however deep it is wrapped; never a code out of a reply. */
function networkCode(error: unknown, depth = 0): string | undefined {
	if (property(error, 'error') !== undefined || depth > 3) return undefined;
	const code = property(error, 'code');
	if (typeof code === 'string' && /^[A-Z][A-Z_]{3,40}$/.test(code)) return code;
	const cause = property(error, 'cause');
	return cause === undefined ? undefined : networkCode(cause, depth + 1);
}

function messageOrNothing(error: unknown): string {
	return error instanceof Error ? error.message : '';
}

function property(value: unknown, name: string): unknown {
	return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}
