import type { TextLanguage } from '../language/languages.ts';
import { passageKeys } from '../language/question-terms.ts';
import { findStatements, type Statement } from '../language/statements.ts';
import type { Article } from '../store/articles.ts';
import type { Snapshot } from '../store/snapshot.ts';

const SUBJECT_SENTENCES = 3;

/** What is found out about an article when a question first comes near it. */
export interface ArticleReading {
	/** How many sentences. */
	sentences: number;
	/** In how many sentences each index term stands. */
	frequencies: Map<string, number>;
	/** What it is about: index terms that come back in sentence after sentence. */
	subjects: Set<string>;
	/** Whose words the sentence that starts there reports. The first call reads the whole article for it. */
	statementAt: (start: number) => Statement | undefined;
}

const readings = new WeakMap<Article, ArticleReading>();

/** Kept as long as the article itself is. */
export function readingOf(article: Article, snapshot: Snapshot): ArticleReading {
	const known = readings.get(article) ?? read(article, snapshot);
	readings.set(article, known);
	return known;
}

function read(article: Article, { passagesByArticle }: Snapshot): ArticleReading {
	const sentences = (passagesByArticle.get(article.id) ?? []).flatMap(({ metadata }) => metadata.sentences);
	const texts = sentences.map(({ start, end }) => article.text.slice(start, end));
	let statements: Map<number, Statement | undefined> | undefined;
	const statementAt = (start: number) => {
		statements ??= new Map(
			findStatements(texts, article.language).map((statement, at) => [sentences[at]?.start ?? -1, statement]),
		);
		return statements.get(start);
	};
	const frequencies = countSentences(texts, article.language);
	const subjects = new Set(
		[...frequencies].filter(([, count]) => count >= SUBJECT_SENTENCES).map(([key]) => key),
	);
	return { sentences: texts.length, frequencies, subjects, statementAt };
}

function countSentences(texts: string[], language: TextLanguage): Map<string, number> {
	const counts = new Map<string, number>();
	for (const text of texts) {
		for (const key of new Set(passageKeys(text, language))) counts.set(key, (counts.get(key) ?? 0) + 1);
	}
	return counts;
}
