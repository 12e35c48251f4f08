import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { claimOf, say, type SaidClaim } from '../test/support/model-minds.ts';
import { startScriptedModel } from '../test/support/scripted-model.ts';

/*
 * The pictures of the README: the real bot in its playground, asked in each language; and with a model whose part is
 * played by a script, over HTTP like any other. Needs a Chromium.
 */
const BROWSERS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
interface Picture {
	file: string;
	language: 'FR' | 'EN';
	question: string;
	/** What the model says, for an answer that a model writes. */
	claims?: Omit<SaidClaim, 'passage'>[];
}

const PICTURES: Picture[] = [
	{ file: 'answer-fr.png', language: 'FR', question: 'Quel est l’objectif de la commission mixte ?' },
	{ file: 'answer-en.png', language: 'EN', question: 'Who threatens the Alliance of Sahel States?' },
	{
		file: 'written-en.png',
		language: 'EN',
		question: 'What does Mali accuse Algeria of?',
		claims: [
			{
				text: 'Mali accuses Algeria of housing and feeding the rebels of the National Movement for the Liberation of Azawad.',
				words: "Le Mali reproche à l'Algérie d'héberger et de nourrir les rebelles",
				translation:
					'Mali accuses Algeria of housing and feeding the rebels of the National Movement for the Liberation of Azawad (MNLA), offering them room and board.',
			},
		],
	},
	{
		file: 'written-fr.png',
		language: 'FR',
		question: 'Comment chaque État vote-t-il à l’Assemblée ?',
		claims: [
			{
				text: 'Chaque État a une voix à l’Assemblée.',
				words: 'Each state has one vote in the Assembly',
				translation: 'Chaque État a une voix à l’Assemblée.',
			},
			{
				text: 'Une résolution a besoin d’une majorité des deux tiers.',
				words: 'Resolutions need a two-thirds majority',
				translation:
					'Les résolutions ont besoin d’une majorité des deux tiers, tandis que les questions de procédure se décident à la majorité simple.',
			},
		],
	},
];
const ROOT = fileURLToPath(new URL('..', import.meta.url));
const model = await startScriptedModel();

const executablePath = BROWSERS.find((path) => existsSync(path));
if (executablePath === undefined) {
	process.stderr.write('There is no Chromium here to take the pictures with.\n');
	process.exit(1);
}
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
for (const picture of PICTURES) {
	model.reply = (request) =>
		say(
			...(picture.claims ?? []).map((claim) => ({ ...claim, ...claimOf(request, claim.words, claim.text) })),
		);
	await withBot(picture, (address) => takePicture(address, picture));
}
await browser.close();
await model.close();

/** Each picture starts from an empty channel, so each gets a bot of its own. */
async function withBot({ claims }: Picture, use: (address: string) => Promise<void>): Promise<void> {
	const dataDir = mkdtempSync(join(tmpdir(), 'briefing-screenshot-'));
	const written = {
		...writtenShelf(join(dataDir, 'knowledge')),
		CHAT_MODEL: 'scripted',
		CHAT_BASE_URL: model.baseUrl,
	};
	const bot = spawn('npm', ['start'], {
		cwd: ROOT,
		env: { ...process.env, DATA_DIR: join(dataDir, 'data'), DISCORD_TOKEN: '', ...(claims && written) },
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

/** An article in each language. */
function writtenShelf(folder: string): { KNOWLEDGE_DIR: string } {
	cpSync(join(ROOT, 'knowledge'), folder, { recursive: true });
	cpSync(join(ROOT, 'test/eval/knowledge/oau-charter-1963.md'), join(folder, 'oau-charter-1963.md'));
	return { KNOWLEDGE_DIR: folder };
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

async function takePicture(address: string, { file, language, question, claims }: Picture): Promise<void> {
	const page = await browser.newPage({
		viewport: { width: 900, height: claims ? 800 : 660 },
		deviceScaleFactor: 2,
	});
	await page.goto(address);
	await page.locator('#composer-text').waitFor();
	await page.getByRole('button', { name: language, exact: true }).click();
	if (claims) {
		await page.locator('#composer-text').fill(language === 'FR' ? '/demander' : '/ask');
		await page.keyboard.press('Enter');
		await page.locator('#field-0').fill(question);
		await page.locator('#send').click();
		await page
			.locator('discord-embed')
			.getByText(/by the model|par le modèle/)
			.first()
			.waitFor();
	} else {
		await page.getByRole('button', { name: question }).click();
		await page.locator('discord-embed').first().waitFor();
	}
	await page.evaluate('document.fonts.ready');
	await page.screenshot({ path: fileURLToPath(new URL(file, import.meta.url)) });
	await page.close();
}
