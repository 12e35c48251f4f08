import type { z } from 'zod';
import { Refusal } from '../refusal.ts';

export type FormIssue = { path: PropertyKey[]; code: string; message: string };

/** Reads a body by its description or refuses it as Discord does, naming every mistake where it is. */
export function readForm<T>(form: z.ZodType<T>, body: unknown, under: PropertyKey[] = []): T {
	const read = form.safeParse(body, { reportInput: true });
	if (read.success) return read.data;
	throw invalidForm(
		read.error.issues.map((issue) => ({ ...problemOf(issue), path: [...under, ...issue.path] })),
	);
}

export function invalidForm(issues: FormIssue[]): Refusal {
	const errors: ErrorTree = { branches: new Map() };
	for (const { path, code, message } of issues) plant(errors, path, { code, message });
	return new Refusal(400, 50035, 'Invalid Form Body', treeWire(errors));
}

type Problem = { code: string; message: string };
type ErrorTree = { own?: Problem[]; branches: Map<string, ErrorTree> };

function plant(tree: ErrorTree, path: PropertyKey[], problem: Problem): void {
	const leaf = path.reduce<ErrorTree>((branch, key) => grow(branch, String(key)), tree);
	(leaf.own ??= []).push(problem);
}

function grow(tree: ErrorTree, key: string): ErrorTree {
	const branch = tree.branches.get(key) ?? { branches: new Map() };
	tree.branches.set(key, branch);
	return branch;
}

/** Discord's way: keys down to the field, and there a list under `_errors`. */
function treeWire({ own, branches }: ErrorTree): unknown {
	const below = [...branches].map(([key, branch]) => [key, treeWire(branch)]);
	return Object.fromEntries(own ? [['_errors', own], ...below] : below);
}

type Issue = z.core.$ZodIssue;

function problemOf(issue: Issue): Problem {
	switch (issue.code) {
		case 'too_big':
			return tooBig(issue.origin, String(issue.maximum));
		case 'too_small':
			return tooSmall(issue.origin, String(issue.minimum));
		case 'invalid_type':
			return wrongType(issue.expected, issue.input);
		case 'invalid_value':
			return choices(issue.values);
		case 'invalid_union':
			return {
				code: 'UNION_TYPE_CHOICES',
				message: 'Value of field "type" must be one of the allowed types.',
			};
		case 'custom':
			return { code: String(issue.params?.['code'] ?? 'BASE_TYPE_INVALID'), message: issue.message };
		default:
			return { code: 'BASE_TYPE_INVALID', message: issue.message };
	}
}

function tooBig(origin: string, maximum: string): Problem {
	if (origin === 'number' || origin === 'int' || origin === 'bigint')
		return { code: 'NUMBER_TYPE_MAX', message: `int value should be less than or equal to ${maximum}.` };
	return { code: 'BASE_TYPE_MAX_LENGTH', message: `Must be ${maximum} or fewer in length.` };
}

function tooSmall(origin: string, minimum: string): Problem {
	if (origin === 'number' || origin === 'int' || origin === 'bigint')
		return { code: 'NUMBER_TYPE_MIN', message: `int value should be greater than or equal to ${minimum}.` };
	return { code: 'BASE_TYPE_MIN_LENGTH', message: `Must be ${minimum} or more in length.` };
}

function wrongType(expected: string, input: unknown): Problem {
	if (input === undefined || input === null)
		return { code: 'BASE_TYPE_REQUIRED', message: 'This field is required' };
	const value = JSON.stringify(input)?.slice(0, 100);
	if (expected === 'string')
		return { code: 'STRING_TYPE_CONVERT', message: `Could not interpret "${value}" as string.` };
	if (expected === 'array')
		return { code: 'LIST_TYPE_CONVERT', message: 'Only iterables may be used in a ListType' };
	if (expected === 'object')
		return { code: 'DICT_TYPE_CONVERT', message: 'Only dictionaries may be used in a DictType' };
	return { code: 'NUMBER_TYPE_COERCE', message: `Value "${value}" is not ${expected}.` };
}

function choices(values: readonly unknown[]): Problem {
	return { code: 'BASE_TYPE_CHOICES', message: `Value must be one of {${values.map(String).join(', ')}}.` };
}
