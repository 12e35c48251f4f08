import { describe, expect, test } from 'vitest';
import { claimOf, say } from './support/model-minds.ts';
import { BUILT, isDone, LAMP, useScriptedBot } from './support/scripted-bot.ts';
import { type ChatReply } from './support/scripted-reply.ts';

const scripted = useScriptedBot();

const ask = (question: string, locale: string) =>
	scripted.bot.discord.member.slash('ask', { question }, { locale });

describe('/ask about an article in the other language', () => {
	test('translates a quote below it, marked as the model’s and without quotation marks', async () => {
		scripted.model.reply = (request) => ({
			text: say({
				...claimOf(request, BUILT, 'John Smeaton a construit le phare d’Eddystone en 1759.'),
				translation: '« Le phare d’Eddystone » a été construit en 1759 par l’ingénieur John Smeaton.',
			}),
			noJsonSchema: true,
		});
		const { embeds } = await ask('Qui a construit le phare d’Eddystone ?', 'fr').until(isDone);
		const lines = embeds[0]?.description?.split('\n') ?? [];
		expect(lines[0]).toContain(`**${BUILT}.**`);
		expect(lines).toContain(
			'-# [1] Traduction (par le modèle) : Le phare d’Eddystone a été construit en 1759 par l’ingénieur John Smeaton.',
		);
	});

	test('shows a translation only once it is checked, also while the answer is being written', async () => {
		scripted.model.reply = (request): ChatReply => ({
			text: say(
				{
					...claimOf(request, BUILT, 'John Smeaton a construit le phare d’Eddystone en 1759.'),
					translation: 'Le phare d’Eddystone a été construit en 1795 par l’ingénieur John Smeaton.',
				},
				{
					...claimOf(request, LAMP, 'La lampe brûlait de l’huile de baleine jusqu’à la guerre.'),
					translation: 'Sa lampe brûlait de l’huile de baleine jusqu’à la guerre.',
				},
			),
			chunkSize: 8,
			delayMs: 60,
		});
		const reply = ask('Qui a construit le phare d’Eddystone, et que brûlait sa lampe ?', 'fr');
		const { embeds } = await reply.until(isDone);
		expect(JSON.stringify(embeds)).toContain('[2] Traduction (par le modèle) : Sa lampe brûlait');
		expect(JSON.stringify(reply.states)).not.toContain('1795');
		expect(JSON.stringify(reply.states.slice(0, 2))).not.toContain('Traduction');
	});
});
