import { expect } from 'vitest';
import type { TextLanguage } from '../../src/language/languages.ts';
import { findStatements } from '../../src/language/statements.ts';

/** Whom each sentence is attributed to; a dash where a reader is shown nobody. */
export function speakersOf(sentences: string[], language: TextLanguage): string[] {
	return findStatements(sentences, language).map((one) => (one?.certain === true ? one.speaker : '-'));
}

/** An article, a sentence a line, each with its speaker before a bar: "Jean Monnet | « Oui », dit-il." */
export function expectSpeakers(language: TextLanguage, article: string): void {
	const lines = article
		.trim()
		.split('\n')
		.map((line) => line.split('|').map((part) => part.trim()));
	const sentences = lines.map(([, sentence = '']) => sentence);
	const found = speakersOf(sentences, language).map((speaker, at) => `${speaker} | ${sentences[at]}`);
	expect(found).toEqual(lines.map(([speaker, sentence]) => `${speaker} | ${sentence}`));
}
