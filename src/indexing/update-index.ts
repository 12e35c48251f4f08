import type { Embedder } from '../language/embedder.ts';
import { LANGUAGE_RULES } from '../language/language-rules.ts';
import type { Scope } from '../store/articles.ts';
import type { FileRecord, PassageChanges, ShelfStore } from '../store/shelf-store.ts';
import type { OnProgress } from './embed-passages.ts';
import { prepareArticles } from './prepare-articles.ts';
import { isArticle, isAsKnown, readFolder } from './read-folder.ts';
import type { Counts, IndexReport } from './report.ts';

export interface IndexJob {
	store: ShelfStore;
	/** Where the articles are. */
	folder: string;
	scope: Scope;
	embedder: Embedder;
	onProgress: OnProgress;
}

/** Does the folder differ from what was indexed? Only looks at names, sizes and times. */
export async function hasChanged(job: Omit<IndexJob, 'onProgress'>): Promise<boolean> {
	const same = await isAsKnown(job);
	return !same || job.store.generation() === 0 || isReadOtherwise(job);
}

/** By other rules of language than now, or embedded by another. */
function isReadOtherwise({ store, scope, embedder }: Omit<IndexJob, 'onProgress'>): boolean {
	return store.embedder(scope) !== embedder.name || store.rules(scope) !== LANGUAGE_RULES;
}

/**
 * Brings the store to what the folder holds now, in one transaction at the end: only new and changed passages
 * are embedded. Callers hold the index lock. Throws UserError when the folder or the store cannot be used, and when a
 * folder that held articles is empty.
 */
export async function updateIndex(job: IndexJob): Promise<IndexReport> {
	const started = performance.now();
	const found = await readFolder(job, isReadOtherwise(job));
	const articles = await prepareArticles(job, found.read);
	const paths = new Set(found.files.filter((file) => isArticle(file, found.shelved)).map(({ path }) => path));
	const removed = [...found.shelved].filter((path) => !paths.has(path));
	const changes = job.store.commit({
		scope: job.scope,
		embedder: job.embedder.name,
		articles,
		removed,
		files: found.files,
		...(found.glossary && { glossary: found.glossary }),
	});
	const addedArticles = articles.filter(({ article }) => !found.shelved.has(article.path)).length;
	return {
		articles: {
			added: addedArticles,
			changed: articles.length - addedArticles,
			removed: removed.length,
			unchanged: paths.size - articles.length,
		},
		passages: countPassages(changes, job.store.countPassages(job.scope)),
		unreadable: problemsOf(found.files.filter(({ path }) => !found.remarked.has(path))),
		remarks: problemsOf(found.files.filter(({ path }) => found.remarked.has(path))),
		duplicates: job.store.duplicates(job.scope),
		elapsedMs: performance.now() - started,
	};
}

function problemsOf(files: FileRecord[]): IndexReport['remarks'] {
	return files
		.flatMap(({ path, problem }) => (problem ? [{ path, problem }] : []))
		.toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

/** A passage that went and another that came in its place in the article count as one that changed. */
function countPassages({ added, removed, kept, changed }: PassageChanges, total: number): Counts {
	return {
		added: added.length - changed,
		changed,
		removed: removed.length - changed,
		unchanged: Math.max(kept, total - added.length),
	};
}
