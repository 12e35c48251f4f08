import { describe, expect, test } from 'vitest';
import { agreeOn, polarityOf } from '../src/language/negation.ts';

describe('polarityOf', () => {
	test.each([
		"Les délégations n'ont rien publié.",
		'Rabat ne se mêle pas des affaires.',
		'Il n’a jamais été question de cela.',
		'He did not say.',
		'It isn’t so.',
		'Nobody came.',
		'sans réponse',
		'Elle ne croit pourtant pas que la commission soit un message.',
	])('hears a denial in: %s', (text) => {
		expect(polarityOf(text).denials).toBe(1);
	});

	test.each([
		'Il ne veut que la paix.',
		'sans doute demain',
		'Il n’y a pas que la guerre.',
		'un pas important',
		'no fewer than three',
		'not only the north',
		'Bamako voulait épauler le Mali.',
	])('hears none in: %s', (text) => {
		expect(polarityOf(text).denials).toBe(0);
	});

	test('hears a refusal in both languages', () => {
		expect(polarityOf('Il a refusé de partir.').refuses).toBe(true);
		expect(polarityOf('They failed to agree.').refuses).toBe(true);
		expect(polarityOf('They agreed.').refuses).toBe(false);
	});
});

function agree(claim: string, source: string): boolean {
	return agreeOn(polarityOf(claim), polarityOf(source), polarityOf(source));
}

describe('agreeOn', () => {
	test('lets a refusal be told as a denial', () => {
		expect(agree('She did not sign.', 'Elle a refusé de signer.')).toBe(true);
		expect(agree('Elle a refusé de signer.', 'She would not sign.')).toBe(true);
	});

	test('lets nothing be denied that is not, or said that is denied', () => {
		expect(agree('She signed.', 'Elle n’a pas signé.')).toBe(false);
		expect(agree('She signed.', 'Elle a refusé de signer.')).toBe(false);
		expect(agree('She did not sign.', 'Elle a signé.')).toBe(false);
		expect(agree('She denied it.', 'Elle ne l’a pas nié.')).toBe(false);
		expect(agree('They do not sing without an organ.', 'Ils chantent sans orgue.')).toBe(false);
	});
});
