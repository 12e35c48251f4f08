import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestBot, type TestBot } from './support/bot.ts';
import { TWO_ARTICLES } from './support/bot-articles.ts';

let bot: TestBot;

beforeAll(async () => {
	bot = await startTestBot(TWO_ARTICLES);
});

afterAll(() => bot.stop());

const ask = (question: string, locale: string) =>
	bot.discord.member.slash('ask', { question }, { locale }).settled();

describe.each([
	['nothing but blanks', '   \t \n '],
	['nothing but blanks that cannot be seen', '\u200b\u00a0\u202e'],
	['one letter', 'a'],
	['one question mark', '?'],
	['only little words', 'what is it and who was that'],
	['only French little words', 'qu’est-ce que c’est que cela'],
	['an emoji', '🚀'],
	['emoji of families and flags', '👩‍👩‍👧‍👦 🇫🇷 🏴‍☠️'],
	['Arabic', 'من بنى منارة كارفيل؟'],
	['Chinese', '谁建造了灯塔？'],
	['half a pair', '\ud83d'],
	['a null byte', '\0'],
	['marks only', '*** --- ``` ||| ###'],
	['mentions only', '@everyone <@1> <#1>'],
	['SQL', "'; DROP TABLE articles; --"],
	['a pattern', '(.*)+$ [a-z]{1000}'],
])('a question that is %s', (_name, question) => {
	test('gets one helpful sentence or two in the member’s language, and never an error', async () => {
		const english = await ask(question, 'en-US');
		const french = await ask(question, 'fr');
		expect(english.content).not.toBe(french.content);
		for (const { content } of [english, french]) {
			// Above it stands what was asked.
			const sentence = content.replace(/^\*\*.*\*\*\n\n/s, '').split('\n-#')[0] ?? '';
			expect(sentence.length).toBeGreaterThan(15);
			expect(sentence.length).toBeLessThan(250);
			expect(sentence).not.toMatch(/went wrong|s'est produite|[0-9a-f]{8}/);
		}
		expect(english.content).toMatch(/\b(?:the|ask|question|sources)\b/i);
		expect(french.content).toMatch(/\b(?:les|la|une|votre)\b/i);
	});
});

test('a long question of many unknown names is answered within Discord’s limits', async () => {
	const names = Array.from({ length: 300 }, (_, at) => `Zyx${at}quor`)
		.join(' and ')
		.slice(0, 3_900);
	const { content } = await ask(`Who are ${names}?`, 'en-US');
	expect(content).not.toMatch(/went wrong/);
});

test('more than the bot reads is refused by Discord already', () => {
	expect(() => bot.discord.member.slash('ask', { question: 'a'.repeat(4_001) })).toThrow(/at most 4000/);
});

test('none of it is an error in the log', () => {
	expect(bot.logLines().filter(({ level }) => level >= 40)).toEqual([]);
});
