import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

/* The pictures of the README: the real bot in its playground, asked in each language. Needs a Chromium. */
const BROWSERS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const PICTURES = [
	{ file: 'answer-fr.png', language: 'FR', question: 'Quel est l’objectif de la commission mixte ?' },
	{ file: 'answer-en.png', language: 'EN', question: 'Who threatens the Alliance of Sahel States?' },
];

const executablePath = BROWSERS.find((path) => existsSync(path));
if (executablePath === undefined) {
	process.stderr.write('There is no Chromium here to take the pictures with.\n');
	process.exit(1);
}
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
for (const picture of PICTURES) await withBot((address) => takePicture(address, picture));
await browser.close();

/** Each picture starts from an empty channel, so each gets a bot of its own. */
async function withBot(use: (address: string) => Promise<void>): Promise<void> {
	const dataDir = mkdtempSync(join(tmpdir(), 'briefing-screenshot-'));
	const bot = spawn('npm', ['start'], {
		env: { ...process.env, DATA_DIR: dataDir, DISCORD_TOKEN: '' },
		stdio: ['ignore', 'pipe', 'inherit'],
		detached: true,
	});
	try {
		await use(await addressOf(bot));
	} finally {
		if (bot.pid !== undefined) process.kill(-bot.pid, 'SIGTERM');
		rmSync(dataDir, { recursive: true, force: true });
	}
}

/** The address that the bot prints once its page is open. */
function addressOf(bot: ChildProcess): Promise<string> {
	return new Promise((resolve, reject) => {
		bot.stdout?.on('data', (text: Buffer) => {
			const found = /http:\/\/127\.0\.0\.1:\d+\//.exec(text.toString());
			if (found) resolve(found[0]);
		});
		bot.once('exit', (code) => reject(new Error(`the bot ended with ${code}`)));
	});
}

async function takePicture(
	address: string,
	{ file, language, question }: (typeof PICTURES)[number],
): Promise<void> {
	const page = await browser.newPage({ viewport: { width: 900, height: 660 }, deviceScaleFactor: 2 });
	await page.goto(address);
	await page.locator('#composer-text').waitFor();
	await page.getByRole('button', { name: language, exact: true }).click();
	await page.getByRole('button', { name: question }).click();
	await page.locator('discord-embed').first().waitFor();
	await page.evaluate('document.fonts.ready');
	await page.screenshot({ path: fileURLToPath(new URL(file, import.meta.url)) });
	await page.close();
}
