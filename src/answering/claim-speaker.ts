import { otherCountryWords } from '../language/countries.ts';
import type { Language } from '../language/languages.ts';
import { toTerm } from '../language/question-terms.ts';
import { isSpeechVerb } from '../language/speech-verbs.ts';
import { findStatements, type Statement } from '../language/statements.ts';
import { fold, splitWords } from '../language/words.ts';
import type { TextKeys } from './claim-names.ts';
import type { ClaimSource } from './claim-source.ts';

/**
 * Do the words keep their speaker? What the source attributes to somebody must name that one and nobody else as its
 * speaker; what it attributes to nobody must not be put into anybody's mouth. Returns what is wrong, for the model.
 */
export function findSpeakerFault(
	claim: string,
	language: Language,
	claimKeys: TextKeys,
	source: ClaimSource,
): string | undefined {
	const [claimed] = findStatements([claim], language);
	const { statements, article, sentences } = source;
	if (statements.length === 0)
		return claimed && !reportsSomehow(sentences, article.language)
			? 'the passage does not say that anybody said so'
			: undefined;
	const told = statements.find((one) =>
		namesSpeaker(one, claimKeys, article.language === 'en' ? 'en' : 'fr'),
	);
	if (!told)
		return `the passage attributes this to ${statements[0]?.speaker ?? 'somebody'}: name them in your sentence`;
	if (claimed && !sharesSpeaker(claimed, statements, language))
		return 'the passage attributes this to somebody else';
	return undefined;
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

/** Every word by which the speaker is called, folded. */
function wordsOf({ words, speaker }: Statement): string[] {
	return [...new Set([...words, ...splitWords(speaker).map(({ text }) => fold(text))])];
}

/** A quotation or a verb of saying whose speaker could not be made out. */
function reportsSomehow(sentences: string, language: ClaimSource['article']['language']): boolean {
	return /[«“"]/u.test(sentences) || splitWords(sentences).some(({ text }) => isSpeechVerb(text, language));
}
