import { parseArgs, type ParseArgsConfig } from 'node:util';
import { toJson } from './answering/to-json.ts';
import { createAssistant, type Assistant, type AssistantSettings } from './assistant.ts';
import { readConfig, type Config } from './config.ts';
import { codeOf, messageOf, UserError } from './errors.ts';
import { examine } from './doctor.ts';
import { evaluate } from './evaluation/evaluate.ts';
import { measure, renderFigures } from './evaluation/measure.ts';
import { readQuestions } from './evaluation/read-questions.ts';
import { createLogger } from './logger.ts';
import { converse } from './terminal/converse.ts';
import { renderAnswer } from './terminal/print-answer.ts';
import { printable, printableJson } from './terminal/printable.ts';
import { renderFindings } from './terminal/print-findings.ts';
import { renderReport } from './terminal/print-report.ts';
import { showProgress } from './terminal/show-progress.ts';

const USAGE = `usage:
  npm run ask                                     one question after another
  npm run ask -- "question"                       an answer
  npm run -s ask -- --json "question"             the answer as one JSON object
  npm run index                                   bring the index up to date
  npm run -s eval -- QUESTIONS.jsonl [--json OUT.jsonl]
  npm run deploy                                  tell Discord about changed commands
  npm run doctor                                  is everything reachable and sound?
`;

type Command = (rest: string[], config: Config) => Promise<void>;

const commands = new Map<string, Command>([
	['ask', runAsk],
	['index', runIndexing],
	['eval', runEvaluation],
	['deploy', runDeployment],
	['doctor', runExamination],
]);

async function main([name = '', ...rest]: string[]): Promise<void> {
	if ([name, ...rest].some((word) => word === '--help' || word === '-h')) return print(USAGE.trimEnd());
	const command = commands.get(name);
	if (!command) throw wrongUsage(name === '' ? 'Which command?' : `There is no command "${name}".`);
	// Discord is told of commands, not of articles.
	await command(
		rest,
		readConfig(process.env, '.env', {
			needsArticles: command !== runDeployment && command !== runExamination,
		}),
	);
}

function wrongUsage(reason: string): UserError {
	const text = `${reason}\n${USAGE}`;
	return new UserError({ en: text, fr: text });
}

/** What was typed after a command's name. Throws UserError with the usage. */
function readArguments<Options extends NonNullable<ParseArgsConfig['options']>>(
	args: string[],
	options: Options,
) {
	try {
		return parseArgs({ args, options, allowPositionals: true });
	} catch (error) {
		throw wrongUsage(messageOf(error));
	}
}

async function runAsk(rest: string[], config: Config): Promise<void> {
	const { values, positionals } = readArguments(rest, { json: { type: 'boolean' } });
	if (values.json && positionals.length === 0) throw wrongUsage('Which question?');
	await withAssistant({ ...config, onlyReads: true }, async (assistant) => {
		await indexIfPossible(assistant);
		if (positionals.length === 0) return converse(assistant);
		const answer = await assistant.answer(positionals.join(' '));
		print(values.json ? printableJson(toJson(answer)) : renderAnswer(answer));
	});
}

async function runIndexing(rest: string[], config: Config): Promise<void> {
	refuseArguments(rest);
	await withAssistant(config, async (assistant) =>
		print(renderReport(await assistant.index(showProgress()))),
	);
}

async function runEvaluation(rest: string[], config: Config): Promise<void> {
	const { values, positionals } = readArguments(rest, { json: { type: 'string' } });
	const [path, ...more] = positionals;
	if (path === undefined || more.length > 0) throw wrongUsage('Which file of questions?');
	const questions = readQuestions(path);
	await withAssistant(config, async (assistant) => {
		await indexIfStale(assistant);
		const options = {
			knowledgeDir: config.knowledgeDir,
			...(values.json !== undefined && { jsonPath: values.json }),
		};
		print(renderFigures(measure(await evaluate(assistant, questions, options))));
	});
}

/** `npm start` does the same: this is for those who deploy before they start. */
async function runDeployment(rest: string[], config: Config): Promise<void> {
	refuseArguments(rest);
	const { discordToken: token, discordApiUrl: apiUrl } = config;
	if (token === undefined) throw noToken();
	// Only here: nothing else in a terminal needs Discord.
	const [{ startBot }, { commands: list }] = await Promise.all([
		import('./discord/bot.ts'),
		import('../commands/index.ts'),
	]);
	await withAssistant(config, async (assistant) => {
		const context = { assistant, logger: createLogger(config.logLevel) };
		const settings = { token, onlyDeploys: true, ...(apiUrl !== undefined && { apiUrl }) };
		const bot = await startBot(settings, list, context);
		await bot.stop();
		if (bot.deployError) throw bot.deployError;
		print(`${list.length} commands are deployed`);
	});
}

/** Ends with 1 where something is not sound. */
async function runExamination(rest: string[], config: Config): Promise<void> {
	refuseArguments(rest);
	const findings = await examine(config, createLogger(quieter(config.logLevel)));
	print(renderFindings(findings));
	if (findings.some(({ isSound }) => !isSound)) process.exitCode = 1;
}

function refuseArguments(rest: string[]): void {
	const [first] = readArguments(rest, {}).positionals;
	if (first !== undefined) throw wrongUsage(`"${first}" is too much.`);
}

function noToken(): UserError {
	return new UserError({
		en: 'DISCORD_TOKEN is missing: put the token of your bot into .env (see README).',
		fr: 'DISCORD_TOKEN manque : mettez le jeton de votre bot dans .env (voir README).',
	});
}

async function withAssistant(
	config: AssistantSettings,
	use: (assistant: Assistant) => Promise<void>,
): Promise<void> {
	const assistant = await createAssistant(config, createLogger(quieter(config.logLevel)));
	try {
		await use(assistant);
	} finally {
		await assistant.close();
	}
}

/** Whoever looks on in a terminal reads the report: what goes as it should is no news besides. */
function quieter(logLevel: string): string {
	return logLevel === 'info' ? 'warn' : logLevel;
}

/** Where indexing is impossible just now, the index that is there answers, and a line says so. */
async function indexIfPossible(assistant: Assistant): Promise<void> {
	const isEmpty = assistant.sources().length === 0;
	try {
		await indexIfStale(assistant, isEmpty ? undefined : 0);
	} catch (error) {
		if (isEmpty || !(error instanceof UserError)) throw error;
		process.stderr.write(`Answering from what was indexed before. ${printable(error.message)}\n`);
	}
}

async function indexIfStale(assistant: Assistant, waitMs?: number): Promise<void> {
	if (!(await assistant.isStale())) return;
	const report = await assistant.index(showProgress(), waitMs);
	process.stderr.write(`${renderReport(report)}\n\n`);
}

function print(text: string): void {
	process.stdout.write(`${text}\n`);
}

// Whoever reads the answer may stop before its end: `npm run ask … | head`.
process.stdout.on('error', (error) => {
	if (codeOf(error) !== 'EPIPE') throw error;
});

main(process.argv.slice(2)).catch((error: unknown) => {
	process.stderr.write(`${printable(messageOf(error))}\n`);
	process.exitCode = 1;
});
