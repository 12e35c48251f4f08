import { optionTypes } from '../../people/option-problem.ts';
import type { PageOption } from '../page-messages.ts';

/** What one puts into an option, as the page names it. */
export type ValueKind = keyof typeof optionTypes | 'choice';

export function kindOf({ type, choices }: PageOption): ValueKind {
	if (choices.length > 0) return 'choice';
	const kinds = Object.keys(optionTypes) as (keyof typeof optionTypes)[];
	return kinds.find((kind) => optionTypes[kind] === type) ?? 'string';
}
