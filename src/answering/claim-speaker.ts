import { otherCountryWords } from '../language/countries.ts';
import type { Language } from '../language/languages.ts';
import { toTerm } from '../language/question-terms.ts';
import { reportIn, speakersAfter } from '../language/reported-words.ts';
import { isSpeechVerb } from '../language/speech-verbs.ts';
import { findStatements, type Statement } from '../language/statements.ts';
import { fold, splitWords } from '../language/words.ts';
import { textKeys, type TextKeys } from './claim-names.ts';
import type { ClaimSource } from './claim-source.ts';
import { addsToTold, isTold, makesSpeakerActor } from './claim-told.ts';

/**
 * Do the words keep their speaker? What the source attributes to somebody must be reported as the words of that one
 * and nobody else; what it attributes to nobody must not be put into anybody's mouth. Returns what is wrong, for the
 * model.
 */
export function findSpeakerFault(
	claim: string,
	language: Language,
	claimKeys: TextKeys,
	source: ClaimSource,
): string | undefined {
	const [claimed] = findStatements([claim], language);
	const { statements, article, sentences } = source;
	const [first] = statements;
	if (!first && claimed)
		return reportsSomehow(sentences, article.language)
			? undefined
			: 'the passage does not say that anybody said so';
	const { reports } = source;
	if (reports && isTold(claim, language, source)) return undefined;
	if (!first)
		return !reports || isReport(claim, language)
			? undefined
			: 'the passage only reports that somebody says so';
	const told = statements.find((one) =>
		namesSpeaker(one, claimKeys, article.language === 'en' ? 'en' : 'fr'),
	);
	if (!told) return `the passage attributes this to ${first.speaker}: name them in your sentence`;
	if (claimed && !sharesSpeaker(claimed, statements, language))
		return 'the passage attributes this to somebody else';
	if (!reports) return undefined;
	if (!claimed && !speaksLater(claim, language, statements))
		return `the passage only says that ${told.speaker} says so: say it as their words`;
	if (makesSpeakerActor(claim, language, told, source))
		return 'the passage does not say so of the one who speaks';
	return addsToTold(claim, language, source)
		? `what you tell besides are words of ${told.speaker} in the passage`
		: undefined;
}

/** By a name, by an office in either language, or by the country where a government speaks. */
function namesSpeaker(statement: Statement, claim: TextKeys, articleLanguage: Language): boolean {
	return wordsOf(statement).some((word) => {
		if (word.length < 3) return false;
		if (claim.words.has(word)) return true;
		if (otherCountryWords(word).some((other) => claim.words.has(other))) return true;
		return toTerm(word, articleLanguage).keys.some((key) => claim.keys.has(key));
	});
}

function sharesSpeaker(claimed: Statement, statements: Statement[], language: Language): boolean {
	const said = new Set(
		claimed.words.flatMap((word) => [
			word,
			...toTerm(word, language).translations.map(fold),
			...otherCountryWords(word),
		]),
	);
	return statements.some((statement) => wordsOf(statement).some((word) => said.has(word)));
}

/** "Is accused by X", "the accusations of X": no clause of its own reports. */
function speaksLater(claim: string, language: Language, statements: Statement[]): boolean {
	const named = speakersAfter(claim, language).map(({ speaker }) => textKeys(speaker));
	return statements.some((statement) => named.some((keys) => namesSpeaker(statement, keys, language)));
}

/** Every word by which the speaker is called, folded. */
function wordsOf({ words, speaker }: Statement): string[] {
	return [...new Set([...words, ...splitWords(speaker).map(({ text }) => fold(text))])];
}

/** A quotation or a verb of saying whose speaker could not be made out. */
function reportsSomehow(sentences: string, language: ClaimSource['article']['language']): boolean {
	return /[«“"]/u.test(sentences) || splitWords(sentences).some(({ text }) => isSpeechVerb(text, language));
}

function isReport(claim: string, language: Language): boolean {
	return reportIn(claim, language) !== undefined || speakersAfter(claim, language).length > 0;
}
