import { describe, expect, test } from 'vitest';
import { isInfinitive, isReportingVerb, isSayingVerb, isSpeechVerb } from '../src/language/speech-verbs.ts';
import { splitWords } from '../src/language/words.ts';

describe('isSpeechVerb', () => {
	test.each([
		['fr', 'dit disait dirent déclare déclarait confie confia répond répondu affirme reconnaît reconnu'],
		['fr', 'prévient prévenu dément démenti apprécie qualifie répète soutient promet promis voulait craint'],
		[
			'en',
			'says said adding added adds told tells thought believes denied replied writes wrote repeated concluded',
		],
	] as const)('knows in %s every form: %s', (language, forms) => {
		expect(forms.split(' ').filter((form) => !isSpeechVerb(form, language))).toEqual([]);
	});

	test.each([
		['fr', 'marche canal ferma ministre est avait said'],
		['en', 'walks canal closed minister was had dit'],
		['und', 'dit said'],
	] as const)('knows nothing else in %s: %s', (language, words) => {
		expect(words.split(' ').filter((word) => isSpeechVerb(word, language))).toEqual([]);
	});
});

test('isSayingVerb leaves out what a treaty or a state may do as well', () => {
	for (const verb of ['explique', 'ajouté', 'confie']) expect(isSayingVerb(verb, 'fr')).toBe(true);
	for (const verb of ['veut', 'propose', 'refuse', 'marche']) expect(isSayingVerb(verb, 'fr')).toBe(false);
	for (const verb of ['said', 'added', 'explains']) expect(isSayingVerb(verb, 'en')).toBe(true);
	for (const verb of ['wants', 'proposes', 'refuses', 'walks']) expect(isSayingVerb(verb, 'en')).toBe(false);
});

test('isInfinitive tells “assurer” from “assure”', () => {
	for (const verb of ['assurer', 'dire', 'reconnaître', 'finir'])
		expect(isInfinitive(verb, 'fr')).toBe(verb !== 'finir');
	for (const verb of ['assure', 'déclare', 'dit']) expect(isInfinitive(verb, 'fr')).toBe(false);
	expect(isInfinitive('dire', 'en')).toBe(false);
});

const verbsIn = (text: string, language: 'fr' | 'en') =>
	splitWords(text)
		.filter((word) => isReportingVerb(text, word, language))
		.map(({ text: word }) => word);

describe('isReportingVerb', () => {
	test.each([
		['fr', 'Bamako les accuse, et il menace de partir.', ['accuse', 'menace']],
		['fr', 'La menace grandit, une annonce suit.', []],
		['en', 'He reports that the answer was no, and claims a victory.', ['reports', 'claims']],
		['en', 'The claim and his report were read.', []],
		[
			'fr',
			'Elle a compté 311 tempêtes et 40 tonnes ; les accusées sont dites absentes.',
			['accusées', 'dites'],
		],
		['fr', 'Dit Martin a dit non.', ['dit']],
		['fr', 'Il développe la Banque de développement.', ['développe']],
	] as const)('tells a verb from its noun and from a name in %s: %s', (language, text, verbs) => {
		expect(verbsIn(text, language)).toEqual(verbs);
	});
});

describe('isReportingVerb beside a quotation', () => {
	test('finds a smile after it, whatever stands between, and none later on', () => {
		expect(verbsIn('« Oui », pour sa part, leur sourit Paul Roy.', 'fr')).toEqual(['sourit']);
		expect(verbsIn('« Oui » à tout, et Paul Roy sourit.', 'fr')).toEqual([]);
	});

	test('reads a long text of quotations and smiles in a moment', { timeout: 4000 }, () => {
		const times = 22_000;
		expect(verbsIn('" sourit '.repeat(times), 'fr')).toHaveLength(times);
	});
});
