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
	/**
	 * Sets aside what an answer may take, so that many at once cannot each spend what is left; the parts of one whole
	 * share it. Returns the release, or why there is none: today's tokens are spent, or the rest is set aside for others.
	 */
	setAside(serverKey: string, shared?: symbol): (() => void) | 'spent' | 'taken';
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
	const holders = createHolders();
	const spentToday = (serverKey: string) => spent.load(serverKey, today());
	const left = (serverKey: string) =>
		Math.max(0, perDay - spentToday(serverKey) - holders.count(serverKey) * AN_ANSWER);
	return {
		left,
		spent: spentToday,
		spend: (serverKey, tokens) => spent.add(serverKey, today(), tokens),
		setAside(serverKey, shared = Symbol('one answer')) {
			if (spentToday(serverKey) >= perDay) return 'spent';
			if (left(serverKey) <= 0 && !holders.has(serverKey, shared)) return 'taken';
			return holders.hold(serverKey, shared);
		},
	};
}

/** Whom tokens are set aside for, by server, and in how many parts each is being written. */
function createHolders() {
	const servers = new Map<string, Map<symbol, number>>();
	const change = (serverKey: string, holder: symbol, parts: number) => {
		const holders = servers.get(serverKey) ?? new Map<symbol, number>();
		const sum = (holders.get(holder) ?? 0) + parts;
		if (sum === 0) holders.delete(holder);
		else holders.set(holder, sum);
		if (holders.size === 0) servers.delete(serverKey);
		else servers.set(serverKey, holders);
	};
	return {
		count: (serverKey: string) => servers.get(serverKey)?.size ?? 0,
		has: (serverKey: string, holder: symbol) => servers.get(serverKey)?.has(holder) ?? false,
		/** Returns the release. */
		hold(serverKey: string, holder: symbol): () => void {
			change(serverKey, holder, 1);
			return () => change(serverKey, holder, -1);
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
