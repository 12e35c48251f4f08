import { describe, expect, test } from 'vitest';
import { kindOf } from '../src/language/question-kind.ts';

describe('a sum of money', () => {
	test.each([
		'À combien s’élèvent les dettes du port ?',
		'La caution, c’est combien ?',
		'Il manque combien d’€ pour le toit ?',
		'il touche cb par mois',
		'How big a bribe do they pay?',
		'How much do they owe the port?',
		'How much compensation is due?',
	])('is asked for by “%s”', (question) => expect(kindOf(question)).toBe('how-much'));

	test.each([
		'How much rice did the valley grow?',
		'By how much did traffic fall?',
		'De combien a-t-il baissé ?',
		'With how many staff could it cover its costs?',
		'À combien estime-t-on le nombre de morts ?',
	])('is not asked for by “%s”', (question) => expect(kindOf(question)).toBe('how-many'));
});
