import { messageOf } from '../errors.ts';
import type { Logger } from '../logger.ts';
import type { CircuitBreaker } from '../models/circuit-breaker.ts';
import type { Rerank } from '../models/rerank.ts';
import type { RankedPassage } from './retrieve.ts';

/** Puts passages in another order; never throws. */
export type Reorder = (question: string, passages: RankedPassage[]) => Promise<RankedPassage[]>;

/** In the order of a reranking server; where it fails, in the order they came, and the log says why. */
export function createReorder(rerank: Rerank, breaker: CircuitBreaker, logger: Logger): Reorder {
	return async (question, passages) => {
		if (passages.length < 2 || breaker.isOpen()) return passages;
		try {
			const texts = passages.map(({ passage }) => passage.pageContent);
			const ranking = await rerank(question, texts);
			breaker.succeeded();
			return inOrderOf(
				ranking.map(({ index }) => index),
				passages,
			);
		} catch (error) {
			breaker.failed();
			logger.warn({ reason: messageOf(error) }, 'the passages were not reranked');
			return passages;
		}
	};
}

/** Each place keeps its score, whoever takes it: a reranker's scale is its own. What it passed over comes last. */
function inOrderOf(order: number[], passages: RankedPassage[]): RankedPassage[] {
	const places = [...new Set([...order, ...passages.keys()])];
	return places.flatMap((place, at) => {
		const passage = passages[place];
		return passage ? [{ ...passage, score: passages[at]?.score ?? passage.score }] : [];
	});
}
