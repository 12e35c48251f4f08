import { describe, expect, test } from 'vitest';
import { openQuestionShelf } from './support/question-shelf.ts';

const BRIDGE = 'Le pont de Ségou a rouvert lundi dernier.\n';
const SCHOOL = 'The school of Kayes opened on 3 May 2024.\n';
const shelf = await openQuestionShelf({
	'pont.md': `---\ntitle: Pont\npublished: 2025-02-25\nlanguage: fr\n---\n\n${BRIDGE}`,
	'school.md': `---\ntitle: School\npublished: 2025-02-25\nlanguage: en\n---\n\n${SCHOOL}`,
});
const undated = await openQuestionShelf({ 'pont.md': `# Pont\n\n${BRIDGE}` });

const QUESTION = 'Quand le pont de Ségou a-t-il rouvert ?';

describe('an answer that says when', () => {
	test('adds the day that a relative date comes to, in the member’s language', async () => {
		expect((await shelf.answer(QUESTION)).notes).toEqual(['[1] lundi dernier : 24 février 2025.']);
		expect((await shelf.answer(QUESTION, 'en')).notes).toEqual(['[1] lundi dernier: February 24, 2025.']);
	});

	test('adds nothing to a date that says it all, nor where the article has no date', async () => {
		expect((await shelf.answer('When did the school of Kayes open?', 'en')).notes).toBeUndefined();
		expect((await undated.answer(QUESTION)).notes).toBeUndefined();
	});

	test('adds nothing where no date was asked for', async () => {
		const answer = await shelf.answer('Le pont de Ségou a-t-il rouvert ?');
		expect(answer.citations).toHaveLength(1);
		expect(answer.notes).toBeUndefined();
	});
});
