import { expect, test } from 'vitest';
import { createCircuitBreaker } from '../src/models/circuit-breaker.ts';

function breaker() {
	const clock = { now: 0 };
	return { clock, circuit: createCircuitBreaker({ failures: 3, pauseMs: 1_000, now: () => clock.now }) };
}

function fail(circuit: ReturnType<typeof createCircuitBreaker>, times: number): void {
	for (let count = 0; count < times; count++) circuit.failed();
}

test('the model is asked until it has failed three times in a row', () => {
	const { circuit } = breaker();
	fail(circuit, 2);
	expect(circuit.isOpen()).toBe(false);
	circuit.succeeded();
	fail(circuit, 2);
	expect(circuit.isOpen()).toBe(false);
	circuit.failed();
	expect(circuit.isOpen()).toBe(true);
});

test('after the pause one tries, and the others wait for what becomes of it', () => {
	const { circuit, clock } = breaker();
	fail(circuit, 3);
	clock.now = 999;
	expect(circuit.isOpen()).toBe(true);
	clock.now = 1_000;
	expect([circuit.isOpen(), circuit.isOpen(), circuit.isOpen()]).toEqual([false, true, true]);
	circuit.succeeded();
	expect([circuit.isOpen(), circuit.isOpen()]).toEqual([false, false]);
});

test('a trial that fails begins another pause', () => {
	const { circuit, clock } = breaker();
	fail(circuit, 3);
	clock.now = 1_500;
	expect(circuit.isOpen()).toBe(false);
	circuit.failed();
	clock.now = 2_400;
	expect(circuit.isOpen()).toBe(true);
	clock.now = 2_500;
	expect(circuit.isOpen()).toBe(false);
});

test('a trial that nobody reports on is followed by another one', () => {
	const { circuit, clock } = breaker();
	fail(circuit, 3);
	clock.now = 1_000;
	expect([circuit.isOpen(), circuit.isOpen()]).toEqual([false, true]);
	clock.now = 2_000;
	expect([circuit.isOpen(), circuit.isOpen()]).toEqual([false, true]);
});

test('with no settings it takes three failures and a minute', () => {
	const circuit = createCircuitBreaker();
	fail(circuit, 2);
	expect(circuit.isOpen()).toBe(false);
	circuit.failed();
	expect(circuit.isOpen()).toBe(true);
});
