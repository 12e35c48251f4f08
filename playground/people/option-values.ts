import type { ValueOption } from '../limits/command-options.ts';
import { NotPossible } from './not-possible.ts';
import { optionProblem } from './option-problem.ts';
import type { OptionProblem } from './option-problem.ts';
import { problemSentence } from './problem-sentences.ts';

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
		throw noOption(name);
	}
	for (const option of options) {
		const problem = optionProblem(option, given[option.name]);
		if (problem) throw notTaken(option, problem);
	}
}

function notTaken({ name, name_localizations }: ValueOption, problem: OptionProblem): NotPossible {
	const { en, fr } = problemSentence(problem);
	return new NotPossible({ en: `${name}: ${en}`, fr: `${name_localizations?.fr ?? name}\u00A0: ${fr}` });
}

/** Of a command, or of a menu to pick from. */
export function noOption(name: string): NotPossible {
	return new NotPossible({
		en: `There is no option "${name}".`,
		fr: `Il n’y a pas d’option «\u00A0${name}\u00A0».`,
	});
}
