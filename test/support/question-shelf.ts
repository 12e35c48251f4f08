import { afterAll } from 'vitest';
import type { Answer } from '../../src/answering/answers.ts';
import { answerFromShelf } from '../../src/answering/answer.ts';
import { briefFromShelf } from '../../src/answering/brief.ts';
import type { Briefing, SectionName } from '../../src/answering/briefings.ts';
import { readQuestion, type AskedQuestion } from '../../src/answering/asked-question.ts';
import { retrieve, type RankedPassage } from '../../src/answering/retrieve.ts';
import type { Shelf } from '../../src/answering/shelf.ts';
import type { Language } from '../../src/language/languages.ts';
import { createLogger } from '../../src/logger.ts';
import { SHARED_SCOPE } from '../../src/store/articles.ts';
import { openSnapshot } from '../../src/store/snapshot.ts';
import { writeFiles } from './temporary-folder.ts';
import { createTestShelf } from './test-shelf.ts';

/** A shelf that questions are put to, below the assistant. */
export interface QuestionShelf {
	shelf: Shelf;
	read: (question: string) => AskedQuestion;
	retrieve: (question: string, k?: number) => Promise<RankedPassage[]>;
	answer: (question: string, language?: Language) => Promise<Answer>;
	brief: (subject: string, sections: readonly SectionName[], language?: Language) => Promise<Briefing>;
	/** The quotes of the answer; none where the sources do not say. */
	quotes: (question: string) => Promise<string[]>;
}

const opened: { close(): void }[] = [];

afterAll(() => {
	for (const store of opened) store.close();
});

/** Indexes the files, by path, and opens what came of it. */
export async function openQuestionShelf(files: Record<string, string>): Promise<QuestionShelf> {
	const made = createTestShelf();
	const { folder, dataDir, store, embedder } = made;
	opened.push(store);
	writeFiles(folder, files);
	await made.index();
	const logger = createLogger('silent');
	const shelf = {
		snapshot: await openSnapshot({ store, dataDir, embedder, logger }),
		scopes: [SHARED_SCOPE],
	};
	const answer = (question: string, language: Language = 'fr') =>
		answerFromShelf(question, language, shelf, embedder);
	return {
		shelf,
		read: (question) => readQuestion(question, shelf),
		retrieve: (question, k = 10) => retrieve(readQuestion(question, shelf), shelf, embedder, k),
		answer,
		brief: (subject, sections, language = 'fr') =>
			briefFromShelf({ subject, language, sections }, { shelf, embedder, reorder: undefined }),
		quotes: async (question) => (await answer(question)).citations.map(({ quote }) => quote),
	};
}
