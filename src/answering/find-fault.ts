import { addedWeight, type AddedWeight } from '../language/added-weight.ts';
import { isInstruction } from '../language/instructions.ts';
import type { Language } from '../language/languages.ts';
import { agreeOn, polarityOf } from '../language/negation.ts';
import { areOpposite } from '../language/opposites.ts';
import type { Snapshot } from '../store/snapshot.ts';
import { findForeignNumber, namesForeignDate } from './claim-facts.ts';
import { findForeignName, textKeys, type TextKeys } from './claim-names.ts';
import { movesNumber } from './claim-places.ts';
import { findDroppedReservation } from './claim-reservations.ts';
import { swapsNames } from './claim-roles.ts';
import type { ClaimSource } from './claim-source.ts';
import { findSpeakerFault } from './claim-speaker.ts';
import { overlapWith } from './words-in-common.ts';

export type ClaimFault =
	| 'no-such-passage'
	| 'words-not-found'
	| 'name'
	| 'number'
	| 'date'
	| 'negation'
	| 'reservation'
	| 'speaker'
	| 'unsupported';

/** `detail` tells the model what to mend. */
export interface Fault {
	ok: false;
	fault: ClaimFault;
	detail: string;
}

/** Of a text's content words, the share that its source must hold, in either language. */
const LEAST_SHARE = 0.4;

/** And the share that the sentences hold which are shown: not all of it may stand in those they lean on. */
const LEAST_OWN_SHARE = 0.25;

const ADDED: Record<AddedWeight, string> = {
	superlative: 'the passage does not put it above all others',
	cause: 'the passage does not say why',
};

/** What is wrong with a text that its source is said to say; undefined where the source does say so. */
export function findFault(
	text: string,
	language: Language,
	source: ClaimSource,
	snapshot: Snapshot,
): Fault | undefined {
	if (isInstruction(source.sentences)) return fault('unsupported', 'the passage reports nothing there');
	const foreign = findForeign(text, language, source, snapshot);
	if (foreign) return foreign;
	if (swapsNames(text, language, source)) return fault('name', 'the passage says it the other way round');
	const speaker = findSpeakerFault(text, language, textKeys(text), source);
	return speaker === undefined ? undefined : fault('speaker', speaker);
}

/**
 * The first of a text's names, numbers, dates or denials that are not its source's, whoever says so, or that it is
 * about something else.
 */
export function findForeign(
	text: string,
	language: Language,
	source: ClaimSource,
	snapshot: Snapshot,
): Fault | undefined {
	const speakers = source.statements.map(({ speaker }) => speaker).join('\n');
	const keys = textKeys(`${source.sentences}\n${source.antecedents}\n${speakers}`);
	const shelf = { snapshot, scopes: [source.article.scope] };
	const name = findForeignName(text, language, keys, shelf);
	if (name !== undefined) return fault('name', `${name} does not stand there`);
	const number = findForeignNumber(text, source);
	if (number !== undefined) return fault('number', `the number ${number} does not stand there`);
	if (namesForeignDate(text, source)) return fault('date', 'the date does not stand there');
	if (!agreeOn(polarityOf(text), polarityOf(source.clauses), polarityOf(source.sentences)))
		return fault('negation', 'one of the two denies what the other says');
	if (areOpposite(text, source.sentences)) return fault('negation', 'the passage says the opposite');
	if (movesNumber(text, language, source.sentences))
		return fault('number', 'the passage has that number of something else');
	const added = addedWeight(text, `${source.sentences} ${source.antecedents}`);
	if (added) return fault('unsupported', ADDED[added]);
	const reservation = findDroppedReservation(text, language, source);
	if (reservation !== undefined) return fault('reservation', reservation);
	const shareIn = (held: TextKeys) => overlapWith(text, language, held).share;
	if (shareIn(keys) < LEAST_SHARE || shareIn(textKeys(source.sentences)) < LEAST_OWN_SHARE)
		return fault('unsupported', 'the passage does not say that');
	return undefined;
}

export function fault(kind: ClaimFault, detail: string): Fault {
	return { ok: false, fault: kind, detail };
}
