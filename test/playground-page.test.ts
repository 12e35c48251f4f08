import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { startPlayground } from '../playground/start-playground.ts';
import type { Playground } from '../playground/start-playground.ts';
import { answerOnPage, pageCommands } from './playground-page-bot.ts';
import { connectToyBot } from './playground-toy-bot.ts';
import type { ToyBot } from './playground-toy-bot.ts';
import { chromiumPath, launchChromium, seriousFaults } from './support/chromium.ts';

describe.skipIf(!chromiumPath)('the page', () => {
	let browser: Browser;
	let playground: Playground;
	let bot: ToyBot;
	let page: Page;
	let complaints: string[] = [];

	beforeAll(async () => {
		browser = await launchChromium();
	});

	afterAll(() => browser.close());

	async function open(options: BrowserContextOptions = {}) {
		const samples = [{ text: 'Who signed?', line: 'ask', options: { question: 'Who signed?' } }];
		playground = await startPlayground({ port: 0, samples: () => samples });
		bot = await connectToyBot(playground, answerOnPage, pageCommands);
		const context = await browser.newContext({ locale: 'en-US', ...options });
		page = await context.newPage();
		complaints = [];
		page.on('console', (message) => complaints.push(message.text()));
		page.on('pageerror', (error) => complaints.push(error.message));
		await page.goto(playground.pageUrl);
		await page.locator('#composer-text').waitFor();
	}

	afterEach(async () => {
		await page.context().close();
		await bot.client.destroy();
		await playground.close();
		expect(complaints).toEqual([]);
		expect(bot.errors).toEqual([]);
	});

	const messages = () => page.locator('discord-message');
	const last = () => messages().last();
	const type = (text: string) => page.keyboard.type(text);
	const press = async (...keys: string[]) => {
		for (const key of keys) await page.keyboard.press(key);
	};
	const sees = (text: string) => last().getByText(text).first().waitFor();

	test('a sample question is one click away, and its answer appears', async () => {
		await open();
		await page.getByRole('button', { name: 'Who signed?' }).click();
		await sees('Briefing is thinking…');
		await sees('You asked: Who signed?');
		expect(await messages().count()).toBe(1);
	});

	test('a space after a written out command chooses it, and what follows is its first option', async () => {
		await open();
		await page.locator('#composer-text').focus();
		await type('/ask Why?');
		await press('Enter');
		await sees('You asked: Why?');
		await page.locator('#composer-text').fill('/ask Who signed?');
		await press('Enter');
		await messages().nth(1).getByText('You asked: Who signed?').first().waitFor();
	});

	test('the keyboard alone asks, presses a button and fills in a form', async () => {
		await open();
		await page.locator('#composer-text').focus();
		await type('/');
		await page.getByRole('option', { name: '/ask' }).waitFor();
		await press('Enter', 'Enter');
		await page.getByText('This option is required.').waitFor();
		await type('Why?');
		await press('Enter');
		await sees('You asked: Why?');
		await last().getByRole('button', { name: 'Sources' }).focus();
		await press('Enter');
		await sees('Only you can see this');
		await messages().first().getByRole('button', { name: 'Report' }).focus();
		await press('Enter');
		await page.getByRole('dialog', { name: 'What is wrong?' }).waitFor();
		await page.getByLabel('Reason').focus();
		await type('a wrong date');
		await press('Tab', 'Tab', 'Enter');
		await sees('Because a wrong date');
		await messages().first().getByRole('combobox').focus();
		await press('ArrowDown', 'ArrowDown', 'Enter');
		await messages().first().getByText('More about sea').waitFor();
	});

	test('choices come from the bot as one types, and files can be kept', async () => {
		await open();
		await page.locator('#composer-text').focus();
		await type('/sum');
		await press('Tab');
		await type('z');
		await page.getByRole('option', { name: 'Quota cut z' }).waitFor();
		await press('ArrowDown', 'Enter', 'Enter');
		await sees('Summary of Quota cut');
		const download = page.waitForEvent('download');
		await last().getByRole('link', { name: 'Download summary.md' }).click();
		expect((await download).suggestedFilename()).toBe('summary.md');
	});

	test('a moderator is offered more, sees no private answer, and Discord speaks French', async () => {
		await open();
		await page.getByRole('button', { name: 'Who signed?' }).click();
		await last().getByRole('button', { name: 'Sources' }).click();
		await sees('Two sources');
		await page.getByRole('button', { name: 'Moderator' }).click();
		await page.getByRole('button', { name: 'FR' }).click();
		await page.getByRole('button', { name: 'Afficher les commandes' }).click();
		await page.getByRole('option', { name: 'Poser une question' }).waitFor();
		await page.getByRole('option', { name: '/reindex' }).click();
		await press('Enter');
		await sees('You asked: nothing');
		await last().locator('discord-embed-footer', { hasText: 'fr' }).waitFor();
		expect(await messages().getByText('Two sources').count()).toBe(0);
	});

	test('a bot that does not answer is said not to', async () => {
		await open();
		await page.locator('#composer-text').focus();
		await type('/silent');
		await press('Enter', 'Enter');
		await sees('Sending command…');
		await sees('The application did not respond');
		await last().getByRole('button', { name: 'Dismiss message' }).click();
		await expect.poll(() => messages().count()).toBe(0);
	});

	test('what a bot writes stays text', async () => {
		await open();
		await page.getByRole('button', { name: 'Who signed?' }).click();
		await sees('<img src=x onerror="document.title=1">');
		await last().locator('strong', { hasText: 'bold' }).first().waitFor();
		expect(await last().locator('a[href^="javascript"], img[src="x"]').count()).toBe(0);
		const link = last().getByRole('link', { name: '1' }).first();
		expect(await link.getAttribute('rel')).toContain('noopener');
		expect(await page.title()).toBe('#general · Newsroom');
	});

	test.each([
		['dark', 1280],
		['light', 1280],
		['dark', 360],
		['light', 360],
	] as const)(
		'has no serious accessibility fault and does not overflow: %s, %i pixels',
		async (colorScheme, width) => {
			await open({ colorScheme, viewport: { width, height: 740 } });
			await page.getByRole('button', { name: 'Who signed?' }).click();
			await last().getByRole('button', { name: 'Sources' }).click();
			await sees('Only you can see this');
			expect(await seriousFaults(page)).toEqual([]);
			await page.locator('#composer-text').focus();
			await type('/');
			expect(await seriousFaults(page)).toEqual([]);
			await press('Enter', 'Enter');
			await page.getByText('This option is required.').waitFor();
			expect(await seriousFaults(page)).toEqual([]);
			await messages().first().getByRole('button', { name: 'Report' }).click();
			await page.getByRole('dialog').waitFor();
			expect(await seriousFaults(page)).toEqual([]);
			expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
		},
	);
});
