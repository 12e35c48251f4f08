import { mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { bigShelf } from './support/big-shelf.ts';
import { chromiumPath, launchChromium, seriousFaults } from './support/chromium.ts';
import { startPageBot, type PageBot } from './support/page-bot.ts';
import { writeFiles } from './support/temporary-folder.ts';

/** Where each state is kept to be looked at. */
const PICTURES = join(tmpdir(), 'briefing-page');

const LOOKS = [
	{ theme: 'dark', width: 1280, locale: 'en-US' },
	{ theme: 'light', width: 1280, locale: 'fr-FR' },
	{ theme: 'dark', width: 360, locale: 'fr-FR' },
	{ theme: 'light', width: 360, locale: 'en-US' },
] as const;

const WORDS = {
	'en-US': {
		sample: 'Who threatens the Alliance of Sahel States?',
		thinking: 'is thinking…',
		quote: /“.*Boko Haram.*”/,
		moderator: 'Moderator',
		ask: '/ask',
		reindex: '/reindex',
		indexing: 'Reading the articles…',
		done: 'The shelf is up to date.',
	},
	'fr-FR': {
		sample: 'Quel est l’objectif de la commission mixte ?',
		thinking: 'réfléchit…',
		quote: /« .*but de la commission.* »/,
		moderator: 'Modérateur',
		ask: '/demander',
		reindex: '/réindexer',
		indexing: 'Lecture des articles…',
		done: 'à jour',
	},
};

describe.skipIf(!chromiumPath)('each state of the page with the bot', () => {
	let browser: Browser;
	let bot: PageBot;
	let page: Page;
	/** The next question waits until it is called. */
	let goOn: () => void;

	beforeAll(async () => {
		mkdirSync(PICTURES, { recursive: true });
		browser = await launchChromium();
	});

	afterAll(() => browser.close());

	beforeEach(async () => {
		const gate = new Promise<void>((resolve) => {
			goOn = resolve;
		});
		bot = await startPageBot({}, (assistant) => ({
			...assistant,
			draft: (...asked) => gate.then(() => assistant.draft(...asked)),
		}));
	});

	afterEach(async () => {
		await page.context().close();
		await bot.stop();
	});

	const last = () => page.locator('discord-message').last();

	/** Keeps a picture; axe finds no serious fault in the state, and nothing sticks out at the side. */
	async function look(name: string, width: number): Promise<void> {
		await page.screenshot({ path: join(PICTURES, `${name}.png`) });
		expect(await seriousFaults(page)).toEqual([]);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
	}

	test.each(LOOKS)('is sound: $theme, $width pixels, $locale', async ({ theme, width, locale }) => {
		const words = WORDS[locale];
		const name = (state: string) => `${theme}-${width}-${state}`;
		const context = await browser.newContext({
			colorScheme: theme,
			locale,
			viewport: { width, height: 740 },
		});
		page = await context.newPage();
		await page.goto(bot.pageUrl);
		await page.getByRole('button', { name: words.sample }).waitFor();
		await look(name('1-empty'), width);
		expect(await page.locator('.hint').evaluate((hint) => hint.scrollWidth - hint.clientWidth)).toBe(0);
		await page.locator('#composer-text').fill('/');
		await page.getByRole('option', { name: words.ask }).waitFor();
		await look(name('2-commands'), width);
		await page.keyboard.press('Enter');
		await page.locator('#field-0').waitFor();
		await page.keyboard.press('Enter');
		await look(name('3-options'), width);
		await page.keyboard.press('Escape');
		await page.getByRole('button', { name: words.sample }).click();
		await last().getByText(words.thinking).waitFor();
		await look(name('4-thinking'), width);
		goOn();
		await last().getByText(words.quote).first().waitFor();
		await look(name('5-answer'), width);
		await page.getByRole('button', { name: words.moderator, exact: true }).click();
		await page.locator('#composer-text').fill('/');
		await page.getByRole('option', { name: words.reindex }).waitFor();
		await look(name('6-moderator'), width);
	});

	test.each(['en-US', 'fr-FR'] as const)(
		'the progress of indexing is seen while it lasts: %s',
		async (locale) => {
			const words = WORDS[locale];
			page = await browser.newPage({ locale, viewport: { width: 1000, height: 740 } });
			await page.goto(bot.pageUrl);
			await page.getByRole('button', { name: words.moderator, exact: true }).click();
			writeFiles(bot.folder, bigShelf(300, 14));
			await page.locator('#composer-text').fill(words.reindex);
			await page.keyboard.press('Enter');
			await page.locator('#send').click();
			await last()
				.getByText(new RegExp(`${words.indexing} \\d+\\s?% \\(\\d+/\\d+\\)`))
				.waitFor();
			await page.screenshot({ path: join(PICTURES, `progress-${locale}.png`) });
			await last().getByText(words.done).first().waitFor();
			expect(await seriousFaults(page)).toEqual([]);
			await page.screenshot({ path: join(PICTURES, `report-${locale}.png`) });
		},
	);
});
