import type { TextLanguage } from './languages.ts';
import { TELLS_PAST } from './past-verbs.ts';

/** Signs at which a clause begins or ends. */
const EDGE = /[,;:.!?()«»“”"—–]/u;

/** What was announced or decided may lie ahead, as what a modal verb or "prochain" tells. */
const AHEAD: Record<'fr' | 'en', RegExp> = {
	en: /(?<!\p{L})(?:will|shall|would|should|could|may|might|must|can|won['’]t|to \p{Ll}+|due|next|upcoming|sa(?:id|ys)|told|set|(?:announc|plan|schedul|propos|agre|promis|postpon|delay|approv|vot|expect|call|fix|want|intend|vow|pledg|urg|ask|demand|offer|invit|predict|warn|threaten|confirm|decid|order|book)\p{L}*)(?!\p{L})|['’]ll(?!\p{L})/u,
	fr: /(?<!\p{L})(?:va|vont|doi(?:t|vent)|dev(?:ra|ait)\p{L}*|prochaine?s?|attendue?s?|(?:annonc|prév|propos|prom[ei]|report|convoqu|program|fix|appel|décid|demand|vot|invit|menac|confirm|souhait|dit|dépos)\p{L}*)(?!\p{L})|\p{L}+r(?:a|ai|ons|ont|ez|ait|aient)(?!\p{L})/u,
};
/** What such a word stands before is when something else is. */
const ELSEWHEN =
	/(?<!\p{L})(?:pour|d['’]ici(?: à)?|avant|jusqu['’](?:en|au?)|for|until|till|by|before)\s(?:(?:le|la|the|late|early|mid|fin|début)[\s-])*$/iu;

/** Does the clause around a date tell of something that is over: "who left office in May", "a démissionné en mai"? */
export function isToldPast(text: string, start: number, end: number, language: TextLanguage): boolean {
	const before = text.slice(0, start);
	if (ELSEWHEN.test(before)) return false;
	const clause = `${before.split(EDGE).at(-1)} ${text.slice(end).split(EDGE)[0]}`;
	const told = language === 'en' ? 'en' : 'fr';
	return !AHEAD[told].test(clause) && TELLS_PAST[told](clause);
}
