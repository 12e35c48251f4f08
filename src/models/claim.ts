import { z } from 'zod';
import { flatObjects } from './flat-objects.ts';

/** What a model says, with what it rests on. */
export interface Claim {
	/** A sentence in the member's language. */
	text: string;
	/** The number, from 1, of the passage that supports it. */
	passage: number;
	/** The words of that passage that support it, as the model copied them. */
	words: string;
	/** The sentence that holds those words in the member's language, where it is in another. */
	translation?: string | undefined;
}

const MOST_CLAIMS = 12;
/** What is longer than any answer is not read to its end. */
const MOST_CHARACTERS = 100_000;

const CLAIM = z.object({
	text: z.string().trim().min(1).max(600),
	passage: z.number().int().min(1).max(10_000),
	words: z.string().trim().min(1).max(1_200),
	// A claim without its translation is a claim still.
	translation: z.string().trim().min(1).max(2_000).optional().catch(undefined),
});

const FIELDS = { text: { type: 'string' }, passage: { type: 'integer' }, words: { type: 'string' } };
const TRANSLATION = { translation: { type: 'string' } };

/**
 * The JSON schema of what a model is asked for; bounds are left out because not every server takes them. Every field
 * is required, as OpenAI wants it: a translation that is not needed is empty.
 */
export function claimsSchema(translates: boolean) {
	const properties = translates ? { ...FIELDS, ...TRANSLATION } : FIELDS;
	const claim = {
		type: 'object',
		properties,
		required: Object.keys(properties),
		additionalProperties: false,
	};
	return {
		type: 'object',
		properties: { claims: { type: 'array', items: claim } },
		required: ['claims'],
		additionalProperties: false,
	};
}

/** What a model thought aloud before it answered, or is still thinking; later on it may be a quote. */
const THINKING = /^\s*<think(?:ing)?>[^]*?(?:<\/think(?:ing)?>|$)/;

/**
 * The claims in what a model wrote or is still writing, in its order: those that are whole, well-formed and
 * within bounds. Throws nothing, whatever the text.
 */
export function parseClaims(text: string): Claim[] {
	const claims: Claim[] = [];
	const answer = text.slice(0, MOST_CHARACTERS).replace(THINKING, '');
	for (const object of flatObjects(answer)) {
		const { data } = CLAIM.safeParse(parseObject(object));
		if (data) claims.push(data);
		if (claims.length === MOST_CLAIMS) break;
	}
	return claims;
}

/** Forgives what models get wrong: line ends within a string, a comma after the last field. */
function parseObject(json: string): unknown {
	try {
		// oxlint-disable-next-line no-control-regex -- those are what JSON forbids in a string
		return JSON.parse(json.replaceAll(/[\u0000-\u001F]+/g, ' ').replace(/,\s*\}$/, '}'));
	} catch {
		return undefined;
	}
}
