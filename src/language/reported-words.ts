import { findReport, type Report } from './find-report.ts';
import { findSpeakers } from './find-speakers.ts';
import type { TextLanguage } from './languages.ts';
import { isOfficeWord } from './persons.ts';
import { blankQuotations } from './quotations.ts';
import { isSpeechVerb } from './speech-verbs.ts';
import type { Statement } from './statements.ts';

/** Where what is said begins, after a verb that says so. */
const SAID = /(?<!\p{L})(?:that|qu['’]|que)(?!\p{L})|[:«“"]/iu;
/** "Officials said…", "elle assure que…"; but "some claims were rejected". */
const SURELY_SAYS =
	/^(?:said|says)(?!\p{L})|^\p{L}+(?:-t)?(?:-(?:il|elle|ils|elles|on))?[\s,]*(?:that|que|qu['’]|:)(?!\p{L})/iu;
/** The verb, and no more than a day or a place. */
const FEW_WORDS = 4;
const PIECE_END = /[,;»”"]|\s[–—]/u;
/** "he", but not the "il" of "il faut". */
const SPEAKER_AGAIN =
	/^\s*(?:that\s|qu['’]|que\s)?(?:he|she|(?:il|elle)(?!\s(?:y\s|faut|faudra|(?:est|serait|sera)\s\p{L}+\s(?:que|qu['’]|de|d['’]))))(?!\p{L})/iu;
const SPEAKER_UNNAMED = /^\s*(?:avoir|être|having)(?!\p{L})/iu;
const ONESELF =
	/(?<!\p{L})(?:I|we|me|us|my|our|he|she|it|its|one|himself|herself|him|his|her|they|their|je|j['’]|nous|moi|mon|ma|mes|notre|nos|il|elle|ils|elles|lui|son|sa|ses|leurs?|avoir|être)(?!\p{L})/iu;

/** Who speaks in a sentence by itself, whatever was said before it. */
export function reportIn(sentence: string, language: TextLanguage): Report | undefined {
	return findReport(
		sentence,
		findSpeakers(sentence, language, { byWord: new Map(), byRole: new Map() }),
		language,
	);
}

/** What a sentence tells of its own, and whether it surely reports what somebody says: "Mali refuses" may tell a fact. */
export interface SentenceTold {
	told: string;
	reports: boolean;
}

/** `statement` is what the sentence is in its article, where somebody may be known who is not named here. */
export function readTold(
	sentence: string,
	statement: Statement | undefined,
	language: TextLanguage,
): SentenceTold {
	const report = reportIn(sentence, language);
	const reports =
		statement?.certain === true || (report !== undefined && SURELY_SAYS.test(sentence.slice(report.at)));
	if (!reports) return { told: sentence, reports };
	return { told: report ? toldOutside(sentence, report) : '', reports };
}

/**
 * What a sentence that reports somebody tells of its own: who speaks, when and where, and what happened besides.
 * Where that cannot be parted from what is said, it counts as said.
 */
export function toldOutside(sentence: string, { at, outer }: Report): string {
	const text = blankQuotations(sentence, () => false);
	const before = text.slice(0, at);
	const rest = text.slice(at);
	const piece = before.split(/[,;:»”"]/u).at(-1) ?? '';
	if (!outer) {
		// "The bridge will close, Paul Roy said on Monday.": nothing is left for the verb to introduce.
		if (piece.trim() !== '' && rest.split(/\s+/).length <= FEW_WORDS) return piece + rest;
		const said = rest.search(SAID);
		return said === -1 ? before : before + rest.slice(0, said);
	}
	// "“…”, said Anne Morel, who leads the port": all that is said stands between the marks.
	if (/[»”"][,\s]*(?:\S+\s+){0,4}$/u.test(before)) return rest.split(SAID)[0] ?? '';
	const [speaker = ''] = rest.split(PIECE_END);
	return piece + speaker + appositionIn(rest.slice(speaker.length));
}

/** ", directeur du port," after the name of the speaker. */
function appositionIn(text: string): string {
	const [, apposition = ''] = /^(,[^,;:]+),/u.exec(text) ?? [];
	const words = apposition.match(/[\p{L}\p{M}]+/gu) ?? [];
	return words.slice(0, 2).some(isOfficeWord) ? apposition : '';
}

/** "X said he had stolen": do the words after the verb make the speaker an actor without a name? */
export function speaksOfSpeaker(sentence: string, { at, outer, speaking }: Report): boolean {
	if (outer || speaking.by === 'stranger') return false;
	const said = sentence.slice(at).replace(/^\p{L}+/u, '');
	return SPEAKER_AGAIN.test(said) || SPEAKER_UNNAMED.test(said);
}

/** Do words that are said hold a pronoun by which the speaker may be meant? */
export function mayMeanSpeaker(words: string): boolean {
	return ONESELF.test(words);
}

/** Nouns of speech, before or after whose they are. */
const SPEECH =
	/^(?:accus|alleg|affirm|claim|statement|testimon|opinion|view|word|remark|d[ée]claration|avis|t[ée]moign|propos$|mots?$|yeux$|eyes$)/iu;
const LEADS_TO_SPEAKER =
	/^\s+(?:par|by|from|of|chez|de(?:\s(?:la|l['’]))?|du|d['’])[\s\u00a0]*((?:\p{Ll}+[\s\u00a0]+){0,3}\S+(?:\s\S+)?)/u;

/** Who speaks, as it stands after the word that says so, and where that word stands. */
interface LaterSpeaker {
	at: number;
	speaker: string;
}

/** "Was accused by X", "the accusations of X". */
export function speakersAfter(text: string, language: TextLanguage): LaterSpeaker[] {
	return [...text.matchAll(/[\p{L}\p{M}]+/gu)].flatMap(({ 0: word, index: at }) => {
		if (!isSpeechVerb(word, language) && !SPEECH.test(word)) return [];
		const [, speaker] = LEADS_TO_SPEAKER.exec(text.slice(at + word.length)) ?? [];
		return speaker === undefined ? [] : [{ at, speaker }];
	});
}
