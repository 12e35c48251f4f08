import { eventsAsked, type NarrowEvent } from '../language/narrow-events.ts';
import type { QuestionKind } from '../language/question-kind.ts';
import type { AskedQuestion } from './asked-question.ts';

/** Reasons and opinions need not tell of the event again. */
const NARROWED_KINDS = new Set<QuestionKind>([
	'who',
	'name',
	'when',
	'where',
	'country',
	'how-many',
	'how-much',
	'other',
]);

/** What must have happened in a sentence that answers. */
export function eventsOf({ kind, focus }: AskedQuestion): NarrowEvent[] {
	return NARROWED_KINDS.has(kind) ? eventsAsked(focus) : [];
}
