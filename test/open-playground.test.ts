import { mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromiumPath, launchChromium, seriousFaults } from './support/chromium.ts';
import { startPageBot, type PageBot } from './support/page-bot.ts';
import { writeFiles } from './support/temporary-folder.ts';

/** Where each state is kept to be looked at. */
const PICTURES = join(tmpdir(), 'briefing-page');

describe.skipIf(!chromiumPath)('the bot in the playground’s page', () => {
	let browser: Browser;
	let bot: PageBot;
	let page: Page;

	beforeAll(async () => {
		mkdirSync(PICTURES, { recursive: true });
		bot = await startPageBot(manyArticles(12));
		browser = await launchChromium();
		page = await browser.newPage({ viewport: { width: 1000, height: 760 }, locale: 'fr-FR' });
		await page.goto(bot.pageUrl);
		await page.locator('#composer-text').waitFor();
	});

	afterAll(async () => {
		await browser.close();
		await bot.stop();
	});

	const last = () => page.locator('discord-message').last();
	const sees = (text: string | RegExp) => last().getByText(text).first().waitFor();
	const switchTo = (name: string) => page.getByRole('button', { name, exact: true }).click();
	const picture = (name: string) => page.screenshot({ path: join(PICTURES, `${name}.png`) });
	const command = async (line: string) => {
		await page.locator('#composer-text').focus();
		await page.keyboard.type(line);
		await page.keyboard.press('Enter');
	};

	test('on a shelf of other articles than it comes with, a click sums up the newest of them, in French', async () => {
		await switchTo('FR');
		expect(await page.locator('.sample').allInnerTexts()).toEqual([
			expect.stringMatching(/^Que dit «\sMaroc-Mali, une première commission .*\s»\s\?$/),
		]);
		await page.locator('.sample').click();
		await sees(/« .*Commission militaire mixte.* »/);
		await last().locator('discord-embed', { hasText: '25 février 2025' }).first().waitFor();
		await picture('answer-fr');
	});

	test('a typed question is answered with the bot’s words in English', async () => {
		await switchTo('EN');
		await command('/ask');
		await page.keyboard.type('Who threatens the Alliance of Sahel States?');
		await page.keyboard.press('Enter');
		await sees(/“.*Boko Haram.*”/);
		await picture('answer-en');
	});

	test('a question that nothing answers is met with silence and what comes nearest', async () => {
		await command('/ask');
		await page.keyboard.type('How much did the commission cost?');
		await page.keyboard.press('Enter');
		await sees('Nearest, not an answer');
		await picture('silence');
	});

	test('an article is found by a word of its title while it is typed', async () => {
		await command('/summary');
		await page.keyboard.type('brouille');
		await page.getByRole('option', { name: /brouille avec Alger/ }).waitFor();
		await picture('autocomplete');
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('Enter');
		await page.keyboard.press('Enter');
		await sees(/“.*Bamako/);
	});

	test('a button turns the page of the shelf, which only who asked can see', async () => {
		await command('/sources');
		await page.keyboard.press('Enter');
		await sees('13 articles');
		await last().getByRole('button', { name: '▶' }).click();
		await sees('2 / 2');
		await picture('sources');
		await sees('Only you can see this');
	});

	test('a moderator reindexes, sees the report, and the new article answers', async () => {
		writeFiles(bot.folder, {
			'treaty.md': 'The Treaty of Tordesillas was signed on 7 June 1494 between Portugal and Castile.\n',
		});
		await switchTo('Moderator');
		await command('/reindex');
		await page.keyboard.press('Enter');
		await sees('The shelf is up to date.');
		await sees(/1 added/);
		await picture('reindexed');
		await switchTo('Member');
		await command('/ask');
		await page.keyboard.type('When was the Treaty of Tordesillas signed?');
		await page.keyboard.press('Enter');
		await sees(/7 June 1494/);
	});

	test('whoever writes without a command is told how to ask, until somebody does', async () => {
		await page.locator('#composer-text').fill('hello bot who coaches Valmont?');
		await page.keyboard.press('Enter');
		const note = page.getByRole('status').getByText('To ask the bot, type /');
		await note.waitFor();
		await picture('plain-message');
		expect(await seriousFaults(page)).toEqual([]);
		await command('/ask');
		await page.keyboard.type('Who coaches Valmont?');
		await page.keyboard.press('Enter');
		await sees('Nothing there mentions');
		expect(await note.count()).toBe(0);
	});

	test('axe finds no serious fault in the page with all of this on it', async () => {
		expect(await seriousFaults(page)).toEqual([]);
	});
});

function manyArticles(count: number): Record<string, string> {
	const names = Array.from({ length: count }, (_, at) => `report-${String(at + 1).padStart(2, '0')}`);
	return Object.fromEntries(
		names.map((name, at) => [
			`${name}.md`,
			`# Harbour report ${at + 1}\n\nThe harbour unloaded ${at + 40} ships in week ${at + 1}.\n`,
		]),
	);
}
