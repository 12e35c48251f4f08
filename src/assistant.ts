import { answerFromShelf } from './answering/answer.ts';
import type { Answer } from './answering/answers.ts';
import {
	createBriefings,
	createDrafts,
	createSummaries,
	visibleScopes,
	type AskOptions,
	type DraftAnswer,
	type DraftBriefing,
	type DraftSummary,
} from './drafts.ts';
import type { OnProgress } from './indexing/embed-passages.ts';
import { forkIndex } from './indexing/fork-index.ts';
import type { IndexOrder } from './indexing/index-process.ts';
import type { IndexReport } from './indexing/report.ts';
import { runIndex } from './indexing/run-index.ts';
import { hasChanged } from './indexing/update-index.ts';
import type { Embedder } from './language/embedder.ts';
import type { Logger } from './logger.ts';
import { openModels, type ModelChoice, type Usage } from './open-models.ts';
import { alreadyIndexing } from './store/index-lock.ts';
import { SHARED_SCOPE, type Article, type Scope } from './store/articles.ts';
import { openDatabase } from './store/database.ts';
import { openForReading } from './store/open-for-reading.ts';
import { openLiveShelf, type LiveShelf } from './store/live-shelf.ts';
import { dimensionsOf, type Snapshot } from './store/snapshot.ts';
import { openSqliteShelfStore } from './store/sqlite-shelf-store.ts';

/** How long a start waits for another process that is indexing the same folder, as one does whose bot was killed. */
export const INDEX_WAIT_MS = 60_000;

export interface AssistantSettings {
	knowledgeDir: string;
	dataDir: string;
	logLevel: string;
	/** Answer from what is indexed even where `dataDir` cannot be written. */
	onlyReads?: boolean;
	/** None by default: the bot answers in the articles' own words. */
	models?: ModelChoice;
}

/** An article with what a list of sources shows. */
export interface Source {
	article: Article;
	passages: number;
}

/** The one door: everything the terminal and Discord can ask for. */
export interface Assistant {
	answer(question: string, options?: AskOptions): Promise<Answer>;
	draft: DraftAnswer;
	summarize: DraftSummary;
	brief: DraftBriefing;
	/** The articles a member may see, newest first. */
	sources(scope?: Scope): Source[];
	/** Does the folder hold something else than the index? */
	isStale(): Promise<boolean>;
	/** Indexes here and now, while others wait: for the terminal. Waits so long for another process that indexes. */
	index(onProgress: OnProgress, waitMs?: number): Promise<IndexReport>;
	/** Indexes in another process and swaps the result in: for Discord. Waits for nobody unless told how long. */
	reindex(onProgress: OnProgress, waitMs?: number): Promise<IndexReport>;
	/** How many answers may be looked for at a time. */
	answersAtOnce: number;
	/** Undefined without a chat model. */
	usage(server: string): Usage | undefined;
	close(): Promise<void>;
}

/** Opens what is indexed so far. Throws UserError when the data folder cannot be used. */
export async function createAssistant(settings: AssistantSettings, logger: Logger): Promise<Assistant> {
	const { knowledgeDir: folder, dataDir, logLevel, onlyReads = false, models = {} } = settings;
	let live: LiveShelf | undefined;
	const dimensions = () => live && dimensionsOf(live.current());
	const opened = await openModels(models, onlyReads ? undefined : dataDir, logger, dimensions);
	const { embedder } = opened;
	const open = onlyReads ? openForReading : openDatabase;
	const store = openSqliteShelfStore(dataDir, open(dataDir), open);
	const shelf = (live = await openLiveShelf({ store, dataDir, embedder, logger }));
	const prepare = () => warmUp(shelf.current(), models.embedding ? NO_VECTORS : embedder);
	await prepare();
	const indexSettings = { folder, dataDir, scope: SHARED_SCOPE, embedding: models.embedding };
	const swapIn = () => shelf.reload().then(prepare);
	const draft = createDrafts(shelf, opened);
	return {
		draft,
		async answer(question, options) {
			const { answer, write } = await draft(question, options);
			return write ? write() : answer;
		},
		summarize: createSummaries(shelf, opened),
		brief: createBriefings(shelf, opened),
		sources: (scope) => listSources(shelf.current(), visibleScopes(scope)),
		isStale: () => hasChanged({ store, folder, scope: SHARED_SCOPE, embedder }),
		async index(onProgress, waitMs = INDEX_WAIT_MS) {
			const report = await runIndex(indexSettings, logger, onProgress, waitMs);
			await shelf.reload();
			return report;
		},
		reindex: createReindex({ settings: indexSettings, logLevel }, swapIn, logger),
		answersAtOnce: opened.answersAtOnce,
		usage: (server) => opened.usage(server),
		async close() {
			store.close();
			await opened.close();
		},
	};
}

/** Indexes in another process and has the result swapped in; whoever asks meanwhile is told so. */
function createReindex(order: IndexOrder, swapIn: () => Promise<void>, logger: Logger): Assistant['reindex'] {
	return oneAtATime(async (onProgress: OnProgress, waitMs: number = 0) => {
		const report = logProblems(await forkIndex({ ...order, waitMs }, onProgress), logger);
		await swapIn();
		return report;
	});
}

/** No server is asked for vectors before anybody asks a question. */
const NO_VECTORS: Embedder = {
	name: 'none',
	embedDocuments: () => Promise.resolve([]),
	embedQuery: () => Promise.resolve([]),
};

/** What is counted once, over the lexicon and the shelf's words, is counted now and not while a member waits. */
async function warmUp(snapshot: Snapshot, embedder: Embedder): Promise<void> {
	await answerFromShelf(
		'Qui a siggné le traitée en France en 12 jours ?',
		'fr',
		{ snapshot, scopes: [SHARED_SCOPE] },
		embedder,
	);
	await embedder.embedDocuments(['traité']);
}

/** Whoever reads a report on Discord finds in the log what a message has no room for. */
function logProblems(report: IndexReport, logger: Logger): IndexReport {
	const { unreadable, remarks, duplicates } = report;
	if (unreadable.length + remarks.length + duplicates.length === 0) return report;
	logger.warn(
		{
			unreadable: inLines(unreadable),
			remarks: inLines(remarks),
			duplicates: duplicates.map(({ path, sameAs }) => `${path} = ${sameAs}`),
		},
		'not every file of the folder is read as it stands',
	);
	return report;
}

function inLines(files: IndexReport['unreadable']): string[] {
	return files.map(({ path, problem }) => `${path} ${problem.en}`);
}

/** Whoever comes while the work is under way is told so. */
function oneAtATime<Input extends unknown[], Output>(
	work: (...input: Input) => Promise<Output>,
): (...input: Input) => Promise<Output> {
	let running = false;
	return async (...input) => {
		if (running) throw alreadyIndexing();
		running = true;
		try {
			return await work(...input);
		} finally {
			running = false;
		}
	};
}

/** By the scopes they are of: a shelf of thousands is not sorted anew for whoever types a title. */
const listed = new WeakMap<Snapshot, Map<string, Source[]>>();

function listSources(snapshot: Snapshot, scopes: Scope[]): Source[] {
	const lists = listed.get(snapshot) ?? new Map<string, Source[]>();
	listed.set(snapshot, lists);
	// Most servers have no articles of their own, and see the same list.
	const name = scopes.filter((scope) => snapshot.passagesByScope.has(scope)).join();
	const list = lists.get(name) ?? sortSources(snapshot, scopes);
	lists.set(name, list);
	return list;
}

function sortSources({ articles, passagesByArticle }: Snapshot, scopes: Scope[]): Source[] {
	const visible = [...articles.values()].filter(({ scope }) => scopes.includes(scope));
	return visible
		.map((article) => ({ article, passages: passagesByArticle.get(article.id)?.length ?? 0 }))
		.toSorted((a, b) => compareNewestFirst(a.article, b.article));
}

function compareNewestFirst(a: Article, b: Article): number {
	return (
		(b.published ?? '').localeCompare(a.published ?? '') || a.title.localeCompare(b.title) || a.id - b.id
	);
}
