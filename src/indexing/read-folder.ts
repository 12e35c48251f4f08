import { UserError } from '../errors.ts';
import type { GlossaryEntry } from '../language/glossary.ts';
import type { Scope } from '../store/articles.ts';
import type { FileRecord, ShelfStore } from '../store/shelf-store.ts';
import { listFiles, type PassedOver, type ShelfFile } from './list-files.ts';
import { readArticle, type ReadArticle } from './read-articles.ts';
import { GLOSSARY_PATH, readGlossary } from './read-glossary.ts';
import { readStored } from './read-stored.ts';

/** What is known of each file, by path. */
type KnownFiles = Map<string, FileRecord>;

export interface FolderContent {
	known: KnownFiles;
	files: FileRecord[];
	/** New and changed articles. */
	read: ReadArticle[];
	/** Where it is new, changed or gone; one with a mistake leaves the last good one in use. */
	glossary?: GlossaryEntry[];
}

export interface FolderPlace {
	store: ShelfStore;
	folder: string;
	scope: Scope;
}

/** Are the files the ones that are known? Only looks at names, sizes and times. */
export async function isAsKnown({ store, folder, scope }: FolderPlace): Promise<boolean> {
	const known = store.files(scope);
	const { files, passedOver, kept } = await lookAround(folder, known);
	const seen = [...files, ...passedOver, ...kept];
	return seen.length === known.size && seen.every((file) => isSame(file, known.get(file.path)));
}

/** Reads what is new or has changed; with `everything`, each article anew. */
export async function readFolder(
	{ store, folder, scope }: FolderPlace,
	everything: boolean,
): Promise<FolderContent> {
	const known = store.files(scope);
	const { files, passedOver, kept } = await lookAround(folder, known);
	const content: FolderContent = { known, files: [...passedOver, ...kept], read: [] };
	if (everything) content.read.push(...(await readStored(store, scope, kept)));
	for (const file of files) {
		const before = known.get(file.path);
		// What had a problem is tried again: its permissions may have changed, or what this program can read.
		if (before && !before.problem && !everything && isSame(file, before)) content.files.push(before);
		else readInto(content, file, scope, everything ? undefined : before);
	}
	const isGone = !content.files.some(({ path }) => path === GLOSSARY_PATH);
	if (isGone && known.has(GLOSSARY_PATH)) content.glossary = [];
	return content;
}

export function isArticle({ path, hash }: FileRecord): boolean {
	return hash !== '' && path !== GLOSSARY_PATH;
}

interface Surroundings {
	files: ShelfFile[];
	passedOver: FileRecord[];
	/** What is known from folders that cannot be read now: nothing says that it is gone. */
	kept: FileRecord[];
}

async function lookAround(folder: string, known: KnownFiles): Promise<Surroundings> {
	const { files, noFiles, closedFolders } = await listFiles(folder);
	const isBelow = (path: string) => closedFolders.some((closed) => path.startsWith(`${closed.path}/`));
	const kept = [...known.values()].filter(({ path, hash }) => hash !== '' && isBelow(path));
	return { files, passedOver: [...noFiles, ...closedFolders].map(toRecord), kept };
}

function toRecord({ path, problem }: PassedOver): FileRecord {
	return { path, problem, size: 0, modifiedMs: 0, hash: '' };
}

function readInto(
	content: FolderContent,
	file: ShelfFile,
	scope: Scope,
	before: FileRecord | undefined,
): void {
	const { path, size, modifiedMs } = file;
	try {
		const read = path === GLOSSARY_PATH ? readGlossary(file) : readArticle(file, scope);
		const remark = 'remark' in read ? read.remark : undefined;
		content.files.push({ path, size, modifiedMs, hash: read.hash, ...(remark && { problem: remark }) });
		if (read.hash === before?.hash) return;
		if ('entries' in read) content.glossary = read.entries;
		else content.read.push(read);
	} catch (error) {
		if (!(error instanceof UserError)) throw error;
		content.files.push({ path, size, modifiedMs, hash: '', problem: error.wording });
	}
}

function isSame(file: Pick<FileRecord, 'size' | 'modifiedMs'>, known: FileRecord | undefined): boolean {
	return known?.size === file.size && known.modifiedMs === file.modifiedMs;
}
