import type { Logger } from '../logger.ts';
import type { TokenBudget } from '../models/token-budget.ts';

interface Counting {
	budget?: TokenBudget;
	logger: Logger;
}

/** Who pays for an answer, and what it is a part of. */
interface Payer {
	server?: string;
	partOf?: symbol;
}

/**
 * Sets aside what an answer may take. Returns the release, or why no model may be asked; undefined where nobody counts.
 * A count that cannot be told is no free day, and no lost answer either: it stays in the articles' own words.
 */
export function setTokensAside({ server, partOf }: Payer, { budget, logger }: Counting) {
	if (server === undefined) return undefined;
	try {
		return budget?.setAside(server, partOf);
	} catch (error) {
		logger.error({ err: error }, 'the tokens that a server has spent cannot be told: no model is asked');
		return 'unavailable';
	}
}

/** What is written already is not lost for a count. */
export function spendTokens(server: string | undefined, tokens: number, { budget, logger }: Counting): void {
	if (server === undefined || tokens === 0) return;
	try {
		budget?.spend(server, tokens);
	} catch (error) {
		logger.error({ err: error }, 'the tokens of an answer could not be written down');
	}
}
