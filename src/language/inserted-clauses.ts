import type { TextLanguage } from './languages.ts';
import { mentionsPerson } from './persons.ts';
import { AUXILIARY, isFinite, isReportingVerb } from './speech-verbs.ts';
import { stemWord } from './stems.ts';

const QUOTATION = /«[^«»]*(?:»|$)|“[^“”]*(?:”|$)|"[^"]*(?:"|$)/gu;
/** From the sign that ends a clause to the next one. */
const PIECE = /[,?!…–]([\s\u00a0\u202f]+[^,;:.?!…«»“”"]{4,120})(?:([,;:.!…?])|(?=[»”"]|$))/gu;
const PRONOUN = new RegExp(
	String.raw`^\s*(?:${AUXILIARY}(?<simple>\p{Ll}+)|(?:a|ont|avait|avaient|s['’]est))(?:[-‑]t)?[-‑](?:ils?|elles?)(?!\p{L})(?:\s+(?:\p{L}+\s+)?(?<compound>\p{Ll}+))?`,
	'du',
);
const NOUN = new RegExp(String.raw`^\s*(?:${AUXILIARY})(?<verb>\p{Ll}+)[\s\u00a0]+(?<speaker>\S.*)$`, 'du');
/** A name or a person may be whom they do something to: "il entre, salue le gardien, s'assied". */
const WITH_OBJECT = new Set(
	`accuser appeler saluer critiquer voir craindre défendre refuser féliciter condamner menacer apprécier préférer
	vouloir redouter considérer inquiéter rallier attaquer opposer exiger réclamer rassurer supplier implorer écrire
	soutenir dénoncer recommander proposer`
		.split(/\s+/)
		.map((verb) => stemWord(verb, 'fr')),
);

/**
 * « L'usine rouvrira, promet Marie Durand, dès mai. »: French puts who speaks inside the marks. Such a clause is set
 * between marks of its own, as if it stood outside; every sign keeps its place.
 */
export function exposeInserted(sentence: string, language: TextLanguage): string {
	if (language !== 'fr') return sentence;
	return sentence.replace(QUOTATION, (quotation) =>
		quotation.replace(PIECE, (whole: string, piece: string, end: string | undefined) => {
			if (end === '?' || !saysWho(piece)) return whole;
			return `»${piece}${end === undefined ? '' : '«'}`;
		}),
	);
}

function saysWho(piece: string): boolean {
	const pronoun = PRONOUN.exec(piece)?.indices?.groups;
	// "a-t-elle dit": what stands before the pronoun is an auxiliary.
	if (pronoun) return [pronoun['simple'], pronoun['compound']].some((span) => span && isVerb(piece, span));
	const noun = NOUN.exec(piece);
	const verb = noun?.indices?.groups?.['verb'];
	const speaker = noun?.groups?.['speaker'] ?? '';
	if (!verb || !isVerb(piece, verb)) return false;
	const word = piece.slice(...verb);
	if (!isFinite(word, piece.slice(0, verb[0]), 'fr') || WITH_OBJECT.has(stemWord(word, 'fr'))) return false;
	return (
		/^\p{Lu}/u.test(speaker) ||
		(/^(?:les?|la|une?|cet?|cette)\s|^l['’]/u.test(speaker) && mentionsPerson(speaker))
	);
}

function isVerb(piece: string, [start, end]: [number, number]): boolean {
	return isReportingVerb(`»${piece}`, { start: start + 1, end: end + 1 }, 'fr');
}
