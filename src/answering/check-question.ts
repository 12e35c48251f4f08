import type { Wording } from '../errors.ts';
import { contentWords } from '../language/question-terms.ts';
import { isSmallTalk } from '../language/small-talk.ts';
import { countVisible, type Shelf } from './shelf.ts';

/** Longer texts are no questions; a rambling message of several hundred words still is. */
export const LONGEST_QUESTION = 4_000;

/** Why nothing can be looked up just now, whatever the shelf holds or lacks; undefined where something can. */
export function findObstacle(question: string, shelf: Shelf): Wording | undefined {
	return findQuestionFault(question) ?? (countVisible(shelf) === 0 ? EMPTY_SHELF : undefined);
}

/** Why nothing can be looked up for this question, as a sentence that says what to do; undefined for a good one. */
export function findQuestionFault(question: string): Wording | undefined {
	const text = question.trim();
	if (text.length > LONGEST_QUESTION) return TOO_LONG;
	if (/^[^\p{L}\p{N}]*$/u.test(text) || text.length < 2) return NO_WORDS;
	if (isForeignScript(text)) return FOREIGN;
	if (isSmallTalk(text)) return SMALL_TALK;
	return contentWords(text).length === 0 ? NO_TOPIC : undefined;
}

/** Is most of it in a script that neither French nor English uses? */
function isForeignScript(text: string): boolean {
	const letters = text.match(/\p{L}/gu) ?? [];
	const latin = text.match(/\p{Script=Latin}/gu) ?? [];
	return latin.length * 2 < letters.length;
}

const EMPTY_SHELF: Wording = {
	en: 'There is no article on the shelf yet.',
	fr: 'Il n’y a encore aucun article à consulter.',
};

const TOO_LONG: Wording = {
	en: `The question is too long: keep it under ${LONGEST_QUESTION} characters and say what you want to know.`,
	fr: `La question est trop longue : restez sous ${LONGEST_QUESTION} caractères et dites ce que vous voulez savoir.`,
};

const NO_WORDS: Wording = {
	en: 'Please ask with words: who said or did something, when, where, how much or why.',
	fr: 'Posez votre question avec des mots : qui a dit ou fait quoi, quand, où, combien ou pourquoi.',
};

const SMALL_TALK: Wording = {
	en: 'I answer questions about the articles: who said or did something, when, where, how much or why.',
	fr: 'Je réponds aux questions sur les articles : qui a dit ou fait quoi, quand, où, combien ou pourquoi.',
};

const FOREIGN: Wording = {
	en: 'I read questions in French and English. Please ask in one of them.',
	fr: 'Je lis les questions en français et en anglais. Posez la vôtre dans une de ces langues.',
};

const NO_TOPIC: Wording = {
	en: 'Your question names nothing I could look for. Add a person, a place or a subject.',
	fr: 'Votre question ne nomme rien que je puisse chercher. Ajoutez une personne, un lieu ou un sujet.',
};
