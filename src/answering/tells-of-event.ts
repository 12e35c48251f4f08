import { tellsOfAny } from '../language/narrow-event.ts';
import type { AskedQuestion } from './asked-question.ts';

/**
 * Does a text tell of what is asked about, by one of the words for it or by an expression: "a jeté l'éponge"? `own` are
 * its index terms.
 */
export function tellsOfEvent(
	text: string,
	own: ReadonlySet<string>,
	{ events, terms }: AskedQuestion,
): boolean {
	if (tellsOfAny(events, text)) return true;
	return terms.some(({ similar }) => similar.some((key) => key.includes('_') && own.has(key)));
}
