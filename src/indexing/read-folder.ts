import { UserError, type Wording } from '../errors.ts';
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
	/** The paths of the articles on the shelf. */
	shelved: Set<string>;
	/** What the folder holds; of a file with a problem whose path is shelved, the article stays as it is. */
	files: FileRecord[];
	/** New and changed articles. */
	read: ReadArticle[];
	/** The paths of articles that were read although something is wrong with them: their files say what. */
	remarked: Set<string>;
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
	const [known, shelved] = [store.files(scope), store.articlePaths(scope)];
	const { files, passedOver, kept } = await lookAround(folder, known, shelved);
	const seen = [...files, ...passedOver, ...kept];
	return seen.length === known.size && seen.every((file) => isSame(file, known.get(file.path)));
}

/**
 * Reads what is new or has changed; with `everything`, each article anew, and from the shelf where its file cannot be
 * read. Throws UserError when a folder that held articles is empty.
 */
export async function readFolder(
	{ store, folder, scope }: FolderPlace,
	everything: boolean,
): Promise<FolderContent> {
	const [known, shelved] = [store.files(scope), store.articlePaths(scope)];
	const { files, passedOver, kept } = await lookAround(folder, known, shelved);
	if (files.length + kept.length === 0 && shelved.size > 0) throw isEmpty(folder);
	const content: FolderContent = { shelved, files: [...passedOver, ...kept], read: [], remarked: new Set() };
	for (const file of files) {
		const before = known.get(file.path);
		// What had a problem is tried again: its permissions may have changed, or what this program can read.
		if (before && !before.problem && !everything && isSame(file, before)) content.files.push(before);
		else readInto(content, file, scope, everything ? undefined : before);
	}
	if (everything) content.read.push(...(await readStored(store, scope, listUnread(content))));
	const isGone = !content.files.some(({ path }) => path === GLOSSARY_PATH);
	if (isGone && known.has(GLOSSARY_PATH)) content.glossary = [];
	return content;
}

/** Is the file an article on the shelf, now or from before? */
export function isArticle({ path, hash }: FileRecord, shelved: Set<string>): boolean {
	return shelved.has(path) || (hash !== '' && path !== GLOSSARY_PATH);
}

/** The paths of articles that stay as they are, since there is nothing to read them from. */
function listUnread({ files, read, shelved }: FolderContent): Set<string> {
	const paths = new Set(files.filter((file) => isArticle(file, shelved)).map(({ path }) => path));
	for (const { article } of read) paths.delete(article.path);
	return paths;
}

interface Surroundings {
	files: ShelfFile[];
	passedOver: FileRecord[];
	/** What is known from folders that cannot be read now: nothing says that it is gone. */
	kept: FileRecord[];
}

async function lookAround(folder: string, known: KnownFiles, shelved: Set<string>): Promise<Surroundings> {
	const { files, noFiles, closedFolders } = await listFiles(folder);
	const isBelow = (path: string) => closedFolders.some((closed) => path.startsWith(`${closed.path}/`));
	const kept = [...known.values()].filter((file) => isArticle(file, shelved) && isBelow(file.path));
	const toRecord = ({ path, problem }: PassedOver) =>
		toFaulty({ path, size: 0, modifiedMs: 0 }, problem, shelved, known.get(path));
	return { files, passedOver: [...noFiles, ...closedFolders].map(toRecord), kept };
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
		if (remark) content.remarked.add(path);
		if (read.hash === before?.hash) return;
		if ('entries' in read) content.glossary = read.entries;
		else content.read.push(read);
	} catch (error) {
		if (!(error instanceof UserError)) throw error;
		content.files.push(toFaulty(file, error.wording, content.shelved, before));
	}
}

/** A file that is there but is no article now: an article that was read from it stays, with what it was read from. */
function toFaulty(
	{ path, size, modifiedMs }: Pick<FileRecord, 'path' | 'size' | 'modifiedMs'>,
	problem: Wording,
	shelved: Set<string>,
	before: FileRecord | undefined,
): FileRecord {
	if (!shelved.has(path)) return { path, size, modifiedMs, hash: '', problem };
	const kept = {
		en: `${problem.en}; its last good version stays on the shelf until the file is mended or deleted`,
		fr: `${problem.fr} ; sa dernière bonne version reste en place jusqu'à ce que le fichier soit corrigé ou supprimé`,
	};
	return { path, size, modifiedMs, hash: before?.hash ?? '', problem: kept };
}

function isSame(file: Pick<FileRecord, 'size' | 'modifiedMs'>, known: FileRecord | undefined): boolean {
	return known?.size === file.size && known.modifiedMs === file.modifiedMs;
}

/** A disk that is not mounted looks like this. */
function isEmpty(folder: string): UserError {
	return new UserError({
		en: `The folder of articles is empty (${folder}): the articles that were read before stay on the shelf. Is its disk mounted, is KNOWLEDGE_DIR right? If they are all meant to go, leave one article in the folder, or stop the bot and delete the folder DATA_DIR.`,
		fr: `Le dossier des articles est vide (${folder}) : les articles lus auparavant restent en place. Son disque est-il monté, KNOWLEDGE_DIR est-il juste ? S'ils doivent vraiment tous partir, laissez un article dans le dossier, ou arrêtez le bot et supprimez le dossier DATA_DIR.`,
	});
}
