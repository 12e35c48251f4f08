import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { codeOf, UserError, type Wording } from '../errors.ts';

/** A file below the articles' folder; `path` is relative to it, with forward slashes. */
export interface ShelfFile {
	path: string;
	absolute: string;
	/** Bytes. */
	size: number;
	modifiedMs: number;
}

/** What is there but cannot be looked into; the sentence goes on from its path. */
export interface PassedOver {
	path: string;
	problem: Wording;
}

export interface Listing {
	/** Sorted by path. */
	files: ShelfFile[];
	/** Links, pipes, names nobody can open and the like. */
	noFiles: PassedOver[];
	/** Folders that cannot be read: what they hold now is not known. */
	closedFolders: PassedOver[];
}

/** All regular files below `folder`; hidden ones are left out. Throws UserError when it cannot be read itself. */
export async function listFiles(folder: string): Promise<Listing> {
	const listing = await listFolder(folder, '').catch((error: unknown) => {
		throw cannotRead(folder, error);
	});
	// Two names that cannot be read may look the same.
	const noFiles = [...new Map(listing.noFiles.map((one) => [one.path, one])).values()];
	return { ...listing, noFiles, files: listing.files.toSorted((a, b) => (a.path < b.path ? -1 : 1)) };
}

async function listFolder(root: string, folder: string): Promise<Listing> {
	const listing: Listing = { files: [], noFiles: [], closedFolders: [] };
	for (const entry of await readdir(join(root, folder), { withFileTypes: true })) {
		const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
		if (entry.name.startsWith('.')) continue;
		if (entry.isSymbolicLink()) listing.noFiles.push({ path, problem: IS_LINK });
		else if (entry.isDirectory()) append(listing, await listSubfolder(root, path));
		else if (entry.isFile()) append(listing, await lookAt(root, path));
		else listing.noFiles.push({ path, problem: IS_NO_FILE });
	}
	return listing;
}

function append(listing: Listing, { files, noFiles, closedFolders }: Listing): void {
	for (const file of files) listing.files.push(file);
	for (const one of noFiles) listing.noFiles.push(one);
	for (const folder of closedFolders) listing.closedFolders.push(folder);
}

/** One folder that cannot be read must not keep the others from being read. */
async function listSubfolder(root: string, path: string): Promise<Listing> {
	try {
		return await listFolder(root, path);
	} catch (error) {
		if (isGone(error)) return goneFrom(path);
		return { ...NOTHING, closedFolders: [{ path, problem: cannotReadFolder(error) }] };
	}
}

/** The file, or nothing when it went away meanwhile. */
async function lookAt(root: string, path: string): Promise<Listing> {
	const absolute = join(root, path);
	try {
		const { size, mtimeMs: modifiedMs } = await stat(absolute);
		return { ...NOTHING, files: [{ path, absolute, size, modifiedMs }] };
	} catch (error) {
		if (isGone(error)) return goneFrom(path);
		throw error;
	}
}

const NOTHING: Listing = { files: [], noFiles: [], closedFolders: [] };

/** What was listed and is not there went away, or has a name in another encoding, which Node reads with this sign. */
function goneFrom(path: string): Listing {
	return path.includes('\ufffd') ? { ...NOTHING, noFiles: [{ path, problem: WRONG_NAME }] } : NOTHING;
}

function isGone(error: unknown): boolean {
	return ['ENOENT', 'ENOTDIR'].includes(codeOf(error) ?? '');
}

const IS_LINK: Wording = {
	en: 'is a link, and links are not followed: put the file itself in its place',
	fr: 'est un lien, et les liens ne sont pas suivis : mettez le fichier lui-même à sa place',
};

const WRONG_NAME: Wording = {
	en: 'has a name that is not in UTF-8: rename it',
	fr: "a un nom qui n'est pas en UTF-8 : renommez-le",
};

const IS_NO_FILE: Wording = {
	en: 'is no regular file but a pipe, a socket or a device: put a file in its place',
	fr: "n'est pas un fichier ordinaire mais un tube, une socket ou un périphérique : mettez un fichier à sa place",
};

function cannotReadFolder(error: unknown): Wording {
	const reason = codeOf(error) ?? 'unknown';
	return {
		en: `is a folder that cannot be read (${reason}): give the bot the right to read it; until then its articles stay as they were`,
		fr: `est un dossier qui ne peut pas être lu (${reason}) : donnez au bot le droit de le lire ; d'ici là, ses articles restent tels quels`,
	};
}

function cannotRead(folder: string, error: unknown): UserError {
	const reason = codeOf(error) ?? 'unknown';
	return new UserError(
		{
			en: `The folder of articles cannot be read (${folder}: ${reason}). Create it, or set KNOWLEDGE_DIR to the folder that holds your articles.`,
			fr: `Le dossier des articles ne peut pas être lu (${folder} : ${reason}). Créez-le, ou indiquez dans KNOWLEDGE_DIR le dossier qui contient vos articles.`,
		},
		{ cause: error },
	);
}
