import { expect, test } from 'vitest';
import { countVisible, isVisible, visibleOrdinals, type Shelf } from '../src/answering/shelf.ts';
import { createLogger } from '../src/logger.ts';
import { SHARED_SCOPE } from '../src/store/articles.ts';
import { openSnapshot } from '../src/store/snapshot.ts';
import { writeFiles } from './support/temporary-folder.ts';
import { createTestShelf } from './support/test-shelf.ts';

const SERVER = 'a server';
const made = createTestShelf();
writeFiles(made.folder, { 'reef.md': '# Reef\n\nThe reef feeds the coast.\n' });
await made.index();
writeFiles(made.folder, { 'moon.md': '# Moon\n\nThe rocket left the tower.\n' });
await made.index(SERVER);
const { store, dataDir, embedder } = made;
const snapshot = await openSnapshot({ store, dataDir, embedder, logger: createLogger('silent') });
store.close();

const seen = (shelf: Omit<Shelf, 'snapshot'>) =>
	snapshot.passages
		.filter((_, ordinal) => isVisible({ snapshot, ...shelf })(ordinal))
		.map(({ metadata }) => `${metadata.scope}: ${metadata.article}`)
		.toSorted();

test('a question sees the passages of its scopes and no other server’s', () => {
	expect(seen({ scopes: [SHARED_SCOPE] })).toEqual([`${SHARED_SCOPE}: reef.md`]);
	expect(seen({ scopes: [SERVER] })).toEqual([`${SERVER}: moon.md`, `${SERVER}: reef.md`]);
	expect(seen({ scopes: [SHARED_SCOPE, SERVER] })).toHaveLength(3);
	expect(seen({ scopes: ['another server'] })).toEqual([]);
});

test('a question about one article sees that alone, and only where it may', () => {
	const [articleId = -1] = [...snapshot.articles.values()]
		.filter(({ scope, path }) => scope === SERVER && path === 'moon.md')
		.map(({ id }) => id);
	expect(seen({ scopes: [SHARED_SCOPE, SERVER], articleId })).toEqual([`${SERVER}: moon.md`]);
	expect(seen({ scopes: [SHARED_SCOPE], articleId })).toEqual([]);
	const shelf = { snapshot, scopes: [SERVER], articleId };
	expect(visibleOrdinals(shelf)).toHaveLength(countVisible(shelf));
});
