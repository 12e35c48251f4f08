import { parse } from 'dotenv';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { codeOf, UserError, type Wording } from './errors.ts';
import { findModelMistakes, readModels, type Models } from './model-settings.ts';

export interface Config {
	/** The folder of articles. */
	knowledgeDir: string;
	/** Where the database and its indexes are kept. */
	dataDir: string;
	logLevel: string;
	/** Where the playground's page is, when there is no token. */
	playgroundPort: number;
	discordToken?: string;
	/** Another REST base than Discord's own, without the version. */
	discordApiUrl?: string;
	/** What the system speaks: what is not written for a log is said in it. */
	language: keyof Wording;
	models: Models;
}

const DEFAULT_PLAYGROUND_PORT = 3_210;
const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'];

type Environment = Record<string, string | undefined>;

/**
 * The settings, from the environment and then from `.env` in the working directory. Throws UserError that names
 * every mistake at once and how to mend it. Without `needsArticles` their folder may be missing.
 */
export function readConfig(
	environment: Environment = process.env,
	dotenvPath = '.env',
	{ needsArticles = true } = {},
): Config {
	const settings: Environment = { ...readDotenv(dotenvPath), ...withoutEmpty(environment) };
	const knowledgeDir = resolve(settings['KNOWLEDGE_DIR'] ?? 'knowledge');
	const dataDir = resolve(settings['DATA_DIR'] ?? 'data');
	const mistakes = findMistakes(settings);
	// Alone, a missing folder keeps nobody from an answer where articles are indexed already.
	if (needsArticles && !isFolder(knowledgeDir) && (mistakes.length > 0 || !isIndexed(dataDir)))
		mistakes.push(noArticles(knowledgeDir));
	if (mistakes.length > 0) throw mistaken(mistakes);
	return {
		knowledgeDir,
		dataDir,
		logLevel: settings['LOG_LEVEL'] ?? 'info',
		playgroundPort: Number(settings['PLAYGROUND_PORT'] ?? DEFAULT_PLAYGROUND_PORT),
		language: systemLanguage(settings),
		models: readModels(settings, join(dataDir, 'models')),
		...(settings['DISCORD_TOKEN'] && { discordToken: settings['DISCORD_TOKEN'].trim() }),
		...(settings['DISCORD_API_URL'] && { discordApiUrl: settings['DISCORD_API_URL'].replace(/\/+$/, '') }),
	};
}

/** As other programs in a terminal choose it; where those variables are unknown, the system is asked. */
function systemLanguage({ LC_ALL, LC_MESSAGES, LANG }: Environment): keyof Wording {
	const locale = LC_ALL ?? LC_MESSAGES ?? LANG ?? Intl.DateTimeFormat().resolvedOptions().locale;
	return /^fr\b|^fr_/i.test(locale) ? 'fr' : 'en';
}

function readDotenv(path: string): Environment {
	try {
		return withoutEmpty(parse(readFileSync(path)));
	} catch (error) {
		const code = codeOf(error);
		if (code === 'ENOENT') return {};
		throw mistaken([`${path} cannot be read (${code}): make it a text file, or remove it`]);
	}
}

/** `NAME=` in a copied .env.example means "not set". */
function withoutEmpty(environment: Environment): Environment {
	return Object.fromEntries(
		Object.entries(environment).filter(([, value]) => value !== undefined && value.trim() !== ''),
	);
}

function findMistakes(settings: Environment): string[] {
	const mistakes: string[] = [];
	const level = settings['LOG_LEVEL'];
	if (level !== undefined && !LOG_LEVELS.includes(level)) {
		mistakes.push(`LOG_LEVEL is "${level}": use one of ${LOG_LEVELS.join(', ')}`);
	}
	const port = settings['PLAYGROUND_PORT'];
	if (port !== undefined && !isPort(port)) {
		mistakes.push(`PLAYGROUND_PORT is "${port}": use a number from 1 to 65535`);
	}
	const token = settings['DISCORD_TOKEN'];
	if (token !== undefined && !/^[\w.-]{10,}$/.test(token.trim())) {
		mistakes.push(
			'DISCORD_TOKEN has characters no token has: copy it again from the Bot page of your application',
		);
	}
	const api = settings['DISCORD_API_URL'];
	if (api !== undefined && !/^https?:\/\/[^\s/]+/.test(api)) {
		mistakes.push(
			`DISCORD_API_URL is "${api}": give an http address such as http://127.0.0.1:4000/api, or leave it out`,
		);
	}
	return [...mistakes, ...findModelMistakes(settings)];
}

function isFolder(path: string): boolean {
	try {
		return statSync(path).isDirectory();
	} catch {
		return false;
	}
}

function isIndexed(dataDir: string): boolean {
	return existsSync(join(dataDir, 'briefing.db'));
}

function noArticles(path: string): string {
	return `KNOWLEDGE_DIR is "${path}": there is no such folder; create it, or give the folder that holds your articles`;
}

function isPort(text: string): boolean {
	return /^\d{1,5}$/.test(text) && Number(text) >= 1 && Number(text) <= 65_535;
}

function mistaken(mistakes: string[]): UserError {
	const list = mistakes.map((mistake) => `\n  - ${mistake}`).join('');
	return new UserError({ en: `Please mend these settings:${list}`, fr: `Corrigez ces réglages :${list}` });
}
