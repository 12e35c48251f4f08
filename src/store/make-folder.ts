import { existsSync, mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { codeOf } from '../errors.ts';

/**
 * Makes a folder and what is missing above it. Node's own recursive one never ends where a folder that is there
 * answers "no such folder" to whoever wants to make one in it, as /proc does: here that is thrown.
 */
export function makeFolder(path: string): void {
	if (isFolder(path)) return;
	const parent = dirname(path);
	// A drive that is missing is its own parent.
	if (parent !== path && !existsSync(parent)) makeFolder(parent);
	try {
		mkdirSync(path);
	} catch (error) {
		// Another process may have made it in between.
		if (codeOf(error) !== 'EEXIST' || !isFolder(path)) throw error;
	}
}

function isFolder(path: string): boolean {
	return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
