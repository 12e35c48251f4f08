import type { ArticleDraft, Scope } from './articles.ts';
import { sha256 } from './checked-file.ts';
import type { Connection } from './database.ts';
import { readGeneration, startGeneration } from './generations.ts';
import type { NewArticle, NewPassage, PassageChanges, ShelfChange } from './shelf-store.ts';
import { prepare } from './prepared.ts';
import { writeEmbedder, writeGlossary, writeRules } from './settings.ts';
import { writeFiles } from './stored-files.ts';
import { dropKeptVectors, toBlob } from './stored-vectors.ts';

/** Writes one change of the shelf inside the caller's transaction. */
export function writeChange(connection: Connection, change: ShelfChange): PassageChanges {
	const added: string[] = [];
	const removed: string[] = [];
	let [kept, changed] = [0, 0];
	dropKeptVectors(connection);
	for (const path of change.removed) removed.push(...removeArticle(connection, change.scope, path));
	for (const one of change.articles) {
		const outcome = replaceArticle(connection, one);
		added.push(...outcome.added);
		removed.push(...outcome.removed);
		kept += outcome.kept;
		changed += outcome.changed;
	}
	writeFiles(connection, change.scope, change.files);
	writeEmbedder(connection, change.scope, change.embedder);
	writeRules(connection, change.scope);
	if (change.glossary) writeGlossary(connection, change.scope, change.glossary);
	const isNews = change.articles.length > 0 || change.removed.length > 0 || change.glossary !== undefined;
	if (isNews || readGeneration(connection) === 0) startGeneration(connection);
	return { added, removed, kept, changed };
}

function removeArticle(connection: Connection, scope: Scope, path: string): string[] {
	const ids = prepare<[string, string], number>(
		connection,
		'SELECT p.id FROM passages p JOIN articles a ON a.id = p.article_id WHERE a.scope = ? AND a.path = ?',
	)
		.pluck()
		.all(scope, path);
	prepare<unknown[], unknown>(connection, 'DELETE FROM articles WHERE scope = ? AND path = ?').run(
		scope,
		path,
	);
	return ids.map(String);
}

interface KeptPassage {
	id: number;
	hash: string;
}

/** Passages whose words did not change keep their id, and their vector unless a new one comes with them. */
function replaceArticle(connection: Connection, { article, passages }: NewArticle): PassageChanges {
	const articleId = writeArticle(connection, article);
	const old = prepare<[number], KeptPassage>(
		connection,
		'SELECT id, hash FROM passages WHERE article_id = ? ORDER BY position',
	).all(articleId);
	const added: string[] = [];
	let kept = 0;
	passages.forEach((passage, position) => {
		const at = passage.vector ? -1 : old.findIndex(({ hash }) => hash === passage.hash);
		const [same] = at === -1 ? [] : old.splice(at, 1);
		if (same) {
			movePassage(connection, same.id, position, passage);
			kept++;
		} else {
			added.push(insertPassage(connection, articleId, position, passage));
		}
	});
	const remove = prepare<unknown[], unknown>(connection, 'DELETE FROM passages WHERE id = ?');
	for (const { id } of old) remove.run(id);
	const changed = Math.min(added.length, old.length);
	return { added, removed: old.map(({ id }) => String(id)), kept, changed };
}

function writeArticle(connection: Connection, article: ArticleDraft): number {
	const { scope, path, title, author, publisher, url, published, language, text } = article;
	return Number(
		prepare<unknown[], unknown>(
			connection,
			`INSERT INTO articles (scope, path, title, author, publisher, url, published, language, text, text_hash)
				VALUES (@scope, @path, @title, @author, @publisher, @url, @published, @language, @text, @textHash)
				ON CONFLICT (scope, path) DO UPDATE SET title = @title, author = @author, publisher = @publisher,
				url = @url, published = @published, language = @language, text = @text,
				text_hash = @textHash RETURNING id`,
		)
			.pluck()
			.get({
				scope,
				path,
				title,
				author: author ?? null,
				publisher: publisher ?? null,
				url: url ?? null,
				published: published ?? null,
				language,
				text,
				textHash: sha256(text.trim()),
			}),
	);
}

function columnsOf(passage: NewPassage, position: number) {
	return {
		position,
		start: passage.start,
		end: passage.end,
		headings: JSON.stringify(passage.headings),
		sentences: JSON.stringify(passage.sentences.flatMap(({ start, end }) => [start, end])),
	};
}

function movePassage(connection: Connection, id: number, position: number, passage: NewPassage): void {
	prepare<unknown[], unknown>(
		connection,
		`UPDATE passages SET position = @position, start = @start, end = @end, headings = @headings,
			sentences = @sentences WHERE id = @id`,
	).run({ id, ...columnsOf(passage, position) });
}

function insertPassage(
	connection: Connection,
	articleId: number,
	position: number,
	passage: NewPassage,
): string {
	if (!passage.vector) throw new Error(`passage ${position} of article ${articleId} has no vector`);
	const { lastInsertRowid } = prepare<unknown[], unknown>(
		connection,
		`INSERT INTO passages (article_id, position, start, end, headings, sentences, hash, vector)
			VALUES (@articleId, @position, @start, @end, @headings, @sentences, @hash, @vector)`,
	).run({
		articleId,
		hash: passage.hash,
		vector: toBlob(passage.vector),
		...columnsOf(passage, position),
	});
	return String(lastInsertRowid);
}
