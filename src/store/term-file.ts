import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate as letOthersRun } from 'node:timers/promises';
import { messageOf } from '../errors.ts';
import { passageKeys } from '../language/question-terms.ts';
import { LANGUAGE_RULES } from '../language/language-rules.ts';
import type { Passage, PassageMetadata } from './articles.ts';
import { readCheckedFile, writeCheckedFile } from './checked-file.ts';
import { isKnown } from './generations.ts';
import { sayForeign, sayMissing, sayOutdated, type Expectation } from './say-rebuilding.ts';
import type { StoredShelf } from './shelf-store.ts';
import { createTermIndexBuilder, readTermIndex, type TermIndex } from './term-index.ts';

const FILE_NAME = 'terms.idx';
const NAME = 'the term index';
const BATCH = 500;

interface TermFilePlace extends Expectation {
	dataDir: string;
}

/** The term index of this generation: read from its file, else built from the passages and saved. */
export async function openTermIndex(place: TermFilePlace, shelf: StoredShelf): Promise<TermIndex> {
	const saved = readSaved(place, shelf);
	if (saved) return saved;
	const terms = await buildTermIndex(shelf.passages);
	save(place, shelf, terms);
	return terms;
}

function readSaved(place: TermFilePlace, shelf: StoredShelf): TermIndex | undefined {
	const path = join(place.dataDir, FILE_NAME);
	if (!existsSync(path)) {
		sayMissing(place, NAME, shelf.generation);
		return undefined;
	}
	try {
		const body = readCheckedFile(path);
		const lineEnd = body.indexOf('\n');
		const [found, needed] = [body.toString('latin1', 0, lineEnd), headOf(shelf)];
		if (found !== needed) {
			const [generation, id] = found.split(' ');
			if (isKnown(shelf.generationIds, Number(generation), id)) sayOutdated(place, NAME, { found, needed });
			else sayForeign(place, NAME);
			return undefined;
		}
		const [terms, size] = [readTermIndex(body.subarray(lineEnd + 1)), shelf.passages.length];
		if (terms.size !== size) throw new Error(`it holds ${terms.size} passages, the shelf ${size}`);
		return terms;
	} catch (error) {
		place.logger.warn(
			{ reason: messageOf(error) },
			`${NAME} cannot be read: rebuilding it from the database`,
		);
		return undefined;
	}
}

/** By article, the heading that stands above all of it: its title, which tells none of its passages from another. */
function headingsOfAll(passages: Passage[]): Map<number, string | undefined> {
	const outermost = new Map<number, string | undefined>();
	for (const { metadata } of passages) {
		const { articleId, headings } = metadata;
		const isOther = outermost.has(articleId) && outermost.get(articleId) !== headings[0];
		outermost.set(articleId, isOther ? undefined : headings[0]);
	}
	return outermost;
}

/** "La fête aura lieu le 26 avril" is told of the spring party by the heading above. */
function sectionsOf(
	{ articleId, headings }: PassageMetadata,
	titles: Map<number, string | undefined>,
): string[] {
	return titles.get(articleId) === undefined ? headings : headings.slice(1);
}

async function buildTermIndex(passages: Passage[]): Promise<TermIndex> {
	const builder = createTermIndexBuilder();
	const titles = headingsOfAll(passages);
	for (const [at, { pageContent, metadata }] of passages.entries()) {
		const text = [pageContent, ...sectionsOf(metadata, titles)].join('\n');
		builder.add(passageKeys(text, metadata.language), metadata.language);
		if (at % BATCH === BATCH - 1) await letOthersRun();
	}
	return builder.build();
}

/** The first line of the file: stems made by other rules would never be found. */
function headOf({ generation, generationIds }: StoredShelf): string {
	return `${generation} ${generationIds.get(generation)} ${LANGUAGE_RULES}`;
}

function save({ dataDir, logger }: TermFilePlace, shelf: StoredShelf, terms: TermIndex): void {
	const head = Buffer.from(`${headOf(shelf)}\n`);
	try {
		writeCheckedFile(join(dataDir, FILE_NAME), Buffer.concat([head, terms.toBuffer()]));
	} catch (error) {
		logger.warn(
			{ reason: messageOf(error) },
			`${NAME} cannot be saved: it will be rebuilt at the next start`,
		);
	}
}
