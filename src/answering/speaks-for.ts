import { isPlaceName } from '../language/countries.ts';
import type { Statement } from '../language/statements.ts';
import { fold, splitWords } from '../language/words.ts';
import type { AskedTerm } from './asked-term.ts';

const OFFICE = String.raw`(?:porte-parole|pr[ée]sidente?|spokes(?:m[ae]n|wom[ae]n|person|people)|direct(?:or|eur|rice)|secretary|secr[ée]taire|head|chair\p{L}*|chief|leader|coord(?:onnat|inat)(?:eur|rice|or)|d[ée]l[ée]gu[ée]e?|responsable|qui (?:dirige|pr[ée]side)|who (?:heads|leads|chairs|runs))`;
const WORDS = String.raw`(?:\p{Ll}[\p{Ll}\p{M}]*(?:['’]|[\s-]))`;
/** From an office to the capital that begins a name: "porte-parole du collectif ", "spokesman of the union ". */
const OFFICE_OF = new RegExp(
	String.raw`(?<!\p{L})${OFFICE}\s${WORDS}{0,3}?(?:d[eu]s?\s|d['’]|of\s|for\s|the\s|l[ea]s?\s|l['’])${WORDS}{0,4}(?=\p{Lu})`,
	'gu',
);
/** UTF-16 units before and behind somebody's name in which it is told for whom they speak. */
const BEFORE = 80;
const BEHIND = 120;

/** "Anne Roy, porte-parole du collectif Rive claire": whoever stands for an organization speaks its words. */
export function speaksFor(named: AskedTerm[], statement: Statement | undefined, sentence: string): boolean {
	if (!statement?.certain || named.length === 0) return false;
	const at = sentence.indexOf(statement.speaker);
	if (at === -1) return false;
	const end = at + statement.speaker.length;
	const before = /[^«»“”;:]*$/u.exec(sentence.slice(Math.max(0, at - BEFORE), at))?.[0] ?? '';
	const behind = /^\s?[,(][^«»“”;:]*/u.exec(sentence.slice(end, end + BEHIND))?.[0] ?? '';
	return [before, behind].some((text) => namesAfterOffice(text, named));
}

/** Does the office belong to the one asked about, and to nobody else: "director of Total, which Greenpeace sued"? */
function namesAfterOffice(text: string, named: AskedTerm[]): boolean {
	return [...text.matchAll(OFFICE_OF)].some(({ 0: lead, index }) => {
		const next = splitWords(text.slice(index + lead.length)).slice(0, named.length);
		const words = new Set(next.map((word) => fold(word.text)));
		return named.every(({ names }) => names.some((name) => words.has(name) && !isPlaceName(name)));
	});
}
