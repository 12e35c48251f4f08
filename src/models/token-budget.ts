/** Where the count of each server and day is kept; a day is written 2031-05-06. */
export interface SpentTokens {
	load(serverKey: string, day: string): number;
	add(serverKey: string, day: string, tokens: number): void;
}

export interface TokenBudget {
	/** Of today's tokens, less what is set aside; 0 when they are spent. */
	left(serverKey: string): number;
	/** Of today's tokens. */
	spent(serverKey: string): number;
	spend(serverKey: string, tokens: number): void;
	/** Sets aside what an answer may take, so that many at once cannot each spend what is left; returns the release. */
	setAside(serverKey: string): () => void;
}

/** A long answer takes about as many. */
const AN_ANSWER = 5_000;

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
	const setAside = new Map<string, number>();
	const change = (serverKey: string, tokens: number) => {
		const sum = (setAside.get(serverKey) ?? 0) + tokens;
		if (sum === 0) setAside.delete(serverKey);
		else setAside.set(serverKey, sum);
	};
	const spentToday = (serverKey: string) => spent.load(serverKey, today());
	return {
		left: (serverKey) => Math.max(0, perDay - spentToday(serverKey) - (setAside.get(serverKey) ?? 0)),
		spent: spentToday,
		spend: (serverKey, tokens) => spent.add(serverKey, today(), tokens),
		setAside(serverKey) {
			change(serverKey, AN_ANSWER);
			return () => change(serverKey, -AN_ANSWER);
		},
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
