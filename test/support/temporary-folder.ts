import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from 'vitest';

const made: string[] = [];

afterAll(() => {
	for (const folder of made) rmSync(folder, { recursive: true, force: true });
});

/** A new empty folder, removed when the test file has run. */
export function temporaryFolder(): string {
	const folder = mkdtempSync(join(tmpdir(), 'briefing-test-'));
	made.push(folder);
	return folder;
}

let lastTime = Date.UTC(2020, 0, 1) / 1000;

/** Writes files, by path, below a folder; each gets a later time than the one before, as when a person saves it. */
export function writeFiles(folder: string, files: Record<string, string | Buffer>): string {
	for (const [path, content] of Object.entries(files)) {
		const file = join(folder, path);
		mkdirSync(dirname(file), { recursive: true });
		writeFileSync(file, content);
		utimesSync(file, ++lastTime, lastTime);
	}
	return folder;
}
