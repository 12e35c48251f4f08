import { copyFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { updateIndex } from '../src/indexing/update-index.ts';
import { passageKeys } from '../src/language/question-terms.ts';
import { SHARED_SCOPE } from '../src/store/articles.ts';
import { readCheckedFile, writeCheckedFile } from '../src/store/checked-file.ts';
import { databasePath, openDatabase } from '../src/store/database.ts';
import { openSnapshot } from '../src/store/snapshot.ts';
import { openSqliteShelfStore } from '../src/store/sqlite-shelf-store.ts';
import { keepLog } from './support/log-lines.ts';
import { CountingEmbeddings } from './support/test-shelf.ts';
import { temporaryFolder, writeFiles } from './support/temporary-folder.ts';

const CITIES = ['Kigali', 'Libreville', 'Antananarivo', 'Ouagadougou', 'Windhoek', 'Montevideo'];
const FOREIGN = ['the vector index', 'the term index'].map(
	(name) => `${name} does not belong to this database: rebuilding it from the database`,
);

const embedder = new CountingEmbeddings();
let folder: string;
let dataDir: string;

beforeEach(() => {
	[folder, dataDir] = [temporaryFolder(), temporaryFolder()];
	writeFiles(folder, articlesAbout(CITIES));
});

function articlesAbout(cities: string[]): Record<string, string> {
	return Object.fromEntries(cities.map((city, at) => [`${at}.md`, `La conférence de ${city} a pris fin.`]));
}

/** Opens the shelf as a start does, after indexing where asked; says what was logged and which cities are not found. */
async function open(isIndexed = false) {
	const { logger, messages } = keepLog();
	const store = openSqliteShelfStore(dataDir);
	if (isIndexed) await updateIndex({ store, folder, scope: SHARED_SCOPE, embedder, onProgress: () => {} });
	const { passages, terms, vectors } = await openSnapshot({ store, dataDir, embedder, logger });
	const lost: string[] = [];
	for (const { id, pageContent } of passages) {
		const city = CITIES.find((one) => pageContent.includes(one)) ?? '';
		const byWords = [...terms.find(passageKeys(city, 'fr'), () => true).keys()];
		const found = byWords.map((ordinal) => passages[ordinal]?.pageContent);
		const [vector = []] = await embedder.embedDocuments([pageContent]);
		const likeness = vectors.scoreOf(id, vector);
		if (found.join() !== pageContent || likeness < 0.999) lost.push(city);
	}
	store.close();
	return { lost, messages: messages() };
}

const index = () => open(true);
const GOOD = { lost: [], messages: [] };

/** A copy of the database alone, and how to bring it back. */
function keepCopy(): () => void {
	const copy = join(temporaryFolder(), 'copy.db');
	copyFileSync(databasePath(dataDir), copy);
	return () => copyFileSync(copy, databasePath(dataDir));
}

describe('index files that were not made from the database beside them', () => {
	test('are rebuilt where a copy takes the place of a database that was made anew, as long and as old', async () => {
		await index();
		const restore = keepCopy();
		rmSync(databasePath(dataDir));
		writeFiles(folder, articlesAbout(CITIES.toReversed()));
		await open();
		expect((await index()).lost).toEqual([]);
		restore();
		expect(await open()).toEqual({ lost: [], messages: FOREIGN });
		expect(await open()).toEqual(GOOD);
	});

	test('are rebuilt where two copies of one database went different ways', async () => {
		await index();
		const restoreFirst = keepCopy();
		writeFiles(folder, articlesAbout(CITIES.toReversed()));
		await index();
		const restoreSecond = keepCopy();
		restoreFirst();
		expect((await open()).lost).toEqual([]);
		const [last = '', ...others] = CITIES.toReversed();
		writeFiles(folder, articlesAbout([...others, last]));
		expect((await index()).lost).toEqual([]);
		restoreSecond();
		expect(await open()).toEqual({ lost: [], messages: FOREIGN });
		expect(await open()).toEqual(GOOD);
	});

	test('are rebuilt where they were left behind by a database that is gone', async () => {
		await index();
		rmSync(databasePath(dataDir));
		expect((await open()).messages).toEqual(FOREIGN);
		expect((await index()).lost).toEqual([]);
	});

	test('are rebuilt where an earlier version of the bot made them, which named no database', async () => {
		await index();
		makeNameless();
		expect(await open()).toEqual({ lost: [], messages: FOREIGN });
		expect(await open()).toEqual(GOOD);
	});

	test('are rebuilt once after an update from the last schema that named no generations', async () => {
		await index();
		makeNameless();
		const connection = openDatabase(dataDir);
		connection.exec("DELETE FROM settings WHERE name GLOB 'generation-id *'; PRAGMA user_version = 4");
		connection.close();
		renameSync(join(folder, '0.md'), join(folder, 'renamed.md'));
		expect(await index()).toEqual({ lost: [], messages: FOREIGN });
		expect(await open()).toEqual(GOOD);
	});
});

/** Takes the name of the generation out of both index files. */
function makeNameless(): void {
	const [terms, vectors] = [join(dataDir, 'terms.idx'), join(dataDir, 'vectors.idx')];
	const body = readCheckedFile(terms);
	const end = body.indexOf('\n');
	const [generation, , rules] = body.toString('latin1', 0, end).split(' ');
	writeCheckedFile(terms, Buffer.concat([Buffer.from(`${generation} ${rules}`), body.subarray(end)]));
	const header = JSON.parse(readCheckedFile(vectors).toString()) as object;
	writeCheckedFile(vectors, Buffer.from(JSON.stringify({ ...header, generationId: undefined })));
}
