import type { Wording } from '../errors.ts';
import type { GlossaryEntry } from '../language/glossary.ts';
import type { Article, ArticleDraft, Passage, PassageDraft, Scope } from './articles.ts';
import type { GenerationIds } from './generations.ts';

/** What the store remembers of a file, to see whether it changed without reading it. */
export interface FileRecord {
	path: string;
	/** Bytes. */
	size: number;
	modifiedMs: number;
	/** SHA-256 of its bytes, or of those its article was read from; empty for what was never an article. */
	hash: string;
	/** Why the file cannot be read as an article (one that was read from it before may be on the shelf still), or what is wrong with it all the same. */
	problem?: Wording;
}

/** A passage to be stored: with a vector, unless the store already has one for the same words. */
export interface NewPassage extends PassageDraft {
	/** SHA-256 of what is embedded. */
	hash: string;
	vector?: Float32Array;
}

export interface NewArticle {
	article: ArticleDraft;
	passages: NewPassage[];
}

/** One step from a whole shelf to the next. */
export interface ShelfChange {
	scope: Scope;
	/** The embedder that made every vector from here on. */
	embedder: string;
	/** New or changed articles. */
	articles: NewArticle[];
	/** Paths that left the shelf. */
	removed: string[];
	/** All files seen this time, articles or not. */
	files: FileRecord[];
	/** The team's glossary, where it is new, changed or gone. */
	glossary?: GlossaryEntry[];
}

/** The passages whose vectors came or went with a change. */
export interface PassageChanges {
	added: string[];
	removed: string[];
	/** Passages that stayed, with the vector they had. */
	kept: number;
	/** How many of those that came stand in the place of one that went from the same article. */
	changed: number;
}

export interface StoredShelf {
	generation: number;
	generationIds: GenerationIds;
	articles: Map<number, Article>;
	/** By id, ascending. */
	passages: Passage[];
	/** Of which embedder each scope's vectors are. */
	embedders: Map<Scope, string>;
	glossaries: Map<Scope, GlossaryEntry[]>;
}

/** The truth: what survives a restart and what the two indexes can be rebuilt from. */
export interface ShelfStore {
	/** Grows by one whenever an article or the glossary comes, changes or goes; 0 is a store that was never filled. */
	generation(): number;
	/** The embedder of a scope's stored vectors; undefined before its first change. */
	embedder(scope: Scope): string | undefined;
	/** The rules of language by which a scope's articles were read. */
	rules(scope: Scope): string | undefined;
	files(scope: Scope): Map<string, FileRecord>;
	articlePaths(scope: Scope): Set<string>;
	/** The hashes of the stored passages of one article, one for each. */
	passageHashes(scope: Scope, path: string): string[];
	/** The vectors a scope has for passages of these hashes; hashes it has no passage of are left out. */
	vectorsByHash(scope: Scope, hashes: string[]): Map<string, Float32Array>;
	/** What `keepVectors` was given for these hashes since the last commit. */
	keptVectors(embedder: string, hashes: string[]): Map<string, Float32Array>;
	/**
	 * Keeps vectors, by hash, until the next commit: they are no part of the shelf. Those of other dimensions under the
	 * same name are kept no longer. Throws as `commit` does.
	 */
	keepVectors(embedder: string, vectors: Map<string, Float32Array>): void;
	countPassages(scope: Scope): number;
	/** Of a scope's stored vectors; undefined where it has none. */
	dimensions(scope: Scope): number | undefined;
	/** Articles with the very text of another one that comes before them by path. */
	duplicates(scope: Scope): { path: string; sameAs: string }[];
	/** All or nothing: a crash leaves the shelf before or after. Throws UserError when it cannot be written. */
	commit(change: ShelfChange): PassageChanges;
	/** Makes the file that holds the store whole by itself, as a commit does, unless somebody reads an older state. */
	checkpoint(): void;
	/** Everything, read as of one moment; lets other work go on meanwhile. */
	readShelf(): Promise<StoredShelf>;
	/** The vectors of the given passages, in that order; ids that are not stored are left out. */
	vectors(ids: string[]): Iterable<{ id: string; vector: Float32Array }>;
	close(): void;
}
