import { createLogger } from '../../src/logger.ts';
import { ModelError } from '../../src/models/model-error.ts';

/** What a test gives as a key, and looks for afterwards. */
export const KEY = 'sk-never-shown-4711';

/** The ModelError this must end in, once it is sure that neither it nor its line in the log holds the key. */
export async function modelErrorOf(work: Promise<unknown>): Promise<ModelError> {
	const error = await errorOf(work);
	if (!(error instanceof ModelError)) throw error;
	return error;
}

/** As above, for any error. */
export async function errorOf(work: Promise<unknown>): Promise<unknown> {
	const outcome = await work.then(
		(value) => ({ value }),
		(error: unknown) => ({ error }),
	);
	if (!('error' in outcome))
		throw new Error(`it gave ${JSON.stringify(outcome.value)} and should have failed`);
	const lines: string[] = [];
	createLogger('trace', { write: (line) => void lines.push(line) }).error({ err: outcome.error }, 'failed');
	const shown = [
		...lines,
		JSON.stringify(outcome.error),
		outcome.error instanceof Error && outcome.error.stack,
	].join();
	if (shown.includes(KEY)) throw new Error('the key shows in what is logged');
	return outcome.error;
}
