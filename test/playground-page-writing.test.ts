import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { startPlayground } from '../playground/start-playground.ts';
import type { Playground } from '../playground/start-playground.ts';
import { answerWriting, writingCommands } from './playground-writing-bot.ts';
import { connectToyBot } from './playground-toy-bot.ts';
import type { ToyBot } from './playground-toy-bot.ts';
import { chromiumPath, launchChromium, seriousFaults } from './support/chromium.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

function fileOf(bytes: number): string {
	const path = join(temporaryFolder(), 'report.pdf');
	writeFileSync(path, Buffer.alloc(bytes));
	return path;
}

describe.skipIf(!chromiumPath)('on the page', () => {
	let browser: Browser;
	let playground: Playground;
	let bot: ToyBot;
	let page: Page;

	beforeAll(async () => {
		browser = await launchChromium();
	});

	afterAll(() => browser.close());

	async function open(options: BrowserContextOptions = {}) {
		playground = await startPlayground({ port: 0 });
		bot = await connectToyBot(playground, answerWriting, writingCommands);
		page = await (await browser.newContext({ locale: 'en-US', ...options })).newPage();
		await page.goto(playground.pageUrl);
		await page.locator('#composer-text').waitFor();
	}

	afterEach(async () => {
		await page.context().close();
		await bot.client.destroy();
		await playground.close();
		expect(bot.errors).toEqual([]);
	});

	const last = () => page.locator('discord-message').last();
	const command = async (line: string) => {
		await page.locator('#composer-text').fill(line);
		await page.keyboard.press('Enter');
	};
	const focused = () => page.evaluate(() => document.activeElement?.id);

	test('a file of 30 MB is refused with a sentence, and a smaller one is taken instead', async () => {
		await open();
		await command('/keep');
		await page.locator('#field-0').setInputFiles(fileOf(30_000_000));
		await page.getByRole('alert').getByText('Choose one of at most 10 MiB.').waitFor();
		await page.locator('#send').click();
		await page.getByRole('alert').getByText('Choose one of at most 10 MiB.').waitFor();
		expect(await page.locator('discord-message').count()).toBe(0);
		expect(await seriousFaults(page)).toEqual([]);
		await page.locator('#field-0').setInputFiles(fileOf(1_000));
		await page.locator('#send').click();
		await last().getByText('Kept').waitFor();
	});

	test('the sentence is French for whom Discord speaks French, who reads French names', async () => {
		await open({ locale: 'fr-FR' });
		await command('/garder');
		await page.locator('#field-0').setInputFiles(fileOf(30_000_000));
		await page.getByRole('alert').getByText('Choisissez-en un de 10 Mio au plus.').waitFor();
		await page.locator('#field-0').setInputFiles(fileOf(1_000));
		await page.locator('#send').click();
		await last().getByText('Membre', { exact: true }).waitFor();
		await last().getByText('/garder').waitFor();
		expect(await page.getByRole('group', { name: 'Qui écrit' }).innerText()).toMatch(/Membre\s+Modérateur/);
		expect(await page.locator('body').innerText()).not.toMatch(/\b(?:Member|Moderator|Owner)\b|\/keep/);
	});

	test('a form with a file of 30 MB is not sent before a smaller one is picked', async () => {
		await open();
		await command('/form');
		await page.locator('#send').click();
		const dialog = page.getByRole('dialog', { name: 'Your file' });
		await dialog.getByLabel('File').setInputFiles(fileOf(30_000_000));
		await dialog.getByRole('alert').getByText('Choose one of at most 10 MiB.').waitFor();
		await dialog.getByRole('button', { name: 'Submit' }).click();
		expect(await dialog.isVisible()).toBe(true);
		await dialog.getByLabel('File').setInputFiles(fileOf(1_000));
		await dialog.getByRole('button', { name: 'Submit' }).click();
		await last().getByText('Sizes: 1000').waitFor();
	});

	test('the kinds of a command’s options are shown, in the list and beside it', async () => {
		await open();
		await page.locator('#composer-text').fill('/');
		const kinds = ['file', 'text', 'choice', 'true/false', 'whole number'];
		expect(await page.locator('.command').first().locator('.kind').allInnerTexts()).toEqual(kinds);
		await page.keyboard.press('Enter');
		expect(await page.locator('.popup .kind').innerText()).toBe('file');
		expect(await page.locator('.add-option .kind').allInnerTexts()).toEqual(kinds.slice(1));
		await page.getByRole('button', { name: 'FR' }).click();
		await page.locator('#composer-text').fill('/');
		expect(await page.locator('.command').first().locator('.kind').allInnerTexts()).toEqual([
			'fichier',
			'texte',
			'choix',
			'vrai/faux',
			'nombre entier',
		]);
	});

	test('a message of more than 2,000 characters stays to be shortened, with a sentence', async () => {
		await open();
		await page.locator('#composer-text').fill('x'.repeat(2_001));
		await page.keyboard.press('Enter');
		await page.getByRole('alert').getByText('it has 2,001 characters of at most 2,000').waitFor();
		expect(await seriousFaults(page)).toEqual([]);
		await page.keyboard.press('Backspace');
		await page.keyboard.press('Enter');
		await last().getByText('x'.repeat(2_000)).waitFor();
		expect(await page.locator('#composer-text').inputValue()).toBe('');
		expect(await page.locator('#text-problem').innerText()).toBe('');
	});

	test.each([740, 420])('an option that is too long leaves all in sight on %i pixels', async (height) => {
		await open({ viewport: { width: 800, height } });
		await command('/keep');
		await page.locator('#field-0').setInputFiles(fileOf(10));
		await page.getByRole('button', { name: '+ note' }).click();
		await page.locator('#field-1').fill('word '.repeat(801));
		const alert = page.getByRole('alert').getByText('Must be at most 4000 characters.');
		await alert.waitFor();
		await page.locator('#send').click();
		expect(await page.locator('discord-message').count()).toBe(0);
		for (const shown of [alert, page.locator('#send'), page.locator('.popup-title')]) {
			const box = await shown.boundingBox();
			expect(box?.y).toBeGreaterThanOrEqual(0);
			expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(height);
		}
		expect((await page.locator('.scroller').boundingBox())?.height).toBeGreaterThan(height / 4);
		await page.locator('#field-1').fill('word '.repeat(800));
		await page.locator('#send').click();
		await last().getByText('Kept').waitFor();
	});

	test.each([
		['a private answer', '/keep'],
		['a command that failed', '/silent'],
	])('where one types has the focus after %s was dismissed', async (_what, line) => {
		await open();
		await command(line);
		if (line === '/keep') await page.locator('#field-0').setInputFiles(fileOf(10));
		await page.locator('#send').click();
		await last().getByRole('button', { name: 'Dismiss message' }).focus();
		await page.keyboard.press('Enter');
		await expect.poll(() => page.locator('discord-message').count()).toBe(0);
		expect(await focused()).toBe('composer-text');
	});

	test.each([740, 420])('a menu at the bottom of %i pixels opens where it is seen whole', async (height) => {
		await open({ viewport: { width: 800, height } });
		await command('/pick');
		await page.locator('#send').click();
		await last().getByRole('combobox').click();
		const box = (name: string) => page.locator(name).evaluate((one) => one.getBoundingClientRect().toJSON());
		const [list, sight] = [await box('.select-list'), await box('.scroller')];
		expect(list.top).toBeGreaterThanOrEqual(sight.top);
		expect(list.bottom).toBeLessThanOrEqual(sight.bottom);
		for (let at = 0; at < 24; at++) await page.keyboard.press('ArrowDown');
		expect(await page.getByRole('option', { name: 'Letter 25' }).isVisible()).toBe(true);
		await page.keyboard.press('Enter');
		await last().getByText('Letter 24').first().waitFor();
	});

	test.each(['en-US', 'fr-FR'])(
		'the hint of where one types ends in an ellipsis on a phone: %s',
		async (locale) => {
			await open({ locale, viewport: { width: 320, height: 640 } });
			const { box, style } = await page.locator('.hint').evaluate((hint) => {
				const { textOverflow, overflow, whiteSpace } = getComputedStyle(hint);
				return { box: hint.getBoundingClientRect().toJSON(), style: { textOverflow, overflow, whiteSpace } };
			});
			expect(style).toEqual({ textOverflow: 'ellipsis', overflow: 'hidden', whiteSpace: 'nowrap' });
			const send = await page.locator('#send').boundingBox();
			expect(box.right).toBeLessThanOrEqual(send?.x ?? 0);
			expect(box.height).toBeLessThan(40);
			await page.locator('#composer-text').fill('x');
			expect(await page.locator('.hint').count()).toBe(0);
		},
	);
});
