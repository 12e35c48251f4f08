import { SlashCommandBuilder } from 'discord.js';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { longestPost } from '../playground/people/limit-sentences.ts';
import { NotPossible } from '../playground/people/not-possible.ts';
import { startDiscord } from '../playground/start-discord.ts';
import type { Discord } from '../playground/start-discord.ts';
import { startPlayground } from '../playground/start-playground.ts';
import { french } from '../playground/page/browser/words-french.ts';
import { connectToyBot } from './playground-toy-bot.ts';
import type { ToyBot } from './playground-toy-bot.ts';

const tooLarge = { status: 413, code: 40005, message: 'Request entity too large' };
const limit = 10 * 1024 * 1024;
const keep = new SlashCommandBuilder()
	.setName('keep')
	.setDescription('Keep a file')
	.addAttachmentOption((o) =>
		o.setName('file').setNameLocalizations({ fr: 'fichier' }).setDescription('Which').setRequired(true),
	)
	.toJSON();

let discord: Discord;
let bot: ToyBot;

beforeEach(async () => {
	discord = await startDiscord();
	bot = await connectToyBot(
		discord,
		(interaction) => interaction.isChatInputCommand() && interaction.reply('Kept'),
		[keep],
	);
});

afterEach(async () => {
	await bot.client.destroy();
	await discord.close();
	expect(bot.errors).toEqual([]);
});

const file = (bytes: number) => ({ name: 'a.pdf', data: new Uint8Array(bytes) });

/** What was thrown at the person: the sentence in that language and Discord's refusal. */
function refusalOf(deed: () => unknown, locale: string): unknown {
	try {
		return deed();
	} catch (error) {
		if (!(error instanceof NotPossible)) throw error;
		const { status, code, message } = error.refusal ?? {};
		return { sentence: error.sentence(locale), refusal: { status, code, message } };
	}
}

describe('a person’s file', () => {
	test('of 10 MiB is taken', async () => {
		expect((await discord.member.slash('keep', { file: file(limit) }).settled()).content).toBe('Kept');
		expect(discord.member.post('', [file(limit)]).files).toHaveLength(1);
	});

	test.each([
		['en-US', 'This file is too large. Choose one of at most 10 MiB.'],
		['fr', 'Ce fichier est trop volumineux. Choisissez-en un de 10 Mio au plus.'],
	])(
		'that is larger is refused as Discord does, in words of one’s language: %s',
		async (locale, sentence) => {
			const refused = { sentence, refusal: tooLarge };
			for (const data of [file(limit + 1), file(30_000_000)]) {
				expect(refusalOf(() => discord.member.slash('keep', { file: data }), locale)).toEqual(refused);
				expect(refusalOf(() => discord.member.post('', [data]), locale)).toEqual(refused);
			}
			expect(discord.channelAsSeenBy(discord.member)).toEqual([]);
		},
	);
});

describe('a person’s message', () => {
	test(`of ${longestPost} characters is posted`, () => {
		expect(discord.member.post('x'.repeat(longestPost)).content).toHaveLength(longestPost);
	});

	test.each([
		['en-US', 'This message is too long. Shorten it: it has 2,001 characters of at most 2,000.'],
		['fr', 'Ce message est trop long. Raccourcissez-le : il compte 2 001 caractères, 2 000 au plus.'],
	])('that is longer is refused as Discord does: %s', (locale, sentence) => {
		const refused = refusalOf(() => discord.member.post('x'.repeat(longestPost + 1)), locale);
		const plain = JSON.parse(JSON.stringify(refused).replaceAll(/[\u00A0\u202F]/g, ' '));
		expect(plain).toEqual({ sentence, refusal: { status: 400, code: 50035, message: 'Invalid Form Body' } });
		expect(discord.channelAsSeenBy(discord.member)).toEqual([]);
	});
});

/** The page's socket, with a bot that is not of much use. */
async function openPage() {
	const playground = await startPlayground({ port: 0 });
	const toy = await connectToyBot(playground, () => {}, [keep]);
	const origin = playground.pageUrl.slice(0, -1);
	const socket = new WebSocket(`${origin.replace('http', 'ws')}/page/socket`, { origin });
	await new Promise((resolve) => socket.once('open', resolve));
	const ask = async (id: number, deed: object) => {
		const heard = new Promise<string>((resolve) =>
			socket.once('message', (data: Buffer) => resolve(data.toString())),
		);
		socket.send(JSON.stringify({ id, deed }));
		return JSON.parse(await heard) as unknown;
	};
	const close = async () => {
		socket.terminate();
		await toy.client.destroy();
		await playground.close();
	};
	return { socket, ask, close };
}

test('the page’s socket answers 30 MB with Discord’s refusal and stays open', async () => {
	const { ask, close } = await openPage();
	const base64 = Buffer.alloc(30_000_000).toString('base64');
	const options = { file: { name: 'a.pdf', contentType: 'application/pdf', base64 } };
	const trouble = { kind: 'not-possible', refusal: tooLarge };
	expect(await ask(1, { do: 'slash', line: 'keep', options })).toMatchObject({ answer: 1, trouble });
	expect(await ask(2, { do: 'post', content: 'x'.repeat(2_001) })).toMatchObject({
		answer: 2,
		trouble: { kind: 'not-possible', refusal: { code: 50035 } },
	});
	expect(await ask(3, { do: 'look', as: 'member', locale: 'fr' })).toMatchObject({ answer: 3 });
	await close();
});

test('a frame beyond what the page’s socket takes closes it with the code that says so', async () => {
	const { socket, close } = await openPage();
	const code = new Promise((resolve) => socket.once('close', resolve));
	socket.send(Buffer.alloc(161 * 1024 * 1024));
	expect(await code).toBe(1009);
	await close();
});

test.each([
	['en-US', 'keep', 'file: This option is required. Specify a value.'],
	['fr', 'keep', 'fichier\u00A0: Cette option est obligatoire. Indiquez une valeur.'],
	['en-US', 'lose', 'There is no command /lose. There are: /keep.'],
	['fr', 'lose', 'Il n’y a pas de commande /lose. Commandes possibles\u00A0: /keep.'],
])('the page says what is not possible in its own language: %s, /%s', async (locale, line, message) => {
	const { ask, close } = await openPage();
	await ask(1, { do: 'look', as: 'member', locale });
	const trouble = { kind: 'not-possible', message };
	expect(await ask(2, { do: 'slash', line, options: {} })).toEqual({ answer: 2, trouble });
	await close();
});

test('no mark of French punctuation can begin a line', () => {
	const sayings = Object.values(french).map((words) =>
		typeof words === 'function' ? (words as (...given: unknown[]) => string)('x', 'y') : words,
	);
	expect(sayings.filter((words) => / [!?:;»]|« /.test(words))).toEqual([]);
});
