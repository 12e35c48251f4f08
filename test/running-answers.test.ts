import { expect, test } from 'vitest';
import { createRunningAnswers } from '../src/discord/running-answers.ts';

const never = new Promise<void>(() => {});

test('an answer is stopped by who asked, while it is being written', () => {
	const running = createRunningAnswers(never);
	const signal = running.begin('1', 'anna');
	expect(running.stop('1', 'bert')).toBe('not-yours');
	expect(signal.aborted).toBe(false);
	expect(running.stop('1', 'anna')).toBe('stopped');
	expect(signal.aborted).toBe(true);
});

test('an answer that is done, or never was, cannot be stopped', () => {
	const running = createRunningAnswers(never);
	const signal = running.begin('1', 'anna');
	running.end('1');
	expect(running.stop('1', 'anna')).toBe('unknown');
	expect(running.stop('2', 'anna')).toBe('unknown');
	expect(signal.aborted).toBe(false);
});

test('a bot that stops ends all of them', async () => {
	let stop!: () => void;
	const running = createRunningAnswers(new Promise((resolve) => (stop = resolve)));
	const signals = [running.begin('1', 'anna'), running.begin('2', 'bert')];
	stop();
	await Promise.resolve();
	await Promise.resolve();
	expect(signals.map(({ aborted }) => aborted)).toEqual([true, true]);
});

test('an answer whose turn comes once the bot stops is not begun', async () => {
	const running = createRunningAnswers(Promise.resolve());
	await Promise.resolve();
	expect(running.begin('1', 'anna').aborted).toBe(true);
});
