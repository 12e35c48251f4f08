/** An option of a command, as far as what is put into it goes. Types are Discord's numbers. */
export type CheckedOption = {
	type: number;
	required?: boolean | undefined;
	autocomplete?: boolean | undefined;
	choices?: { value: string | number }[] | undefined;
	min_value?: number | undefined;
	max_value?: number | undefined;
	min_length?: number | undefined;
	max_length?: number | undefined;
};

/** What stands against a value; `limit` is the bound it misses. */
export type OptionProblem =
	| { kind: 'missing' | 'wrong-kind' | 'no-choice' }
	| { kind: 'too-short' | 'too-long' | 'too-small' | 'too-large'; limit: number };

/** What is put into an option; people, roles, channels and files count as objects. */
export type CheckedValue = string | number | boolean | object | undefined;

export const optionTypes = {
	string: 3,
	integer: 4,
	boolean: 5,
	user: 6,
	channel: 7,
	role: 8,
	mentionable: 9,
	number: 10,
	attachment: 11,
} as const;

/** Why Discord's client would not send this option; undefined if it would. */
export function optionProblem(option: CheckedOption, value: CheckedValue): OptionProblem | undefined {
	if (value === undefined) return option.required ? { kind: 'missing' } : undefined;
	if (!fits(option.type, value)) return { kind: 'wrong-kind' };
	const { choices } = option;
	if (choices?.length && !choices.some((choice) => choice.value === value)) return { kind: 'no-choice' };
	if (typeof value === 'string' && option.type === optionTypes.string) return lengthProblem(option, value);
	return typeof value === 'number' ? rangeProblem(option, value) : undefined;
}

function fits(type: number, value: CheckedValue): boolean {
	switch (type) {
		case optionTypes.string:
			return typeof value === 'string';
		case optionTypes.integer:
			return Number.isSafeInteger(value);
		case optionTypes.number:
			return Number.isFinite(value);
		case optionTypes.boolean:
			return typeof value === 'boolean';
		case optionTypes.attachment:
			return typeof value === 'object' && !('id' in value);
		default:
			return typeof value === 'string' || (typeof value === 'object' && 'id' in value);
	}
}

function lengthProblem(option: CheckedOption, value: string): OptionProblem | undefined {
	const { min_length: min = 0, max_length: max = 6000 } = option;
	if (value.length < min) return { kind: 'too-short', limit: min };
	return value.length > max ? { kind: 'too-long', limit: max } : undefined;
}

function rangeProblem(option: CheckedOption, value: number): OptionProblem | undefined {
	const { min_value: min = -Infinity, max_value: max = Infinity } = option;
	if (value < min) return { kind: 'too-small', limit: min };
	return value > max ? { kind: 'too-large', limit: max } : undefined;
}
