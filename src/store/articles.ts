import type { Document } from '@langchain/core/documents';
import type { TextLanguage } from '../language/languages.ts';
import type { Span } from '../language/sentences.ts';

/** Which articles a question may see: the shared shelf, or one server's own. */
export type Scope = string;

export const SHARED_SCOPE: Scope = 'shared';

/** A text on the shelf. `path` is relative to the folder it came from and unique in its scope. */
export interface Article {
	id: number;
	scope: Scope;
	path: string;
	title: string;
	author?: string;
	publisher?: string;
	url?: string;
	/** ISO 8601, a day or a moment. */
	published?: string;
	language: TextLanguage;
	/** Without front matter, line endings as \n: what every offset counts in, and every quote is sliced from. */
	text: string;
}

/** An article as it was read, before the store gave it an id. */
export type ArticleDraft = Omit<Article, 'id'>;

/** A stretch of an article that is embedded, found and cited; offsets are UTF-16 units of its text. */
export interface PassageDraft extends Span {
	/** The headings above it, outermost first. */
	headings: string[];
	/** Its sentences, as offsets into the article's text, in order. */
	sentences: Span[];
}

export interface PassageMetadata extends PassageDraft {
	articleId: number;
	/** The article's path. */
	article: string;
	scope: Scope;
	language: TextLanguage;
	/** 0 is the article's first passage. */
	position: number;
}

/** A stored passage; `id` is its number in the store, as text. */
export type Passage = Document<PassageMetadata> & { id: string };
