import { afterAll, beforeAll, expect } from 'vitest';
import type { SeenMessage } from '../../playground/people/seen-message.ts';
import type { Command } from '../../src/discord/command.ts';
import { deferReply, editReply } from '../../src/discord/deliver.ts';
import type { ReplyBody } from '../../src/discord/reply.ts';
import { startTestBot, type TestBot } from './bot.ts';
import { markdownOf, shown } from './shown-text.ts';

/** What an article may be made of, with a name for the test. */
export const EXTREME_PIECES: [name: string, piece: string][] = [
	['marks that must all be escaped', '*_~`|[]<\\'],
	['pairs of code units', '\u{1f680}'],
	['one word without an end', 'x'],
	['words', 'lorem ipsum '],
	['short lines', '- a\n'],
	['backslashes', '\\'],
	['addresses', 'https://evil.example/a_b '],
];

/** A bot that shows whatever a test has prepared: what is too much for Discord is refused by it. */
export interface ShowingBot {
	bot: TestBot;
	send(body: ReplyBody): Promise<SeenMessage>;
}

/** There from the first test of a file to its last. */
export function useShowingBot(): ShowingBot {
	let next: ReplyBody;
	const show: Command = {
		definition: { name: 'show', description: 'Shows what is prepared' },
		async handle(interaction) {
			await deferReply(interaction, false);
			await editReply(interaction, next);
		},
	};
	const showing = {
		async send(body: ReplyBody) {
			next = body;
			const message = await showing.bot.discord.member.slash('show').settled();
			expect(message.content).not.toMatch(/went wrong/);
			return message;
		},
	} as ShowingBot;
	beforeAll(async () => {
		showing.bot = await startTestBot({}, { commands: [show] });
	});
	afterAll(() => showing.bot.stop());
	return showing;
}

export function expectWithinLimits({ content, embeds }: SeenMessage): void {
	expect(content.length).toBeLessThanOrEqual(2_000);
	const lengths = embeds.map(
		({ title = '', description = '', footer }) =>
			title.length + description.length + (footer?.text.length ?? 0),
	);
	expect(lengths.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(6_000);
	for (const text of [content, JSON.stringify(embeds)]) expect(text.isWellFormed()).toBe(true);
}

/** Apart from the bot's own bold and links nothing is drawn as anything but words, all escapes whole. */
export function expectWordsOnly(message: SeenMessage): void {
	for (const text of markdownOf(message)) {
		const { kinds } = shown(text);
		for (const kind of ['strong', 'link', 'subtext']) kinds.delete(kind);
		expect([...kinds]).toEqual([]);
	}
}
