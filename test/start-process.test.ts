import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { startDiscord } from '../playground/start-discord.ts';
import { TWO_ARTICLES } from './support/bot-articles.ts';
import { startBotProcess, type BotProcess } from './support/bot-process.ts';
import { chromiumPath, launchChromium } from './support/chromium.ts';
import { takePort } from './support/taken-port.ts';
import { temporaryFolder, writeFiles } from './support/temporary-folder.ts';

let bot: BotProcess | undefined;

afterEach(async () => {
	bot?.kill('SIGKILL');
	await bot?.ended;
});

const articles = () => writeFiles(temporaryFolder(), TWO_ARTICLES);

/** Without a token, on a port that is free just now unless another is given. */
async function startAlone(settings: Record<string, string> = {}): Promise<BotProcess> {
	const free = await takePort();
	free.letGo();
	const alone = { DISCORD_TOKEN: '', DISCORD_API_URL: '', PLAYGROUND_PORT: String(free.port), ...settings };
	bot = startBotProcess({ token: '', apiUrl: '' }, articles(), alone);
	return bot;
}

async function addressOf(alone: BotProcess): Promise<string> {
	await alone.printed('Ctrl+C');
	return /http:\/\/127\.0\.0\.1:\d+\//.exec(alone.output())?.[0] ?? '';
}

/** The project's files and packages that a process has run, as Node itself noted them at its end. */
function loadedBy(coverageFolder: string): string[] {
	return readdirSync(coverageFolder).flatMap((name) => {
		const { result } = JSON.parse(readFileSync(join(coverageFolder, name), 'utf8')) as {
			result: { url: string }[];
		};
		return result.map(({ url }) => url);
	});
}

const ofPlayground = (url: string) =>
	/\/playground\/|open-playground|\/node_modules\/(?:lit|@skyra|discord-markdown-parser)\//.test(url);

describe('the first start without a token', () => {
	test('says that the articles are being indexed, and then the address; the log says nothing', async () => {
		const alone = await startAlone();
		const address = await addressOf(alone);
		expect(alone.output()).toMatch(
			/^The articles are being indexed, this first time…\nNo DISCORD_TOKEN: .*\n/,
		);
		expect((await fetch(address)).status).toBe(200);
		expect(alone.log()).toBe('');
	});

	test.each(['SIGTERM', 'SIGINT'] as const)('ends well at %s while a page is open', async (signal) => {
		const alone = await startAlone();
		const address = await addressOf(alone);
		const socket = new WebSocket(`${address.replace('http', 'ws')}page/socket`, {
			origin: address.slice(0, -1),
		});
		await new Promise((resolve) => socket.once('open', resolve));
		alone.kill(signal);
		expect(await alone.ended).toBe(0);
	});

	test.skipIf(!chromiumPath)('ends well while a browser looks at the page', async () => {
		const alone = await startAlone();
		const browser = await launchChromium();
		const page = await browser.newPage({ locale: 'en-US' });
		await page.goto(await addressOf(alone));
		await page.locator('#composer-text').waitFor();
		alone.kill('SIGTERM');
		expect(await alone.ended).toBe(0);
		await page.getByText('The connection was lost. Trying again…').waitFor();
		await browser.close();
	});
});

describe('the playground’s port', () => {
	test('that is taken is named, and the next one takes its place', async () => {
		const taken = await takePort();
		const alone = await startAlone({ PLAYGROUND_PORT: String(taken.port) });
		const address = await addressOf(alone);
		taken.letGo();
		expect(alone.output()).toContain(
			`Port ${taken.port} belongs to another program. (PLAYGROUND_PORT chooses another.)\n`,
		);
		expect(Number(new URL(address).port)).toBeGreaterThan(taken.port);
	});

	test('with none left after it ends the start with what to do', async () => {
		const ports = [65_534, 65_535];
		const taken = await Promise.all(ports.map((port) => takePort(port).catch(() => undefined)));
		const alone = await startAlone({ PLAYGROUND_PORT: '65534' });
		expect(await alone.ended).toBe(1);
		for (const port of taken) port?.letGo();
		expect(alone.log()).toBe(
			'All ports from 65534 to 65535 are taken: choose another with PLAYGROUND_PORT.\n',
		);
	});
});

describe('where the system speaks French', () => {
	const french = { LANG: 'fr_FR.UTF-8' };

	test('so does the first start, and names a port that is taken', async () => {
		const taken = await takePort();
		const alone = await startAlone({ ...french, PLAYGROUND_PORT: String(taken.port) });
		await addressOf(alone);
		taken.letGo();
		expect(alone.output()).toMatch(
			/^Première fois\u00A0: .*\nLe port \d+ appartient à un autre programme\. .*\nPas de DISCORD_TOKEN\u00A0: .*\nPour /,
		);
	});

	test('a start that finds no port says so in French', async () => {
		const taken = await takePort(65_535).catch(() => undefined);
		const alone = await startAlone({ ...french, PLAYGROUND_PORT: '65535' });
		expect(await alone.ended).toBe(1);
		taken?.letGo();
		expect(alone.log()).toBe('Le port 65535 est pris\u00A0: choisissez-en un autre avec PLAYGROUND_PORT.\n');
	});
});

describe('of the playground', () => {
	test('nothing is loaded with a token', async () => {
		const [discord, coverage] = [await startDiscord(), temporaryFolder()];
		bot = startBotProcess(discord, articles(), { NODE_V8_COVERAGE: coverage });
		await bot.logged('connected to Discord');
		await discord.member.slash('sources').settled(10_000);
		bot.kill('SIGTERM');
		expect(await bot.ended).toBe(0);
		await discord.close();
		const loaded = loadedBy(coverage);
		expect(loaded.filter((url) => url.endsWith('/src/index.ts'))).not.toEqual([]);
		expect(loaded.filter(ofPlayground)).toEqual([]);
	});

	test('what is loaded without one is found out by the same means', async () => {
		const coverage = temporaryFolder();
		const alone = await startAlone({ NODE_V8_COVERAGE: coverage });
		await addressOf(alone);
		alone.kill('SIGTERM');
		expect(await alone.ended).toBe(0);
		expect(loadedBy(coverage).filter(ofPlayground)).not.toEqual([]);
	});
});
