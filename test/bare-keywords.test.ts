import { expect, test } from 'vitest';
import { isRole, kindOfKeywords } from '../src/language/bare-keywords.ts';

test.each([
	['camille rey role', 'identity'],
	['malian army spokesman', 'who'],
	['porte-parole gouvernement mauritanien', 'who'],
	['commission venue', 'where'],
	['world bank loan', 'how-much'],
	['market death toll', 'how-many'],
	['mali motive', 'why'],
	['ouverture port dakhla annee', 'when'],
	['camille rey age', 'age'],
	['age camille rey', 'age'],
])('keywords ask by their first or last word: %s', (keywords, kind) => {
	expect(kindOfKeywords(keywords)).toBe(kind);
});

test.each([
	'spokesman',
	'is he the spokesman?',
	'the army and its spokesman met the press in bamako spokesman',
	'canal de suez',
	'outils moyen age',
	'visitors november la calmette',
])('what is one word, a sentence or a subject asks for nothing in particular: %s', (text) => {
	expect(kindOfKeywords(text)).toBeUndefined();
});

test('a rank or a job is what somebody is, a port is not', () => {
	for (const word of ['rank', 'Métier', 'grade']) expect(isRole(word)).toBe(true);
	expect(isRole('port')).toBe(false);
});
