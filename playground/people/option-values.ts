import type { ValueOption } from '../limits/command-options.ts';
import { NotPossible } from './not-possible.ts';
import { optionProblem } from './option-problem.ts';
import type { OptionProblem } from './option-problem.ts';

/** A file a person attaches. */
export type FileToSend = { name: string; data: string | Uint8Array; contentType?: string };

/** What can be put into an option. A person, role or channel is named by its id. */
export type OptionValue = string | number | boolean | { id: string } | FileToSend;

export function isFile(value: OptionValue): value is FileToSend {
	return typeof value === 'object' && 'data' in value;
}

/** Throws what Discord's client would say instead of sending the command with these options. */
export function checkOptions(options: ValueOption[], given: Record<string, OptionValue | undefined>): void {
	for (const name of Object.keys(given)) {
		if (given[name] === undefined || options.some((option) => option.name === name)) continue;
		throw new NotPossible(`There is no option "${name}".`);
	}
	for (const option of options) {
		const problem = optionProblem(option, given[option.name]);
		if (problem) throw new NotPossible(`${option.name}: ${sentenceOf(problem)}`);
	}
}

function sentenceOf(problem: OptionProblem): string {
	switch (problem.kind) {
		case 'missing':
			return 'This option is required.';
		case 'wrong-kind':
			return 'This is not the kind of value the option takes.';
		case 'no-choice':
			return 'Pick one of the choices.';
		case 'too-short':
			return `Must be at least ${problem.limit} characters.`;
		case 'too-long':
			return `Must be at most ${problem.limit} characters.`;
		case 'too-small':
			return `Must be at least ${problem.limit}.`;
		default:
			return `Must be at most ${problem.limit}.`;
	}
}
