import { expect, test } from 'vitest';
import { createTokenBudget, type SpentTokens, type TokenBudget } from '../src/models/token-budget.ts';

test('each server has its own tokens, and never less than none', () => {
	const budget = createTokenBudget({ perDay: 1_000 });
	budget.spend('first', 400);
	budget.spend('first', 400);
	expect([budget.left('first'), budget.left('second')]).toEqual([200, 1_000]);
	budget.spend('first', 400);
	expect(budget.left('first')).toBe(0);
});

test('the day ends at midnight in UTC', () => {
	const clock = { now: Date.parse('2031-05-06T23:59:59.999Z') };
	const budget = createTokenBudget({ perDay: 1_000, now: () => clock.now });
	budget.spend('server', 1_000);
	expect(budget.left('server')).toBe(0);
	clock.now++;
	expect(budget.left('server')).toBe(1_000);
});

test('where counts are kept elsewhere, a new budget goes on with them', () => {
	const kept = new Map<string, number>();
	const spent: SpentTokens = {
		load: (key, day) => kept.get(`${key} ${day}`) ?? 0,
		add: (key, day, tokens) => kept.set(`${key} ${day}`, (kept.get(`${key} ${day}`) ?? 0) + tokens),
	};
	const settings = { perDay: 1_000, now: () => Date.parse('2031-05-06'), spent };
	createTokenBudget(settings).spend('server', 300);
	expect(createTokenBudget(settings).left('server')).toBe(700);
	expect([...kept]).toEqual([['server 2031-05-06', 300]]);
});

test('without a limit there is always as much left', () => {
	const budget = createTokenBudget({ perDay: Infinity });
	budget.spend('server', 1e9);
	expect(budget.left('server')).toBe(Infinity);
});

function setAside(budget: TokenBudget, server: string, shared?: symbol): () => void {
	const release = budget.setAside(server, shared);
	if (typeof release === 'string') throw new Error(release);
	return release;
}

test('what an answer may take is set aside while it is written, and is no longer left to others', () => {
	const budget = createTokenBudget({ perDay: 12_000 });
	const releases = [setAside(budget, 'first'), setAside(budget, 'first')];
	expect([budget.left('first'), budget.spent('first'), budget.left('second')]).toEqual([2_000, 0, 12_000]);
	releases.push(setAside(budget, 'first'));
	expect(budget.left('first')).toBe(0);
	budget.spend('first', 3_000);
	for (const release of releases) release();
	expect([budget.left('first'), budget.spent('first')]).toEqual([9_000, 3_000]);
});

test('what is all set aside is taken for now, and spent only once it is spent', () => {
	const budget = createTokenBudget({ perDay: 5_000 });
	const release = setAside(budget, 'server');
	expect(budget.setAside('server')).toBe('taken');
	budget.spend('server', 5_000);
	expect(budget.setAside('server')).toBe('spent');
	release();
	expect(budget.setAside('server')).toBe('spent');
});

test('parts of one whole share what is set aside, until the last of them is written', () => {
	const budget = createTokenBudget({ perDay: 5_000 });
	const whole = Symbol('whole');
	const releases = [setAside(budget, 'server', whole), setAside(budget, 'server', whole)];
	expect(budget.setAside('server', Symbol('another'))).toBe('taken');
	releases[0]?.();
	expect(budget.left('server')).toBe(0);
	releases[1]?.();
	expect(budget.left('server')).toBe(5_000);
});
