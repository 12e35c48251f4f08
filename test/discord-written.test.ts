import { describe, expect, test } from 'vitest';
import { startTestBot } from './support/bot.ts';
import { BRIDGE_TEXT, LIGHTHOUSE_QUESTION, LIGHTHOUSE_TEXT } from './support/bot-articles.ts';
import { KEY } from './support/model-error-of.ts';
import { claimOf, say } from './support/model-minds.ts';
import { BUILT, isDone, LAMP, useScriptedBot } from './support/scripted-bot.ts';
import { FAULTS, type ChatReply } from './support/scripted-reply.ts';

const scripted = useScriptedBot();

const ask = (question: string, locale = 'en-US', person = scripted.bot.discord.member) =>
	person.slash('ask', { question }, { locale });

describe('/ask with a chat model', () => {
	test('answers in the member’s language, each sentence with the passage that says so', async () => {
		scripted.model.reply = (request) =>
			say(claimOf(request, BUILT, 'L’ingénieur John Smeaton a construit le phare d’Eddystone en 1759.'));
		const { content, embeds } = await ask(LIGHTHOUSE_QUESTION, 'fr').until(isDone);
		expect(content).toBe(
			'**Who built the lighthouse of Eddystone?**\n\nL’ingénieur John Smeaton a construit le phare d’Eddystone en 1759. **[1]**\n\n-# Rédigé par scripted ; chaque phrase a été vérifiée dans sa source.',
		);
		expect(embeds[0]?.description).toContain(`**${BUILT}.**`);
		expect(LIGHTHOUSE_TEXT).toContain(`${BUILT}.`);
		expect(embeds[0]?.url).toContain('#:~:text=');
	});

	test('shows the article’s own words at once, then what is verified, with a button to stop it', async () => {
		scripted.model.reply = (request): ChatReply => ({
			text: say(claimOf(request, BUILT, `${BUILT}.`), claimOf(request, LAMP, `${LAMP}.`)),
			chunkSize: 8,
			delayMs: 60,
		});
		const reply = ask('Who built the lighthouse of Eddystone, and what did its lamp burn?');
		const last = await reply.until(isDone);
		expect(last.content).toContain(`${LAMP}. **[2]**`);
		const shown = reply.states.filter(({ content }) => content !== '');
		expect(shown.length).toBeGreaterThan(2);
		expect(shown[0]?.content).toMatch(/\n“The lighthouse[^]*Being written/);
		for (const { content, components } of shown.slice(0, -1)) {
			expect(content).toContain('Being written');
			expect(JSON.stringify(components)).toContain('"Stop"');
		}
	});

	test('is stopped by who asked, and by nobody else', async () => {
		scripted.model.reply = (request): ChatReply => {
			const text = say(claimOf(request, BUILT, `${BUILT}.`), claimOf(request, LAMP, `${LAMP}.`));
			return { text, stallAfter: text.indexOf(LAMP) };
		};
		const reply = ask('Which engineer built Eddystone lighthouse?');
		await reply.until(({ components }) => components.length > 0);
		const other = scripted.bot.discord.moderator.click(reply, 'Stop');
		expect((await other.settled()).content).toContain('Only the member who asked');
		scripted.bot.discord.member.click(reply, 'Stop');
		const { content } = await reply.until(isDone);
		expect(content).toContain('Stopped before its end.');
	});

	test('answers in the article’s own words where the model fails, and the key shows nowhere', async () => {
		scripted.model.reply = () => FAULTS.unauthorizedKey(KEY);
		const { content } = await ask('When was the lighthouse of Eddystone built?').until(isDone);
		expect(content).toMatch(/\n“The lighthouse of Eddystone was built in 1759/);
		expect(content).toContain('The model was not available');
		expect(scripted.bot.logText()).toContain('unauthorized');
		expect(scripted.bot.logText()).not.toContain(KEY);
		expect(JSON.stringify(scripted.bot.discord.restRequests().map(({ body }) => body))).not.toContain(KEY);
	});

	test('keeps silent where the sources are silent', async () => {
		const { content } = await ask('What does Napoleon think of herring?').until(isDone);
		expect(content).toContain('The sources do not say.');
	});

	test('fits four long claims with long passages into one message', async () => {
		scripted.model.reply = (request) =>
			say(
				claimOf(request, BUILT, `${BUILT}${', the engineer John Smeaton'.repeat(15)}.`),
				claimOf(request, LAMP, `${LAMP}${' and burned whale oil'.repeat(20)}.`),
				claimOf(
					request,
					'Fishermen of the northern coast paid for the tower with a tax on herring',
					'Fishermen paid for the tower with a tax on herring.',
				),
				claimOf(
					request,
					'The keepers lived on the island with their families',
					'The keepers lived on the island with their families.',
				),
			);
		const { content, embeds } = await ask('Tell me everything about the Eddystone lighthouse').until(isDone);
		expect(content.length).toBeLessThanOrEqual(2_000);
		expect(content).toContain('**[4]**');
		expect(embeds.length).toBeGreaterThan(0);
	});
});

const summary = (locale = 'en-US') =>
	scripted.bot.discord.member.slash('summary', { source: 'Eddystone', length: 'short' }, { locale });

describe('/summary with a chat model', () => {
	test('shows the article’s sentences at once, then what the model makes of them, each checked', async () => {
		scripted.model.reply = (request): ChatReply => ({
			text: say(
				claimOf(request, BUILT, 'John Smeaton a construit le phare d’Eddystone en 1759.'),
				claimOf(request, LAMP, 'La lampe brûlait 300 litres d’huile.'),
			),
			delayMs: 20,
		});
		const reply = summary('fr');
		const { content, embeds } = await reply.until(isDone);
		expect(content).toContain('John Smeaton a construit le phare d’Eddystone en 1759. **[1]**');
		expect(content).not.toContain('300');
		expect(content).toContain('écartée');
		expect(embeds[0]?.description).toContain('#:~:text=');
		const first = reply.states.find((state) => state.content !== '');
		expect(first?.content).toContain('« The lighthouse');
	});

	test('keeps the article’s sentences where the model fails', async () => {
		scripted.model.reply = () => FAULTS.serverError;
		const { content } = await summary().until(isDone);
		expect(content).toContain('“The lighthouse');
		expect(content).toContain('The model was not available');
	});
});

describe('/usage', () => {
	test('tells a moderator, privately, what the model has used today', async () => {
		const reply = scripted.bot.discord.moderator.slash('usage', {}, { locale: 'fr' });
		const { content } = await reply.settled();
		expect(content).toMatch(
			/^Modèle : scripted\. Aujourd’hui \(UTC\) : [\d\u202f]+ jetons utilisés sur 100\u202f000/,
		);
		expect(reply.ephemeral).toBe(true);
	});

	test('is no command of members', () => {
		expect(scripted.bot.discord.member.commands()).not.toContain('usage');
		expect(scripted.bot.discord.moderator.commands()).toContain('usage');
	});

	test('says that nothing is used where there is no model', async () => {
		const plain = await startTestBot({ 'pont.md': BRIDGE_TEXT });
		const { content } = await plain.discord.moderator.slash('usage', {}, { locale: 'en-US' }).settled();
		expect(content).toContain('No chat model is set up');
		await plain.stop();
	});
});

const brief = (locale: string) =>
	scripted.bot.discord.member.slash('brief', { subject: 'phare d’Eddystone' }, { locale });

describe('/brief with a chat model', () => {
	test('is written in the member’s language, with each quote it rests on and what that means', async () => {
		const built = 'John Smeaton a construit le phare d’Eddystone en 1759.';
		scripted.model.reply = (request) =>
			say({
				...claimOf(request, BUILT, built),
				translation: 'Le phare d’Eddystone a été construit en 1759 par l’ingénieur John Smeaton.',
			});
		const reply = brief('fr');
		const { content, embeds } = await reply.until(isDone);
		expect(content).toContain(`${built} **[1]**`);
		expect(content).toContain('Rédigé par scripted');
		const titles = embeds.map(({ title }) => title);
		expect(titles).toEqual(['Chronologie', 'Citations', 'Sources']);
		expect(embeds[0]?.description).toBe(`**1759** — ${built} **[1]**`);
		expect(embeds[1]?.description).toMatch(
			/^\[\[1\]\]\(https:[^)]+\) « The lighthouse of Eddystone was built in 1759/,
		);
		expect(embeds[1]?.description).toContain('\n-# Traduction (par le modèle) : Le phare');
		const first = reply.states.find((state) => state.content !== '');
		expect(first?.content).toContain('« The lighthouse of Eddystone was built');
		expect(JSON.stringify(first?.components)).toContain('Arrêter');
	});

	test('stays in the articles’ own words where the model fails', async () => {
		scripted.model.reply = () => FAULTS.serverError;
		const { content, embeds } = await brief('en-US').until(isDone);
		expect(content).toContain(`“${BUILT}.” **[1]**`);
		expect(content).toContain('The model was not available');
		expect(embeds.map(({ title }) => title)).toEqual(['When', 'Sources']);
	});
});
