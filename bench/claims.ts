import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RankedPassage } from '../src/answering/retrieve.ts';
import { verifyClaim } from '../src/answering/verify-claim.ts';
import { updateIndex } from '../src/indexing/update-index.ts';
import { CharacterEmbeddings } from '../src/language/character-embeddings.ts';
import { createLogger } from '../src/logger.ts';
import { SHARED_SCOPE } from '../src/store/articles.ts';
import { openSnapshot, type Snapshot } from '../src/store/snapshot.ts';
import { openSqliteShelfStore } from '../src/store/sqlite-shelf-store.ts';
import { editsOf, swapNames } from '../test/support/claim-edits.ts';
import { CLAIM_PAIRS } from '../test/support/claim-pairs.ts';
import { UNSEEN_CLAIM_PAIRS } from '../test/support/unseen-claim-pairs.ts';

const PAIRS = [...CLAIM_PAIRS, ...UNSEEN_CLAIM_PAIRS];
const ROUNDS = 8;

/** True claims that pass, edited ones that are caught, by kind of edit, and how long a verification takes. */
export async function benchClaims(): Promise<void> {
	const root = mkdtempSync(join(tmpdir(), 'briefing-bench-'));
	const [folder, dataDir] = [join(root, 'knowledge'), join(root, 'data')];
	mkdirSync(folder);
	PAIRS.forEach(({ text, language, published = '2024-03-08' }, at) => {
		const head = `---\ntitle: Titre\nlanguage: ${language}\npublished: ${published}\n---\n`;
		writeFileSync(join(folder, `${at}.md`), `${head}${text}\n`);
	});
	const store = openSqliteShelfStore(dataDir);
	const embedder = new CharacterEmbeddings(64);
	await updateIndex({ store, folder, scope: SHARED_SCOPE, embedder, onProgress: () => {} });
	measure(await openSnapshot({ store, dataDir, embedder, logger: createLogger('silent') }));
	store.close();
	rmSync(root, { recursive: true });
}

function measure(snapshot: Snapshot): void {
	const shares = new Map<string, { all: number; right: number }>();
	const times: number[] = [];
	const passages = new Map([...snapshot.articles.values()].map((one) => [one.path, rank(one.id, snapshot)]));
	const note = (kind: string, at: number, text: string, language: 'fr' | 'en') => {
		const started = performance.now();
		const claim = { text, passage: 1, words: PAIRS[at]?.words ?? '' };
		const { ok } = verifyClaim(claim, passages.get(`${at}.md`) ?? [], snapshot, language);
		times.push(performance.now() - started);
		const share = shares.get(kind) ?? { all: 0, right: 0 };
		shares.set(kind, { all: share.all + 1, right: share.right + (ok === (kind === 'true') ? 1 : 0) });
	};
	for (let round = 0; round < ROUNDS; round++) {
		const pick = (count: number) => (round * 7 + 3) % count;
		for (const [at, { claims }] of PAIRS.entries())
			for (const [language, text] of claims) {
				note('true', at, text, language);
				const swapped = swapNames(text, language);
				const isAcross = language !== PAIRS[at]?.language;
				if (swapped) note(isAcross ? 'swap, across languages' : 'swap', at, swapped, language);
				for (const { kind, claim } of editsOf(text, language, pick)) note(kind, at, claim, language);
			}
	}
	for (const [kind, { all, right }] of shares)
		console.log(`${kind.padEnd(24)} ${right} of ${all} (${((100 * right) / all).toFixed(1)} %)`);
	const sorted = times.toSorted((a, b) => a - b);
	for (const share of [0.5, 0.99])
		console.log(`p${share * 100}, ms ${(sorted[Math.floor(sorted.length * share)] ?? 0).toFixed(2)}`);
}

function rank(id: number, { articles, passagesByArticle }: Snapshot): RankedPassage[] {
	const article = articles.get(id);
	return article ? (passagesByArticle.get(id) ?? []).map((passage) => ({ passage, article, score: 1 })) : [];
}
