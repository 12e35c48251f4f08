import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { SeenMessage } from '../playground/people/seen-message.ts';
import { startTestBot, type TestBot } from './support/bot.ts';
import { article } from './support/bot-articles.ts';
import { asSeen, markdownOf, shown } from './support/shown-text.ts';
import { writeFiles } from './support/temporary-folder.ts';

const SUBJECTS = [
	'Eddystone',
	'Tancarville',
	'Tumblik',
	'Ostrea',
	'Quindal',
	'Welborn',
	'Zafiro',
	'Mirwane',
	'Lugosta',
	'Brontel',
];

/** What the people of the server can be called by, and every kind of mark. */
const piecesFor = (memberId: string, roleId: string, channelId: string) => [
	`@everyone @here <@${memberId}> <@!${memberId}> <@&${roleId}> <@&${channelId}> <#${channelId}>`,
	'<:emoji:1234567890> <a:wave:1234567890> <t:1> <t:1:R> </ask:1> <id:guide> :heart: :flag_ml:',
	'[free](https://evil.example) [more](<https://evil.example>) and [a](https://evil.example/b_c) again',
	'x](https://evil.example) y](https://evil.example) [z',
	'https://evil.example/a_b_c <https://evil.example> discord.gg/evil http://evil.example',
	'**bold** __under__ *it* _it_ ~~gone~~ ||secret|| `code` ``code`` ***all*** \\*raw\\*',
	'```js alert``` and ``` alone, ** alone, __ alone, || alone, ~~ alone, [ alone',
	'a\u202egnorw\u202c b\u2066hidden\u2069 c\u200bd\u200e e \ufeff f \u{e0041}\u{e0042} zero\u0000byte',
	'¯\\_(ツ)_/¯ 100 % > 50 # 3 - 2 = 1 <b>html</b> &amp; "quotes" ‘and’ «others»',
	'1. one 2) two * three + four - five > six >>> seven # eight ### nine -# ten',
];

/** What a page shows of those with marks that Markdown reads. */
const READ: [piece: string, seen: string][] = [
	[
		'[free](https://evil.example) [more](<https://evil.example>) and [a](https://evil.example/b_c)',
		'free more and a',
	],
	['**bold** __under__ *it* _it_ ~~gone~~', 'bold under it it gone'],
	['`code` ``code`` ***all*** \\*raw\\*', 'code code all *raw*'],
	['```js alert``` and', 'js alert and'],
	['¯\\_(ツ)', '¯_(ツ)'],
];

let bot: TestBot;
let pieces: string[];
const textOf = (at: number) =>
	`The ${SUBJECTS[at]} guild was founded in 1902 by ${pieces[at]} and friends of the harbour.

# ${pieces[at]}

- ${pieces[at]} came first to the ${SUBJECTS[at]} meadows
- ${pieces[at]} came last

> ${pieces[at]} was said by somebody old, and nobody in the village believed a word of it.`.replaceAll(
		'\0',
		'',
	);

const readOf = (at: number) => READ.reduce((text, [piece, seen]) => text.replaceAll(piece, seen), textOf(at));

beforeAll(async () => {
	bot = await startTestBot({});
	const { discord } = bot;
	const role = { id: discord.guild.id };
	pieces = piecesFor(discord.member.id, role.id, discord.guild.channelId);
	const files = pieces.map((piece, at) => {
		const name = `${SUBJECTS[at]} ${piece}`;
		return [
			`${String(at)} ${piece.replaceAll(/[/\0]/g, '').slice(0, 60)}.md`,
			article({ title: name, author: name, publisher: name, published: `202${at}-01-01` }, textOf(at)),
		] as const;
	});
	writeFiles(bot.folder, Object.fromEntries(files));
	await bot.assistant.index(() => {});
});

afterAll(() => bot.stop());

/** Nothing is drawn but words and what the bot itself draws; everything else stands there as the article has it. */
function expectHarmless(message: SeenMessage, own: string[]): void {
	for (const text of markdownOf(message)) {
		const { kinds } = shown(text);
		for (const kind of own) kinds.delete(kind);
		expect([...kinds], text).toEqual([]);
	}
	expect(JSON.stringify(message)).not.toMatch(/[\u202a-\u202e\u2066-\u2069\ufeff]|\\u0000/);
}

describe.each(SUBJECTS.map((subject, at) => [at, subject] as const))('hostile article %i', (at, subject) => {
	test('is quoted as its readers see it, and harmlessly', async () => {
		const question = `When was the ${subject} guild founded?`;
		const source = subject;
		const message = await bot.discord.member.slash('ask', { question, source }).settled();
		expectHarmless(message, ['strong', 'subtext']);
		expect(message.content).toContain('**[1]**');
		const quote = /“(.*)” \[1\]/.exec(shown(message.content).words)?.[1] ?? '';
		expect(quote).toContain(`The ${subject} guild was founded in 1902 by `);
		expect(asSeen(readOf(at))).toContain(asSeen(quote));
		const passage = shown(message.embeds[0]?.description ?? '').words;
		expect(asSeen(readOf(at))).toContain(asSeen(passage));
		expect(asSeen(shown(message.embeds[0]?.title ?? '').words)).toBe(
			`[1] ${asSeen(`${subject} ${pieces[at]}`)}`,
		);
		expect(asSeen(message.embeds[0]?.footer?.text ?? '')).toContain(asSeen(`${subject} ${pieces[at]}`));
	});

	test('is summed up, listed and described harmlessly', async () => {
		const { member } = bot.discord;
		expectHarmless(await member.slash('summary', { source: subject, length: 'long' }).settled(), ['strong']);
		const details = await member.slash('sources', { source: subject }).settled();
		expectHarmless(details, []);
		const author = details.embeds[0]?.fields?.find(({ name }) => name === 'Author')?.value ?? '';
		expect(asSeen(shown(author).words)).toBe(asSeen(`${subject} ${pieces[at]}`));
		const [choice] = await member.autocomplete('ask', 'source', subject);
		expect(asSeen(`${subject} ${pieces[at]}`)).toContain(asSeen(choice?.name ?? '').replace('…', ''));
	});
});

test('hostile titles are listed harmlessly', async () => {
	expectHarmless(await bot.discord.member.slash('sources').settled(), ['strong', 'listItem']);
});

test('hostile questions come back, where their words do, as they stand', async () => {
	for (const piece of pieces) {
		const question = `Who is Zyxwander ${piece} Qwertuiop?`;
		const message = await bot.discord.member.slash('ask', { question }).settled();
		expectHarmless(message, ['strong', 'subtext']);
		expectHarmless(
			await bot.discord.member.slash('ask', { question, source: piece.slice(0, 200) }).settled(),
			['strong', 'subtext'],
		);
	}
});

test('hostile file names are reported harmlessly', async () => {
	const names = pieces.map((piece, at) => `bad ${at} ${piece.replaceAll(/[/\0]/g, '').slice(0, 60)}.pdf`);
	writeFiles(bot.folder, Object.fromEntries(names.map((name) => [name, 'x'])));
	const report = await bot.discord.moderator
		.slash('reindex')
		.until(({ content }) => content.includes('bad 0'));
	expectHarmless(report, ['listItem']);
	for (const name of names) expect(asSeen(shown(report.content).words)).toContain(asSeen(name).slice(0, 40));
});

test('none of it rang anybody, and no message could have', () => {
	expect(bot.discord.pings()).toEqual([]);
	const bodies = bot.discord.restRequests().flatMap(({ method, body }) => (method === 'PATCH' ? [body] : []));
	expect(bodies.length).toBeGreaterThan(30);
	for (const body of bodies) expect(body).toMatchObject({ allowed_mentions: { parse: [] } });
});
