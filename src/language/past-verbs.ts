import type { Language } from './languages.ts';
import { restoreAccents, translate } from './lexicon.ts';
import { lemmaOf } from './stems.ts';
import { isStopWord } from './stop-words.ts';
import { fold } from './words.ts';

/** Does a clause tell of something over? Only where its verb can be nothing else: in doubt it does not. */
export const TELLS_PAST: Record<Language, (clause: string) => boolean> = {
	fr: isPastFrench,
	en: isPastEnglish,
};

/** "Il y a" counts no past, but "il y a eu" does. */
const AFTER_HAVE =
	/(?<!\p{L})(?:(?<!y )a|(?<=y )a(?= eu)|ont|avait|avaient|ai|avons) (?:(?:pas|jamais|déjà|aussi|ensuite|bien|tout|enfin|encore|même|depuis|ainsi|donc|beaucoup|rien|\p{L}+ment) )?(\p{L}+)/gu;
const AFTER_BE =
	/(?<!\p{L})(?:est|sont|était|étaient) (?:né|mort|parti|arrivé|venu|devenu|allé|entré|sorti|tombé|décédé|revenu)e?s?(?!\p{L})/u;
const SIMPLE_PAST = /(?<!\p{L})\p{L}{2,}(?:èrent|irent|urent|inrent)(?!\p{L})/gu;
/** What a festival of which the clause also tells something over does now. */
const NOW =
	/(?<!\p{L})(?:(?:a|ont) lieu|se tien(?:t|nent)|se déroulent?|(?:commenc|début|ouvr|rouvr|ferm)(?:e|ent)|reprend|reprennent)(?!\p{L})/u;

function isPastFrench(clause: string): boolean {
	if (NOW.test(clause)) return false;
	return (
		AFTER_BE.test(clause) ||
		[...clause.matchAll(AFTER_HAVE)].some(
			({ 1: word = '', index }) =>
				isParticiple(word) ||
				(/['’]/.test(clause.charAt(index - 1)) && isParticiple(word.replace(/es?$/u, ''))),
		) ||
		[...clause.matchAll(SIMPLE_PAST)].some(([word]) => isSimplePast(word))
	);
}

/** "A vendu", and neither "a lieu" nor "a plus". */
function isParticiple(word: string): boolean {
	if (word === 'été') return true;
	if (word.endsWith('é')) return isVerb(word.replace(/é$/u, 'er'));
	const lemma = lemmaOf(word, 'fr');
	return /(?:[iu][st]?|û|ert|int)$/u.test(word) && lemma !== word && /[ei]r$|re$/.test(lemma);
}

function isVerb(infinitive: string): boolean {
	return restoreAccents(infinitive, 'fr').includes(infinitive);
}

/** "Parlèrent", and neither "préfèrent" nor "assurent", which are of now. */
function isSimplePast(word: string): boolean {
	if (/^[fep]urent$/u.test(word)) return true;
	const lemma = lemmaOf(word, 'fr');
	if (word.endsWith('èrent')) return lemma === word.replace(/èrent$/u, 'er');
	return word !== 'durent' && lemma !== word && !/[iu]rer$/.test(lemma);
}

const ADVERB = String.raw`(?:(?:not|also|later|then|once|first|finally|already|never|even|just|since|\p{Ll}+ly) )?`;
/** A past form that may as well stand before a noun: "renovated". */
const EITHER = String.raw`(?:left|brought|built|bought|caught|fell|felt|found|fought|got|held|kept|lost|made|met|paid|rose|sent|sold|stood|struck|won|(?!(?:hundr|kindr|sacr|nak|shr?|sl|br|sp)ed|\p{Ll}*eed(?<!freed|guaranteed|decreed))\p{Ll}{2,}ed)(?!\p{L})`;
const NEVER_BEFORE_NOUN = String.raw`(?:was|were|had|did|went|came|became|began|broke|chose|drew|drove|fled|flew|gave|grew|ran|spoke|took|threw|wrote|(?:resign|di|arriv|happen|occurr)ed)(?!\p{L})`;
const NEXT = String.raw`(?= *(?<next>[\p{L}\p{N}]*))`;
const SIGNS = [
	NEVER_BEFORE_NOUN,
	String.raw`(?:who|which|I|[Hh]e|[Ss]he|[Ii]t|[Ww]e|[Tt]hey|[Yy]ou) ${ADVERB}${EITHER}`,
	String.raw`ha(?:s|ve) ${ADVERB}${EITHER}${NEXT}`,
	String.raw`ha(?:s|ve) ${ADVERB}(?:been|gone|taken|given|begun|broken|chosen|become|done|written|spoken)(?!\p{L})`,
].map((sign) => new RegExp(String.raw`(?<!\p{L})${sign}`, 'gu'));
/** "The mayor resigned in…"; in "the old renovated museum" a noun comes next. */
const AFTER_NOUN = new RegExp(
	String.raw`(?<![\p{L}’'-])(?:(?:[Tt]he|[Aa]n?|[Tt]h(?:is|ese|ose)|[Hh]is|[Hh]er|[Ii]ts|[Oo]ur|[Tt]heir|[Mm]y)(?: [\p{L}’'-]+){0,3}? (?=\p{L})|\p{Lu}\p{L}+ (?=\p{Ll})|(?=\p{Lu}))(?<noun>[\p{L}’'-]+) ${ADVERB}${EITHER}(?! by (?!\d))${NEXT}`,
	'gu',
);

/** "The museum that was renovated opens…": what is over is said in passing. */
const RELATIVE = /(?<!\p{L})(?:who|which|that)(?!\p{L})/u;

function isPastEnglish(clause: string): boolean {
	const find = (sign: RegExp) =>
		[...clause.matchAll(sign)].filter(({ groups }) => tellsOf(groups?.noun ?? '', groups?.next ?? ''));
	const isDoubtful = ({ 0: sign, index }: RegExpExecArray) => tellsNow(clause.slice(index + sign.length));
	const isInRelative = ({ 0: sign, index }: RegExpExecArray) =>
		RELATIVE.test(clause.slice(0, index + sign.length));
	return (
		find(AFTER_NOUN).some((sign) => !isDoubtful(sign)) ||
		SIGNS.flatMap(find).some((sign) => !isInRelative(sign) || !isDoubtful(sign))
	);
}

/** Is it a subject, and does no noun follow that its verb would only describe? */
function tellsOf(subject: string, next: string): boolean {
	if (subject.endsWith('ly') || isStopWord(fold(subject), 'en')) return false;
	return !/^\p{Ll}/u.test(next) || isStopWord(fold(next), 'en');
}

/** Does a verb of now come later in the clause: "opens", "is"; "open" as its last word? */
function tellsNow(rest: string): boolean {
	const words = rest.match(/[\p{L}\p{N}’'-]+/gu) ?? [];
	const last = words.findLastIndex((word) => !isStopWord(fold(word), 'en'));
	return words.some((word, at) => {
		if (/^(?:is|are|has|have|do|does)$/u.test(word)) return true;
		const isInPlace = at === 0 || !isStopWord(fold(words[at - 1] ?? ''), 'en');
		return isInPlace && (at === last || /[^s]s$/u.test(word)) && meansVerb(word);
	});
}

function meansVerb(word: string): boolean {
	return (
		/^\p{Ll}/u.test(word) &&
		!isStopWord(fold(word), 'en') &&
		translate(word, 'en').some((one) => /(?:er|ir|re)$/u.test(one))
	);
}
