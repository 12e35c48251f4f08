import { expect, test } from 'vitest';
import { SHARED_SCOPE } from '../src/store/articles.ts';
import { openSnapshot } from '../src/store/snapshot.ts';
import { keepLog } from './support/log-lines.ts';
import { createTestShelf } from './support/test-shelf.ts';
import { writeFiles } from './support/temporary-folder.ts';

const TEXT = 'Le phare de Cordouan éclaire l’estuaire de la Gironde.';
const SPAN = { start: 0, end: TEXT.length };

test('vectors of other dimensions are left to the words, and the log says so: a start never fails for them', async () => {
	const shelf = createTestShelf();
	writeFiles(shelf.folder, { 'tour.md': 'Maurice Garin gagne le premier Tour de France.' });
	await shelf.index();
	const passage = {
		...SPAN,
		headings: [],
		sentences: [SPAN],
		hash: 'other',
		vector: Float32Array.of(1, 2, 3),
	};
	const article = {
		scope: SHARED_SCOPE,
		path: 'phare.md',
		title: 'Phare',
		language: 'fr' as const,
		text: TEXT,
	};
	shelf.store.commit({
		scope: SHARED_SCOPE,
		embedder: shelf.embedder.name,
		articles: [{ article, passages: [passage] }],
		removed: [],
		files: [],
	});
	const { logger, messages } = keepLog();
	const { passages, vectors } = await openSnapshot({ ...shelf, logger });
	expect([passages.length, vectors.size]).toEqual([2, 1]);
	expect(messages().join()).toContain('another model made some vectors under the same name');
	shelf.store.close();
});
