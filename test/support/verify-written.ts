import { verifyClaim, type Verdict } from '../../src/answering/verify-claim.ts';
import type { Language } from '../../src/language/languages.ts';
import { openQuestionShelf } from './question-shelf.ts';

/** A sentence of an article, or a few of which the last is cited, and what a model makes of it. */
export interface Written {
	language: Language;
	source: string;
	/** The language of the claim. */
	asked: Language;
	claim: string;
}

/** What becomes of each claim, in order; every source is an article of its own, on one shelf. */
export async function verifyWritten(all: Written[]): Promise<Verdict[]> {
	const files = all.map(({ language, source }, at): [string, string] => [
		`${at}.md`,
		`---\ntitle: Titre\nlanguage: ${language}\npublished: 2024-03-08\n---\n${source}\n`,
	]);
	const { snapshot } = (await openQuestionShelf(Object.fromEntries(files))).shelf;
	const articles = new Map([...snapshot.articles.values()].map((article) => [article.path, article]));
	return all.map(({ source, asked, claim }, at) => {
		const article = articles.get(`${at}.md`);
		const passages = article ? (snapshot.passagesByArticle.get(article.id) ?? []) : [];
		const ranked = passages.flatMap((passage) => (article ? [{ passage, article, score: 1 }] : []));
		const [words = source] = /[^.]+\.?$/u.exec(source) ?? [];
		return verifyClaim({ text: claim, passage: 1, words }, ranked, snapshot, asked);
	});
}
