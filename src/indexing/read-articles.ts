import { basename, extname } from 'node:path';
import { UserError, type Wording } from '../errors.ts';
import { detectTextLanguage } from '../language/detect-language.ts';
import type { TextLanguage } from '../language/languages.ts';
import { findMarks, withoutMarks } from '../language/markdown-marks.ts';
import { withoutHalfSign } from '../language/sentences.ts';
import type { ArticleDraft, PassageDraft, Scope } from '../store/articles.ts';
import { sha256 } from '../store/checked-file.ts';
import { decodeFile, readBytes } from './decode-file.ts';
import { readFrontMatter } from './front-matter.ts';
import type { ShelfFile } from './list-files.ts';
import { BARE_HEADING_DEPTH, splitMarkdown, splitPlainText, type Block } from './split-blocks.ts';
import { splitPassages } from './split-passages.ts';

const MARKDOWN = new Set(['.md', '.markdown']);
const PLAIN_TEXT = new Set(['.txt']);
const LONGEST_TITLE = 200;
/** What is read of a line for a title, before its marks are taken off. */
const LONGEST_MARKED = 1_000;

export interface ReadArticle {
	article: ArticleDraft;
	passages: PassageDraft[];
	/** What is wrong with it although it can be read; the sentence goes on from the file's name. */
	remark?: Wording;
}

/** Reads one file of the shelf, with the SHA-256 of its bytes. Throws UserError, whose sentence goes on from the file's name. */
export function readArticle(file: ShelfFile, scope: Scope): ReadArticle & { hash: string } {
	const kind = extname(file.path).toLowerCase();
	if (!MARKDOWN.has(kind) && !PLAIN_TEXT.has(kind)) throw wrongKind();
	const bytes = readBytes(file);
	const { frontMatter, body } = readFrontMatter(decodeFile(bytes));
	const blocks = MARKDOWN.has(kind) ? splitMarkdown(body) : splitPlainText(body);
	const language = toTextLanguage(frontMatter.language) ?? detectTextLanguage(body);
	const passages = splitPassages(body, blocks, language);
	if (passages.length === 0) throw noText();
	const { author, publisher, url, published } = frontMatter;
	const article: ArticleDraft = {
		scope,
		path: file.path,
		title: frontMatter.title ?? deriveTitle(body, blocks, file.path, MARKDOWN.has(kind)),
		language,
		text: body,
		...(author && { author }),
		...(publisher && { publisher }),
		...(url && { url }),
		...(published && { published }),
	};
	const remark = frontMatter.language !== undefined && language === 'und' ? UNKNOWN_LANGUAGE : undefined;
	return { article, passages, hash: sha256(bytes), ...(remark && { remark }) };
}

const UNKNOWN_LANGUAGE: Wording = {
	en: 'has a "language" other than those the bot reads: fr and en',
	fr: 'a un champ « language » autre que les langues que lit le bot : fr et en',
};

function toTextLanguage(code: string | undefined): TextLanguage | undefined {
	const primary = code?.split('-')[0];
	if (primary === undefined) return undefined;
	return primary === 'fr' || primary === 'en' ? primary : 'und';
}

/** The first heading that is marked as one, else the first line, else the file's name. */
function deriveTitle(body: string, blocks: Block[], path: string, isMarkdown: boolean): string {
	const block = blocks.find(isMarked) ?? blocks[0];
	const line = block ? (body.slice(block.start, block.end).split('\n')[0] ?? '') : '';
	const start = line.slice(0, LONGEST_MARKED);
	const seen = isMarkdown ? withoutMarks(start, findMarks(start)) : start;
	const title = seen.trim() || basename(path, extname(path));
	if (title.length <= LONGEST_TITLE) return title;
	return `${title.slice(0, withoutHalfSign(title, LONGEST_TITLE - 1)).trimEnd()}…`;
}

/** A bare heading in the middle of an article is a subheading; at its head it is the first line anyway. */
function isMarked({ kind, depth = 1 }: Block): boolean {
	return kind === 'heading' && depth < BARE_HEADING_DEPTH;
}

function wrongKind(): UserError {
	return new UserError({
		en: 'is neither Markdown (.md, .markdown) nor plain text (.txt)',
		fr: "n'est ni du Markdown (.md, .markdown) ni du texte brut (.txt)",
	});
}

function noText(): UserError {
	return new UserError({ en: 'holds no paragraph of text', fr: 'ne contient aucun paragraphe de texte' });
}
