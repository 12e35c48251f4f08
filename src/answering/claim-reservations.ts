import type { Language } from '../language/languages.ts';
import { droppedReservations, type Reservation } from '../language/reservations.ts';
import { textKeys } from './claim-names.ts';
import type { ClaimSource } from './claim-source.ts';
import { overlapWith } from './words-in-common.ts';

/** Of a claim's content words, the share that its source must say outright where the claim does. */
const LEAST_OUTRIGHT = 0.75;

const DETAILS: Record<Reservation, string> = {
	condition: 'the passage says so on a condition: say it too',
	doubt: 'the passage says that it may be so: do not make it certain',
	plan: 'the passage tells what is to come: do not tell it as done',
	part: 'the passage says so of a part: do not say it of the whole',
};

/** A condition, doubt, plan or part of the source that the claim drops; undefined where it drops none. */
export function findDroppedReservation(
	claim: string,
	language: Language,
	{ sentences }: ClaimSource,
): string | undefined {
	const dropped = droppedReservations(sentences, claim).find(
		({ outright }) => overlapWith(claim, language, textKeys(outright)).share < LEAST_OUTRIGHT,
	);
	return dropped && DETAILS[dropped.kind];
}
