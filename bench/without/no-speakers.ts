import type {
	findStatements as original,
	readStatements as originalSlices,
} from '../../src/language/statements.ts';

export * from '../../src/language/statements.ts';

export const findStatements: typeof original = (sentences) => sentences.map(() => undefined);

export const readStatements: typeof originalSlices = function* (sentences) {
	for (const _ of sentences) yield undefined;
};
