import { isPlaceName } from '../language/countries.ts';
import type { Statement } from '../language/statements.ts';
import { fold, splitWords } from '../language/words.ts';
import type { AskedTerm } from './asked-term.ts';

const REPRESENTS =
	/(?<!\p{L})(?:porte-parole|pr[ée]sidente?|spokes(?:m[ae]n|wom[ae]n|person|people)|direct(?:or|eur|rice)|secretary|secr[ée]taire|head|chair\p{L}*|chief|leader|coord(?:onnat|inat)(?:eur|rice|or)|d[ée]l[ée]gu[ée]e?|responsable|qui (?:dirige|pr[ée]side)|who (?:heads|leads|chairs|runs))(?!\p{L})/iu;
/** "Anne Roy, porte-parole du collectif Rive claire": whoever stands for an organization speaks its words. */
export function speaksFor(named: AskedTerm[], statement: Statement | undefined, sentence: string): boolean {
	const at = sentence.indexOf(statement?.speaker ?? '');
	if (!statement?.certain || at === -1 || named.length === 0) return false;
	const before = /[^«»“”;:]{0,60}$/u.exec(sentence.slice(0, at))?.[0] ?? '';
	const after = /^\s?[,(][^«»“”;:]{0,80}/u.exec(sentence.slice(at + statement.speaker.length))?.[0] ?? '';
	const called = `${before} ${after}`;
	if (!REPRESENTS.test(called)) return false;
	const words = new Set(splitWords(called).map(({ text }) => fold(text)));
	return named.every(({ names }) => names.some((name) => words.has(name) && !isPlaceName(name)));
}
