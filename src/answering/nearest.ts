import { isLight, isPointing } from '../language/light-words.ts';
import { passageKeys } from '../language/question-terms.ts';
import type { AskedQuestion } from './asked-question.ts';
import { topicOf, type AskedTerm } from './asked-term.ts';
import { sentenceTerms } from './passage-terms.ts';
import type { RankedPassage } from './retrieve.ts';
import { standingsIn } from './standing.ts';

/**
 * What is shown where nothing answers: of these passages, those that hold a word of the question's subject or one near
 * to it in meaning, in their sentences, their headings or the title. What only has letters in common is left out.
 */
export function nearestTo({ terms }: AskedQuestion, passages: RankedPassage[]): RankedPassage[] {
	const telling = tellingTerms(terms);
	return passages.filter((ranked) => standingsIn(keysOf(ranked), telling).some((standing) => standing > 0));
}

/** A word that only points at what took place is the subject where there is no other; a word of all work never is. */
function tellingTerms(terms: AskedTerm[]): AskedTerm[] {
	const meant = topicOf(terms).filter(({ word }) => !isLight(word));
	const named = meant.filter(({ word }) => !isPointing(word));
	return named.length > 0 ? named : meant;
}

function keysOf({ passage, article }: RankedPassage): Set<string> {
	const above = [article.title, ...passage.metadata.headings].join('\n');
	return new Set([...sentenceTerms(passage, article).flat(), ...passageKeys(above, article.language)]);
}
