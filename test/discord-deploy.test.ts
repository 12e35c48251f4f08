import { afterEach, describe, expect, test } from 'vitest';
import { commands } from '../commands/index.ts';
import type { Discord } from '../playground/start-discord.ts';
import { startBot } from '../src/discord/bot.ts';
import type { Command } from '../src/discord/command.ts';
import { startTestBot, type TestBot } from './support/bot.ts';
import { LIGHTHOUSE_QUESTION, TWO_ARTICLES } from './support/bot-articles.ts';

let bot: TestBot;

afterEach(() => bot.stop());

const deployments = ({ restRequests }: Discord) =>
	restRequests().filter(({ method, path }) => method !== 'GET' && path.includes('/commands'));

/** The bot leaves and comes back with these commands. */
async function restart(list: readonly Command[]): Promise<void> {
	await bot.bot.stop();
	bot.bot = await startBot(bot.discord, list, { assistant: bot.assistant, logger: bot.logger });
}

const EVERYBODYS = ['ask', 'summary', 'brief', 'positions', 'timeline', 'sources'];
const MODERATORS = ['reindex', 'usage'];

test('whoever only deploys leaves every question to the bot that runs beside it', async () => {
	bot = await startTestBot(TWO_ARTICLES);
	const context = { assistant: bot.assistant, logger: bot.logger };
	const deploying = await startBot({ ...bot.discord, onlyDeploys: true }, commands, context);
	const reply = bot.discord.member.slash('ask', { question: LIGHTHOUSE_QUESTION });
	expect((await reply.settled()).content).toContain('John Smeaton');
	await deploying.stop();
	const callbacks = bot.discord.restRequests().filter(({ path }) => path.includes('/callback'));
	expect(callbacks).toHaveLength(1);
});

describe('the commands', () => {
	test('are all there, each with a French name and description of its own', async () => {
		bot = await startTestBot(TWO_ARTICLES);
		const deployed = bot.discord.commands();
		expect(deployed.map(({ name }) => name)).toEqual([...EVERYBODYS, ...MODERATORS]);
		const names = deployed.map(({ name_localizations: translated }) => translated?.['fr']);
		expect(names).toEqual([
			'demander',
			'résumé',
			'synthèse',
			'positions',
			'chronologie',
			'sources',
			'réindexer',
			'consommation',
		]);
		const described = deployed.flatMap((command) => [command, ...(command.options ?? [])]);
		for (const { description, description_localizations: translated } of described) {
			expect(translated?.['fr']).toMatch(/\S{3}/);
			expect(translated?.['fr']).not.toBe(description);
		}
	});

	test('are offered where they can be used: the moderators’ to moderators, in direct messages the others', async () => {
		bot = await startTestBot(TWO_ARTICLES);
		expect(bot.discord.member.commands()).toEqual(EVERYBODYS);
		expect(bot.discord.moderator.commands()).toEqual([...EVERYBODYS, ...MODERATORS]);
		const dm = { dm: true };
		expect(() => bot.discord.moderator.slash('reindex', {}, dm)).toThrow('no command');
		const { content } = await bot.discord.member.slash('sources', {}, dm).settled();
		expect(content).toContain('Eddystone lighthouse');
	});

	test('take the options of the localized choices', async () => {
		bot = await startTestBot(TWO_ARTICLES);
		const summary = bot.discord.commands().find(({ name }) => name === 'summary');
		const length = summary?.options?.find(({ name }) => name === 'length');
		expect(length).toMatchObject({ name_localizations: { fr: 'longueur' } });
		const choices = length && 'choices' in length ? (length.choices ?? []) : [];
		expect(choices.map(({ value }) => value)).toEqual(['short', 'medium', 'long']);
		expect(choices.map((one) => one.name_localizations?.['fr'])).toEqual(['court', 'moyen', 'long']);
	});
});

type Options = NonNullable<Command['definition']['options']>;

const extra: Options[number] = {
	type: 3,
	name: 'extra',
	description: 'One more',
	description_localizations: { fr: 'Une de plus' },
};

function withOptions(
	definition: Command['definition'],
	change: (options: Options) => Options,
): Command['definition'] {
	return { ...definition, options: change(definition.options ?? []) };
}

/** The list with its second command changed. */
const changed = (change: (definition: Command['definition']) => Command['definition']) =>
	commands.map((one, at) =>
		at === 1 ? { ...one, definition: change(structuredClone(one.definition)) } : one,
	);

describe('deploying', () => {
	test('happens once, and not again when the bot restarts', async () => {
		bot = await startTestBot(TWO_ARTICLES);
		expect(deployments(bot.discord)).toHaveLength(1);
		await restart(commands);
		await restart(commands);
		expect(deployments(bot.discord)).toHaveLength(1);
		const reply = bot.discord.member.slash('ask', { question: LIGHTHOUSE_QUESTION });
		expect((await reply.settled()).content).toContain('John Smeaton');
	});

	test.each<[string, readonly Command[]]>([
		['a description', changed((one) => ({ ...one, description: 'Something else' }))],
		['a translation', changed((one) => ({ ...one, description_localizations: { fr: 'Autre chose' } }))],
		['a translation of a name', changed((one) => ({ ...one, name_localizations: { fr: 'sommaire' } }))],
		['who may use one', changed((one) => ({ ...one, default_member_permissions: '32' }))],
		['where one may be used', changed((one) => ({ ...one, contexts: [0] }))],
		['an option', changed((one) => ({ ...one, options: one.options?.slice(0, 1) ?? [] }))],
		[
			'the order of options that are not required',
			changed((one) => withOptions(one, (options) => [...options.slice(0, 1), extra, ...options.slice(1)])),
		],
		[
			'a translation inside an option',
			changed((one) =>
				withOptions(one, ([first, ...rest]) =>
					first ? [{ ...first, description_localizations: { fr: 'Autre' } }, ...rest] : [],
				),
			),
		],
		[
			'how long an option may be',
			changed((one) =>
				withOptions(one, ([first, ...rest]) =>
					first ? [{ ...first, max_length: 77 } as typeof first, ...rest] : [],
				),
			),
		],
		[
			'a translation inside a choice',
			changed((one) =>
				withOptions(one, ([first, second]) =>
					first && second
						? [
								first,
								{
									...second,
									choices: [{ name: 'short', value: 'short', name_localizations: { fr: 'bref' } }],
								} as typeof second,
							]
						: [],
				),
			),
		],
		['the number of commands: one is gone', commands.slice(1)],
	])('happens again when %s changes, and then no more', async (_what, list) => {
		bot = await startTestBot(TWO_ARTICLES);
		await restart(list);
		expect(deployments(bot.discord)).toHaveLength(2);
		await restart(list);
		expect(deployments(bot.discord)).toHaveLength(2);
	});

	test('that Discord refuses leaves the bot answering with the commands of before', async () => {
		bot = await startTestBot(TWO_ARTICLES);
		const bad = commands.map((one, at) =>
			at === 1 ? { ...one, definition: { ...one.definition, name: 'Not A Name' } } : one,
		);
		await restart(bad);
		expect(bot.bot.deployError?.message).toMatch(/name/i);
		expect(bot.logLines().at(-2)).toMatchObject({
			level: 50,
			msg: expect.stringContaining('could not be deployed'),
		});
		const reply = bot.discord.member.slash('ask', { question: LIGHTHOUSE_QUESTION });
		expect((await reply.settled()).content).toContain('John Smeaton');
	});
});
