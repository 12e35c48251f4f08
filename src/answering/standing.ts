import { standsTogether } from './aliases.ts';
import type { AskedTerm } from './asked-term.ts';

/** What a word of the question counts where the sentence itself lacks it. */
export const LEVELS = { leaning: 0.85, before: 0.5, heading: 0.9, asked: 0.7, passage: 0.5, article: 0.3 };
/** A capital or a people instead of the state. */
export const RELATED = 0.9;
/** A word that shares a translation with the one asked for. */
export const SIMILAR = 0.6;

/** Index terms of a text; what belongs to each does not matter. */
export type TextTerms = ReadonlySet<string> | ReadonlyMap<string, unknown>;

/** What an index term counts for the words of a question, by their places. */
type Forms = Map<string, { term: number; level: number }[]>;

const standings = new WeakMap<AskedTerm[], { forms: Forms; known: WeakMap<TextTerms, number[]> }>();

/**
 * What each word of a question counts among these index terms, by the form in which it stands there: 1 as itself, 0
 * where it does not. Found out once for the same terms of the same text, which must not change.
 */
export function standingsIn(text: TextTerms, terms: AskedTerm[]): number[] {
	const { forms, known } = standings.get(terms) ?? prepare(terms);
	const found = known.get(text) ?? computeStandings(text, terms, forms);
	known.set(text, found);
	return found;
}

function prepare(terms: AskedTerm[]) {
	const prepared = { forms: formsOf(terms), known: new WeakMap<TextTerms, number[]>() };
	standings.set(terms, prepared);
	return prepared;
}

/** Every form is looked up once for each index term of a text: texts have fewer words than words have forms. */
function formsOf(terms: AskedTerm[]): Forms {
	const forms: Forms = new Map();
	terms.forEach(({ keys, related, similar }, term) => {
		const levels = new Map<string, number>();
		for (const key of similar) levels.set(key, SIMILAR);
		for (const key of related) levels.set(key, RELATED);
		for (const key of keys) levels.set(key, 1);
		for (const [key, level] of levels) {
			const ofKey = forms.get(key);
			if (ofKey) ofKey.push({ term, level });
			else forms.set(key, [{ term, level }]);
		}
	});
	return forms;
}

function computeStandings(text: TextTerms, terms: AskedTerm[], forms: Forms): number[] {
	const found = terms.map((term) => standingOfExpressions(term, text));
	for (const key of text.keys()) {
		for (const { term, level } of forms.get(key) ?? []) found[term] = Math.max(found[term] ?? 0, level);
	}
	return found;
}

/** What an abbreviation stands for, where all its words stand. */
function standingOfExpressions({ expressions }: AskedTerm, text: TextTerms): number {
	const said = expressions.filter((one) => standsTogether(one, text));
	return Math.max(0, ...said.map(({ related }) => (related ? RELATED : 1)));
}
