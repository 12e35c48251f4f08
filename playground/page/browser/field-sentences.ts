import { tooLargeSentence } from '../../people/limit-sentences.ts';
import type { Wording } from '../../people/not-possible.ts';
import { problemSentence } from '../../people/problem-sentences.ts';
import type { FieldProblem } from './page-state.ts';

/** What stands below a field that cannot be sent as it is. */
export function fieldSentence(problem: FieldProblem): Wording {
	return problem.kind === 'file-too-large' ? tooLargeSentence(problem.limit) : problemSentence(problem);
}
