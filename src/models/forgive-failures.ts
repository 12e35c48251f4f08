import { messageOf } from '../errors.ts';
import type { Embedder } from '../language/embedder.ts';
import type { Logger } from '../logger.ts';
import type { CircuitBreaker } from './circuit-breaker.ts';

/**
 * The same embedder for questions: where it fails, the vector is empty and the log says why, so that the words alone
 * find the passages. After several failures it is left alone for a while: nobody waits for it again and again.
 * `dimensions` tells those of the vectors that are searched, which another model under the same name does not fit.
 */
export function forgiveFailures(
	embedder: Embedder,
	breaker: CircuitBreaker,
	logger: Logger,
	dimensions: () => number | undefined,
): Embedder {
	const attempt = async (embed: () => Promise<number[]>): Promise<number[]> => {
		if (breaker.isOpen()) return [];
		try {
			const vector = await embed();
			const wanted = dimensions() ?? vector.length;
			if (vector.length !== wanted) throw new Error(`its vector has ${vector.length} numbers, not ${wanted}`);
			breaker.succeeded();
			return vector;
		} catch (error) {
			breaker.failed();
			logger.warn({ embedder: embedder.name, reason: messageOf(error) }, 'a question was not embedded');
			return [];
		}
	};
	return {
		name: embedder.name,
		embedDocuments: (texts) => embedder.embedDocuments(texts),
		embedQuery: (text) => attempt(() => embedder.embedQuery(text)),
		close: async () => embedder.close?.(),
		...(embedder.weights && { weights: embedder.weights }),
		...(embedder.embedQueryFor && {
			embedQueryFor: (text, language) =>
				attempt(async () => (await embedder.embedQueryFor?.(text, language)) ?? []),
		}),
	};
}
