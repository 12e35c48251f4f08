import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { askWithout } from '../bench/ablation.ts';
import type { QuestionSet } from '../bench/question-sets.ts';
import { PARTS } from '../bench/parts.ts';
import { TWO_ARTICLES } from './support/bot-articles.ts';
import { temporaryFolder, writeFiles } from './support/temporary-folder.ts';

const pathOf = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));

const QUESTIONS = ['Qui taxait le hareng ?', 'Qui a construit le pont de Brooklyn ?'].map((question) =>
	JSON.stringify({ question, expect: [{ article: 'lighthouse.md' }] }),
);

describe('the bench of what each part is worth', () => {
	test('answers in the other language only with translations, and about nothing on the shelf only without silence', async () => {
		const root = writeFiles(temporaryFolder(), { 'questions.jsonl': QUESTIONS.join('\n') });
		const knowledge = writeFiles(join(root, 'knowledge'), TWO_ARTICLES);
		const set: QuestionSet = { name: 'two', knowledge, questions: join(root, 'questions.jsonl') };
		const answers = await Promise.all(['', 'translations', 'silence'].map((part) => askWithout(part, set)));
		expect(answers.map(([tower]) => tower?.hit)).toEqual([true, false, true]);
		expect(answers.map(([, bridge]) => bridge?.declined)).toEqual([true, true, false]);
	});

	test('replaces modules that are there by stand-ins that are all used', () => {
		const all = Object.values(PARTS).flat();
		expect(all.filter(([module]) => !existsSync(pathOf(`src/${module}`)))).toEqual([]);
		const standIns = new Set(all.map(([, standIn]) => standIn));
		expect([...standIns].toSorted()).toEqual(readdirSync(pathOf('bench/without')).toSorted());
	});
});
