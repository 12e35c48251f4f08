import type { Span } from '../language/sentences.ts';
import type { Passage } from '../store/articles.ts';
import { collectInSlices } from './collect-in-slices.ts';

/** What is already said counts this much less, per share of words in common (Carbonell & Goldstein 1998, MMR). */
const REPETITION_PENALTY = 0.7;

/** A sentence that may be quoted. */
export interface Candidate extends Span {
	passage: Passage;
	/** Stems, each once. */
	keys: Set<string>;
	/** Higher is better; none of 0 is chosen. */
	weight: number;
}

/** A candidate with the largest share of its words that one chosen sentence already has. */
interface Rival<Kind> {
	one: Kind;
	repeated: number;
}

/** The best candidates that do not repeat each other, best first. */
export async function chooseVaried<Kind extends Candidate>(
	candidates: Kind[],
	count: number,
): Promise<Kind[]> {
	const chosen: Kind[] = [];
	let rest = candidates.filter(({ weight }) => weight > 0).map((one): Rival<Kind> => ({ one, repeated: 0 }));
	while (chosen.length < count && rest.length > 0) {
		const { one: best } = rest.reduce((a, b) => (gain(b) > gain(a) ? b : a));
		chosen.push(best);
		rest = await collectInSlices(eachRival(rest, best));
	}
	return chosen;
}

function gain({ one, repeated }: Rival<Candidate>): number {
	return one.weight - REPETITION_PENALTY * repeated;
}

/** What is left beside the sentence just chosen: nothing that only repeats it. */
function* eachRival<Kind extends Candidate>(rest: Rival<Kind>[], best: Kind): Generator<Rival<Kind>> {
	for (const { one, repeated } of rest) {
		const overlap = overlapOf(one, best);
		if (one !== best && overlap < 1) yield { one, repeated: Math.max(repeated, overlap) };
	}
}

/** The share of a sentence's words that another has too. */
function overlapOf({ keys }: Candidate, other: Candidate): number {
	return [...keys].filter((key) => other.keys.has(key)).length / Math.max(1, keys.size);
}
