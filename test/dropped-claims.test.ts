import { beforeEach, describe, expect, test } from 'vitest';
import { claimOf, say } from './support/model-minds.ts';
import { GOAL, GOAL_QUESTION, SIEGE, openWrittenShelf, type WrittenShelf } from './support/written-shelf.ts';

let at: WrittenShelf;

beforeEach(async () => {
	at = await openWrittenShelf();
	return () => at.model.close();
});

describe('an answer without some of the model’s sentences', () => {
	test.each([
		[
			'fr',
			1,
			'Une phrase du modèle a été écartée : sa source le dit, mais elle ne répond pas à la question.',
		],
		[
			'fr',
			2,
			'2 phrases du modèle ont été écartées : leurs sources le disent, mais elles ne répondent pas à la question.',
		],
		[
			'en',
			1,
			'One sentence of the model was dropped: its source says so, but it does not answer the question.',
		],
		[
			'en',
			2,
			'2 sentences of the model were dropped: their sources say so, but they do not answer the question.',
		],
	] as const)(
		'says of what is true but beside the question that it is: %s, %i',
		async (language, count, note) => {
			const texts = {
				fr: [
					'Quatre garçons ont découvert la grotte le 12 septembre 1940.',
					'André Malraux décida la fermeture en avril 1963.',
				],
				en: [
					'Four boys discovered the cave on 12 September 1940.',
					'André Malraux decided the closure in April 1963.',
				],
			};
			const words = [
				'Quatre garçons ont découvert la grotte le 12 septembre 1940',
				'André Malraux décida la fermeture en avril 1963',
			];
			at.model.reply = (request) =>
				say(...words.slice(0, count).map((one, place) => claimOf(request, one, texts[language][place])));
			const { engine, notes } = await at.write(GOAL_QUESTION, {}, language);
			expect(engine).toBe('extractive');
			expect(notes).toEqual([note]);
		},
	);

	test('says of each reason how many were dropped for it', async () => {
		at.model.reply = (request) =>
			say(
				claimOf(request, GOAL, `${GOAL}.`),
				claimOf(request, GOAL, 'Elle doit défendre « leur souveraineté ».'),
				claimOf(request, SIEGE, 'Le siège coûtera trois millions de dollars.'),
				claimOf(request, SIEGE, 'Le siège coûtera neuf millions de dollars.'),
			);
		expect((await at.write()).notes?.slice(1)).toEqual([
			'2 phrases du modèle ont été écartées : leurs sources ne le disent pas.',
			'Une phrase du modèle a été écartée : elle contenait des guillemets, un lien, une mention ou du balisage.',
		]);
	});
});
