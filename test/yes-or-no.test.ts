import { expect, test } from 'vitest';
import { foldText } from '../src/language/words.ts';
import { isYesOrNo } from '../src/language/yes-or-no.ts';

const asksYesOrNo = (question: string) => isYesOrNo(foldText(question), question);

test.each([
	'Will the workers be paid for the strike?',
	"L'antiquaire admet-il avoir payé la châsse ?",
	'Est-ce que le maire a payé ?',
	'Did the firm warn the mayors?',
])('%j asks for a yes or no', (question) => {
	expect(asksYesOrNo(question)).toBe(true);
});

test.each([
	'Quand le canal a-t-il ouvert ?',
	'Who will be paid?',
	'Can you tell me the price?',
	'Is there a date?',
	'Est-elle favorable au projet ?',
	'Will you say who paid?',
	'objectif de la commission',
])('%j asks for more', (question) => {
	expect(asksYesOrNo(question)).toBe(false);
});
