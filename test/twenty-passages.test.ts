import { expect, test } from 'vitest';
import { openQuestionShelf } from './support/question-shelf.ts';

/** Fourteen articles that repeat the words of the question, and one that answers it in passing. */
const DECOYS = Object.fromEntries(
	Array.from({ length: 14 }, (_, at) => [
		`visite-${at}.md`,
		`# Visite ${at}\n\nLe barrage de Kossar, une fois inauguré, attire la classe ${at} au barrage de Kossar.\n`,
	]),
);
const ANSWER = 'Le barrage de Kossar fut inauguré le 4 mai 1998.';
const PARTY =
	'La fanfare joua des valses, des polkas et deux marches, puis les enfants lâchèrent leurs ballons, mangèrent des gaufres, cherchèrent leurs parents et rentrèrent à la nuit.';
const { answer, retrieve } = await openQuestionShelf({
	...DECOYS,
	'ouvrage.md': `# Une fête\n\n${PARTY} ${ANSWER} ${PARTY}\n`,
});
const QUESTION = 'Quand le barrage de Kossar a-t-il été inauguré ?';

test('a sentence that answers is found beyond the ten best passages', async () => {
	const ranked = await retrieve(QUESTION, 20);
	expect(ranked.findIndex(({ article }) => article.path === 'ouvrage.md')).toBeGreaterThanOrEqual(10);
	expect((await answer(QUESTION)).citations.map(({ quote }) => quote)).toEqual([ANSWER]);
});

test('ten passages are handed on, and any further one that is quoted', async () => {
	const { passages, citations } = await answer(QUESTION);
	expect(passages.length).toBeGreaterThanOrEqual(10);
	expect(passages.length).toBeLessThanOrEqual(10 + citations.length);
	for (const { passage } of citations) expect(passages.map((one) => one.passage)).toContain(passage);
});
