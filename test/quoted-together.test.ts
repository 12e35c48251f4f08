import { describe, expect, test } from 'vitest';
import { chooseSentences } from '../src/answering/choose-sentences.ts';
import { openQuestionShelf } from './support/question-shelf.ts';

const LEANING = `# The dam

The dam at Kossar was finished in 1998 near the village of Tirel. It changed the village of Tirel for good. The dam at Kossar was praised in Tirel. They changed the mill of Tirel for the dam at Kossar. The dam at Kossar was cursed in the village of Tirel. It changed the fields of Tirel.
`;

describe('chooseSentences', () => {
	test('never brings the sentence that another leans on without that other', async () => {
		const { shelf: lone, read, retrieve } = await openQuestionShelf({ 'dam.md': LEANING });
		const asked = read('What did the dam at Kossar change for the village of Tirel?');
		const { sentences } = chooseSentences(await retrieve(asked.focus), asked, lone.snapshot);
		const texts = sentences.map(({ article, start, end }) => article.text.slice(start, end));
		const leaning = texts.filter((text) => /^(?:It|They) /.test(text));
		expect(texts.length).toBeLessThanOrEqual(5);
		for (const text of leaning) expect(texts.indexOf(text)).toBeGreaterThan(0);
		expect(texts.at(-1)).not.toMatch(/^The dam at Kossar was/);
	});

	test('never quotes what a web page left of something embedded', async () => {
		const {
			shelf: lone,
			read,
			retrieve,
		} = await openQuestionShelf({
			'mer.md':
				'# Mer\n\n— Ministère de la Mer du Chili (@mer) January 1, 2025\n\nLe Chili a fermé le port.\n',
		});
		const asked = read('Que fait le ministère de la Mer du Chili ?');
		const { sentences } = chooseSentences(await retrieve(asked.focus), asked, lone.snapshot);
		expect(
			sentences.filter(({ article, start, end }) => article.text.slice(start, end).includes('@mer')),
		).toEqual([]);
	});
});
