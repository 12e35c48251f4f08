import { describe, expect, test } from 'vitest';
import { introduces } from '../src/language/introductions.ts';

describe('introduces', () => {
	const asked = new Set(['rosa', 'parks']);

	test('finds an apposition', () => {
		expect(introduces('Rosa Parks, couturière, refusa.', 'fr', asked, 'apposition')).toBe(true);
		expect(introduces('Rosa Parks was a seamstress.', 'en', asked, 'apposition')).toBe(true);
		expect(introduces('Rosa Parks spent nine years at a bank.', 'en', asked, 'apposition')).toBe(true);
		expect(introduces('Rosa Parks a fondé un journal.', 'fr', asked, 'apposition')).toBe(true);
		expect(introduces('Rosa Parks refused.', 'en', asked, 'apposition')).toBe(false);
	});

	test('finds the office of which the name is the apposition', () => {
		expect(introduces('« Rien », affirme sa secrétaire, Rosa Parks.', 'fr', asked, 'apposition')).toBe(true);
		const said = '“No,” said its chief executive, Rosa Parks.';
		expect(introduces(said, 'en', asked, 'apposition')).toBe(true);
		expect(introduces('Selon la maire, Rosa Parks refusa.', 'fr', asked, 'apposition')).toBe(false);
		expect(introduces('Cela se passe à la mairie, Rosa Parks.', 'fr', asked, 'office')).toBe(false);
	});

	test('lets an office before the name do where that is enough', () => {
		expect(introduces('La couturière Rosa Parks refusa.', 'fr', asked, 'office')).toBe(true);
		expect(introduces('La couturière Rosa Parks refusa.', 'fr', asked, 'apposition')).toBe(false);
		const said = '“Demand is strong,” said chief executive Rosa Parks.';
		expect(introduces(said, 'en', asked, 'office')).toBe(true);
		const bracket = 'Le conseil est présidé par la directrice des ventes en personne (Rosa Parks, ndlr).';
		expect(introduces(bracket, 'fr', asked, 'office')).toBe(true);
		expect(introduces('Le pont tient (Rosa Parks).', 'fr', asked, 'office')).toBe(false);
	});

	test('takes neither a reporting verb before the name for an office, nor the next person for an apposition', () => {
		const told = 'À la tribune, rapporte Rosa Parks, le général Monnet a salué la foule.';
		expect(introduces(told, 'fr', asked, 'office')).toBe(false);
		expect(introduces('Rosa Parks, la couturière, refusa.', 'fr', asked, 'apposition')).toBe(true);
	});

	test('takes no apposition of somebody else', () => {
		expect(introduces('Jean Monnet, banquier, refusa.', 'fr', asked, 'office')).toBe(false);
	});
});
