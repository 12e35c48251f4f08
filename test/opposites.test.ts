import { expect, test } from 'vitest';
import { areOpposite } from '../src/language/opposites.ts';

test.each([
	['Le prix a augmenté.', 'The price fell.'],
	['L’entreprise a fermé une usine.', 'The company opened a factory and hired workers.'],
	['Elle a embauché des ouvriers et fermé avant midi.', 'It closed after noon.'],
	['plus de 400 personnes', 'fewer than 400 people'],
])('"%s" says the opposite of "%s"', (one, other) => {
	expect(areOpposite(one, other)).toBe(true);
	expect(areOpposite(other, one)).toBe(true);
});

test.each([
	['Le prix a augmenté.', 'The price rose.'],
	['D’après lui, le pont tient.', 'Before the flood the bridge held.'],
	['Le prix a augmenté.', 'The price rose, then fell.'],
	['Au moins 400 personnes sont là.', 'More than 400 people are there.'],
	['Les ouvriers attendent.', 'The workers closed the gate.'],
])('"%s" does not say the opposite of "%s"', (one, other) => {
	expect(areOpposite(one, other)).toBe(false);
});
