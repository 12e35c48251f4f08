import type { Wording } from './not-possible.ts';
import type { OptionProblem } from './option-problem.ts';

/** What a person reads whose value an option does not take. */
export function problemSentence(problem: OptionProblem): Wording {
	switch (problem.kind) {
		case 'missing':
			return {
				en: 'This option is required. Specify a value.',
				fr: 'Cette option est obligatoire. Indiquez une valeur.',
			};
		case 'wrong-kind':
			return { en: 'This value does not fit the option.', fr: 'Cette valeur ne convient pas à l’option.' };
		case 'no-choice':
			return { en: 'Pick one of the choices.', fr: 'Prenez l’un des choix proposés.' };
		case 'too-short':
			return {
				en: `Must be at least ${problem.limit} characters.`,
				fr: `Il faut au moins ${problem.limit} caractères.`,
			};
		case 'too-long':
			return {
				en: `Must be at most ${problem.limit} characters.`,
				fr: `Il faut au plus ${problem.limit} caractères.`,
			};
		case 'too-small':
			return { en: `Must be at least ${problem.limit}.`, fr: `Il faut au moins ${problem.limit}.` };
		default:
			return { en: `Must be at most ${problem.limit}.`, fr: `Il faut au plus ${problem.limit}.` };
	}
}
