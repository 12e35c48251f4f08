import { fold, splitWords } from './words.ts';

/**
 * An event, or something of somebody's, that few words tell of: a sentence without any of them does not tell when or
 * where it was, or how much of it there is.
 */
export interface NarrowEvent {
	asked: RegExp;
	said: RegExp;
}

export const BE = String.raw`(?<!s['’])(?:est|sont|était|étaient|etait|etaient|fut|été|ete|is|are|was|were|been|be|get|got)`;
/** The participle may stand behind the subject: "a-t-il été arrêté", "was anybody ever arrested". */
export const THEN = String.raw`(?:[ -][\p{L}\p{M}’']+){0,6}?[ -]`;
/** The thing itself is asked for: "what salary", "quelle amende". */
export const WHICH = String.raw`(?:quel(?:le)?s?|what|which|combien|how (?:much|many))${THEN}`;

/** They are units beside a number only. */
const UNITS = /^(?:mm?|cm|km|kg|ha|ft|lb|[cg])$/;

/** `said` are beginnings of words, with their accents; words of three letters are whole ones. */
export function narrowEvent(asked: string, said: string): NarrowEvent {
	const beginnings = said.split(/\s+/).map((word) => (word.length < 4 ? `${word}$` : word));
	return {
		asked: new RegExp(String.raw`(?<![\p{L}\p{M}])(?:${asked})(?![\p{L}\p{M}]|-t-)`, 'u'),
		said: new RegExp(`^(?:${beginnings.join('|')})`, 'u'),
	};
}

/** Does a text tell of one of them, or is there none? */
export function tellsOfAny(events: NarrowEvent[], text: string): boolean {
	if (events.length === 0) return true;
	const words = splitWords(text).map(({ text: word }) => word.toLowerCase());
	return words.some((word, at) => {
		if (UNITS.test(word) && !/\d$/.test(words[at - 1] ?? '')) return false;
		return events.some(({ said }) => said.test(word) || said.test(fold(word)));
	});
}
