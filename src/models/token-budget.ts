/** Where the count of each server and day is kept; a day is written 2031-05-06. */
export interface SpentTokens {
	load(serverKey: string, day: string): number;
	add(serverKey: string, day: string, tokens: number): void;
}

export interface TokenBudget {
	/** Of today's tokens; 0 when they are spent. */
	left(serverKey: string): number;
	spend(serverKey: string, tokens: number): void;
}

export interface TokenBudgetOptions {
	/** Tokens a server may use a day, in UTC; Infinity for as many as it likes. */
	perDay: number;
	now?: () => number;
	spent?: SpentTokens;
}

export function createTokenBudget({
	perDay,
	now = Date.now,
	spent = keepInMemory(),
}: TokenBudgetOptions): TokenBudget {
	const today = () => new Date(now()).toISOString().slice(0, 10);
	return {
		left: (serverKey) => Math.max(0, perDay - spent.load(serverKey, today())),
		spend: (serverKey, tokens) => spent.add(serverKey, today(), tokens),
	};
}

/** Forgets all but the latest day. */
function keepInMemory(): SpentTokens {
	let latest = '';
	const counts = new Map<string, number>();
	const turnTo = (day: string) => {
		if (day === latest) return;
		counts.clear();
		latest = day;
	};
	return {
		load(serverKey, day) {
			turnTo(day);
			return counts.get(serverKey) ?? 0;
		},
		add(serverKey, day, tokens) {
			turnTo(day);
			counts.set(serverKey, (counts.get(serverKey) ?? 0) + tokens);
		},
	};
}
