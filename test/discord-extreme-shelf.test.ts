import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestBot, type Files, type TestBot } from './support/bot.ts';
import { article } from './support/bot-articles.ts';
import { repeated } from './support/extreme-answers.ts';
import { shown } from './support/shown-text.ts';

const TEXT =
	'The harbour of Eddystone was dredged in the spring of 1902. Its pilots had asked for it for years.';
const DEEP = `${repeated('deep folder ', 200).trim()}/${repeated('*_', 200)}/${repeated('#', 200)}`;

/** Sixty articles whose titles, authors and publishers are as long as front matter may be. */
const long: Files = Object.fromEntries(
	Array.from({ length: 60 }, (_, at) => {
		const name = `${at} ${repeated(['*bold* ', '\u{1f680}', 'lorem ipsum ', '_'][at % 4] ?? '', 1_990)}`;
		return [
			`long/${at}.md`,
			article({ title: name, author: name, publisher: name, published: '2024-02-25' }, TEXT),
		];
	}),
);
const sentence = (at: number) =>
	`Report ${at} of the harbour office tells how ship number ${at} came in with timber, salt and ${at % 7} passengers.`;

let bot: TestBot;

beforeAll(async () => {
	bot = await startTestBot({
		...long,
		[`${DEEP}/path.md`]: article({ title: 'Deep path', published: '1990-01-01' }, TEXT),
		'unseen.md': article({ title: '\u202e\u200b', author: '\u200f', published: '1989-01-01' }, TEXT),
		'line\n# break.md': article({ title: '\u200b', published: '1987-01-01' }, TEXT),
		'blank.md': article({ title: ' \u00a0 ', published: '1988-01-01' }, TEXT),
		'emoji.md': `# ${repeated('\u{1f680}', 401)}\n\n${TEXT}`,
		'address.md': article({ title: 'Address', url: `https://example.org/${'é'.repeat(400)}` }, TEXT),
		'huge.md': article(
			{ title: 'Huge article' },
			Array.from({ length: 4_000 }, (_, at) => sentence(at)).join(' '),
		),
		'endless.md': article(
			{ title: 'Endless words' },
			repeated('harbour timber salt passengers ships pilots ', 60_000),
		),
	});
});

afterAll(() => bot.stop());

const { slash } = {
	slash: (line: string, options = {}) => bot.discord.member.slash(line, options).settled(),
};

test('the list of sources fits on every page, each line with its title and details', async () => {
	const reply = bot.discord.member.slash('sources');
	let page = await reply.settled();
	for (let number = 1; ; number++) {
		expect(page.content.length).toBeLessThanOrEqual(2_000);
		const [heading, ...lines] = page.content.split('\n');
		expect(heading).toBe('**68 articles**');
		expect(lines).toHaveLength(number < 7 ? 10 : 8);
		for (const line of lines) expect(line).toMatch(/^- \S.{3,} \(.*\d passages?\)$/u);
		expect(shown(page.content).kinds).toEqual(new Set(['strong', 'listItem']));
		if (number === 7) break;
		page = await bot.discord.member.click(reply, '▶').settled();
	}
});

test('suggestions are never refused: 25 names that can be read, each within its limit', async () => {
	const choices = await bot.discord.member.autocomplete('ask', 'source', '');
	expect(choices).toHaveLength(25);
	const others = ['unseen', 'blank', 'emoji', 'path'];
	const found = await Promise.all(
		others.map((word) => bot.discord.member.autocomplete('ask', 'source', word)),
	);
	const names = [...choices, ...found.flat()].map(({ name }) => name);
	expect(names).toContain('unseen.md');
	for (const name of names) {
		expect(name.length).toBeLessThanOrEqual(100);
		expect(name.isWellFormed()).toBe(true);
		expect(name).toMatch(/[^\s\p{C}]/u);
	}
});

test('the details of any article fit', async () => {
	for (const source of [
		'0 *bold*',
		'1 \u{1f680}',
		'3 ___',
		'unseen.md',
		'blank.md',
		'emoji.md',
		'path.md',
		'break.md',
		'Address',
	]) {
		const { embeds, content } = await slash('sources', { source });
		expect(content).toBe('');
		expect(embeds[0]?.title).toMatch(/[^\s\p{C}]/u);
		expect(JSON.stringify(embeds).isWellFormed()).toBe(true);
	}
});

test('an address too long for Discord leads nowhere rather than astray', async () => {
	const { embeds } = await slash('sources', { source: 'Address' });
	expect(embeds[0]).not.toHaveProperty('url');
});

test('a huge article is summed up', async () => {
	const { content } = await slash('summary', { source: 'Huge article', length: 'long' });
	expect(content.match(/\*\*\[\d\]\*\*/g)).toHaveLength(8);
});

test('an article that is one sentence without an end is summed up', async () => {
	const { content, embeds } = await slash('summary', { source: 'Endless words', length: 'long' });
	expect(content).toContain('**[1]**');
	expect(embeds[0]?.title).toBe('Endless words');
});

test('an article of long names can be asked', async () => {
	const { content, embeds } = await slash('ask', {
		question: 'When was the harbour of Eddystone dredged?',
		source: '0 *bold*',
	});
	expect(content).toContain('in the spring of 1902');
	expect(embeds[0]?.title).toMatch(/^(?:\[\d\])+ 0 \\\*bold\\\*/);
});
