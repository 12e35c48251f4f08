import { createRequire } from 'node:module';
import { codeOf } from '../../src/errors.ts';

/** False on a machine without the optional package: what needs it is then skipped. */
export const hasTransformers = isInstalled('@huggingface/transformers');
if (!hasTransformers) console.log('No model runs in a thread: @huggingface/transformers is not installed.');

function isInstalled(name: string): boolean {
	try {
		return createRequire(import.meta.url).resolve(name) !== '';
	} catch (error) {
		if (codeOf(error) === 'MODULE_NOT_FOUND') return false;
		throw error;
	}
}
