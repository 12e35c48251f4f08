import { isActiveVerb } from '../language/active-verbs.ts';
import type { Language } from '../language/languages.ts';
import { findProperNames, type ProperName } from '../language/proper-names.ts';
import { isSayingVerb } from '../language/speech-verbs.ts';
import { stemWord } from '../language/stems.ts';
import { splitWords } from '../language/words.ts';
import type { ClaimSource } from './claim-source.ts';

/** Who does what to whom, as far as the order of the words tells. */
interface Deed {
	doer: ProperName;
	/** Stem of the verb. */
	verb: string;
	other: ProperName;
}

/** Before a name that does nothing itself: "à Alger, le Mali…", "selon Rabat"; but "le tribunal de Nantes" does. */
const PREPOSITION =
	/(?<!\p{L})(?:[àa]|au|aux|en|dans|par|pour|avec|selon|chez|vers|sur|in|at|on|by|for|from|with|to|near)(?: (?:the|la|le|les))?[ \u00a0]?$/iu;
/** Before a name that does it as well. */
const TOGETHER = /(?<!\p{L})(?:and|et|with|avec|between|entre|,)[ \u00a0]?(?:the |la |le |les |l['’])?$/iu;
/** What two do to each other. */
const MUTUAL = /^(?:met|meet\w*|rencontr\w*|marr\w+|épous\w*|join\w*|rejoi\w*)$/iu;

/** "X says that …": elsewhere a speaker may stand on either side, "…, says X". */
const THAT = /^ (?:qu['’]|(?:que|that) )/u;

/**
 * "X accused Y" where the source says "Y accused X"? Told only where both are in the same language, have the verb in
 * the active voice and say it nowhere the other way round.
 */
export function swapsNames(claim: string, language: Language, { sentences, article }: ClaimSource): boolean {
	if (article.language !== language) return false;
	const told = deedsIn(sentences, language);
	return deedsIn(claim, language).some(({ doer, verb, other }) => {
		const same = told.filter((one) => one.verb === verb);
		const says = (first: ProperName, second: ProperName) =>
			same.some((one) => isSame(one.doer, first) && isSame(one.other, second));
		return says(other, doer) && !says(doer, other);
	});
}

function deedsIn(written: string, language: Language): Deed[] {
	const text = written.replace(/^[Ll]['’]/u, '  ');
	const names = findProperNames(text, language);
	const verbs = splitWords(text).filter(
		({ text: word, start, end }) =>
			!MUTUAL.test(word) &&
			isActiveVerb(word, text.slice(0, start), language) &&
			(!isSayingVerb(word, language) || THAT.test(text.slice(end))),
	);
	return verbs.flatMap(({ text: word, start, end }) => {
		const doer = names.findLast((name) => name.end <= start && !PREPOSITION.test(text.slice(0, name.start)));
		const others = names.filter((name) => name.start >= end && !TOGETHER.test(text.slice(0, name.start)));
		return doer ? others.map((other) => ({ doer, verb: stemWord(word, language), other })) : [];
	});
}

function isSame(a: ProperName, b: ProperName): boolean {
	return a.words.some((word) => b.words.includes(word));
}
