import type { Embedder } from '../language/embedder.ts';
import type { Scope } from '../store/articles.ts';
import { sha256 } from '../store/checked-file.ts';
import type { NewArticle, NewPassage, ShelfStore } from '../store/shelf-store.ts';
import { embedPassages, type OnProgress, type OnVectors } from './embed-passages.ts';
import type { ReadArticle } from './read-articles.ts';

interface Preparation {
	store: ShelfStore;
	scope: Scope;
	embedder: Embedder;
	onProgress: OnProgress;
}

/** Passages of the same words, which share one vector. */
interface SameWords {
	text: string;
	passages: NewPassage[];
}

/**
 * Gives every passage that is new to its article a vector: the one its scope has for the same words, wherever they
 * stand, so that a file may be renamed or moved at no cost; else one that a run which failed has left; else one of
 * the embedder's.
 */
export async function prepareArticles(
	{ store, scope, embedder, onProgress }: Preparation,
	read: ReadArticle[],
): Promise<NewArticle[]> {
	const reembed = store.embedder(scope) !== embedder.name;
	const lacking = new Map<string, SameWords>();
	const articles = read.map((one): NewArticle => {
		const stored = reembed ? [] : store.passageHashes(scope, one.article.path);
		return prepareArticle(one, stored, lacking);
	});
	if (!reembed) takeVectors(lacking, store.vectorsByHash(scope, [...lacking.keys()]));
	const dimensions = reembed ? undefined : store.dimensions(scope);
	await giveLacking(lacking, { store, embedder, onProgress, dimensions });
	return articles;
}

interface Embedding extends Omit<Preparation, 'scope'> {
	/** Of the vectors the shelf has already. */
	dimensions: number | undefined;
}

/**
 * What nothing is kept for comes first: its vectors tell whether those kept are of the same model, or of one that
 * answered under that name when a run failed.
 */
async function giveLacking(lacking: Map<string, SameWords>, embedding: Embedding): Promise<void> {
	const kept = readKept(lacking, embedding);
	const others = new Map([...lacking].filter(([hash]) => !kept.has(hash)));
	const given = await embedLacking(others, embedding);
	for (const hash of others.keys()) lacking.delete(hash);
	const dimensions = given ?? firstOf(kept)?.length;
	takeVectors(lacking, new Map([...kept].filter(([, { length }]) => length === dimensions)));
	await embedLacking(lacking, { ...embedding, dimensions });
}

/** What a run that failed has left, where it fits the shelf. */
function readKept(
	lacking: Map<string, SameWords>,
	{ store, embedder, dimensions }: Embedding,
): Map<string, Float32Array> {
	if (!embedder.isCostly) return new Map();
	const kept = store.keptVectors(embedder.name, [...lacking.keys()]);
	return new Map([...kept].filter(([, { length }]) => length === (dimensions ?? length)));
}

function firstOf(vectors: Map<string, Float32Array>): Float32Array | undefined {
	const [first] = vectors.values();
	return first;
}

/**
 * Gives the dimensions of the new vectors. Each batch of a costly embedder is kept at once: should the run fail, the
 * next one goes on from there.
 */
async function embedLacking(
	lacking: Map<string, SameWords>,
	{ store, embedder, onProgress, dimensions }: Embedding,
): Promise<number | undefined> {
	const hashes = [...lacking.keys()];
	const texts = Array.from(lacking.values(), ({ text }) => text);
	const keep: OnVectors = (vectors, from) =>
		store.keepVectors(embedder.name, new Map(vectors.map((vector, at) => [hashes[from + at] ?? '', vector])));
	const vectors = await embedPassages(texts, embedder, onProgress, {
		onVectors: embedder.isCostly ? keep : undefined,
		dimensions,
	});
	[...lacking.values()].forEach((same, at) => giveVector(same, vectors[at]));
	return vectors[0]?.length;
}

function prepareArticle(
	{ article, passages }: ReadArticle,
	stored: string[],
	lacking: Map<string, SameWords>,
): NewArticle {
	const withHashes = passages.map((draft): NewPassage => {
		const text = article.text.slice(draft.start, draft.end);
		const passage: NewPassage = { ...draft, hash: sha256(`${article.language}\n${text}`) };
		const at = stored.indexOf(passage.hash);
		if (at === -1) addLacking(lacking, passage, text);
		else stored.splice(at, 1);
		return passage;
	});
	return { article, passages: withHashes };
}

function addLacking(lacking: Map<string, SameWords>, passage: NewPassage, text: string): void {
	const same = lacking.get(passage.hash);
	if (same) same.passages.push(passage);
	else lacking.set(passage.hash, { text, passages: [passage] });
}

function takeVectors(lacking: Map<string, SameWords>, known: Map<string, Float32Array>): void {
	for (const [hash, vector] of known) {
		giveVector(lacking.get(hash), vector);
		lacking.delete(hash);
	}
}

function giveVector(same: SameWords | undefined, vector: Float32Array | undefined): void {
	if (vector) for (const passage of same?.passages ?? []) passage.vector = vector;
}
