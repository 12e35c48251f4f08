import { once } from 'node:events';
import { renameSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { createCliShelf, QUESTION, TREATY } from './support/cli-shelf.ts';
import { startNode } from './support/run-node.ts';
import { writeFiles } from './support/temporary-folder.ts';

/** A shelf whose index is behind its folder. */
async function outdated() {
	const shelf = createCliShelf();
	await shelf.run(['index']);
	writeFiles(shelf.folder, { 'new.md': 'Un nouveau texte.' });
	return shelf;
}

describe('ask, where indexing is impossible just now', () => {
	test('answers from the old index without waiting while another process indexes, and says so', async () => {
		const shelf = await outdated();
		const holder = startNode('test/support/hold-lock.ts', [shelf.dataDir, '60000']);
		await once(holder.stdout, 'data');
		const { code, stdout, stderr } = await shelf.run(['ask', QUESTION]);
		expect([code, holder.exitCode]).toEqual([0, null]);
		holder.kill();
		expect(stdout).toContain(TREATY[0]);
		expect(stderr).toMatch(
			/^Answering from what was indexed before\. The articles are being indexed already\.[^\n]*\n$/,
		);
	});

	test('answers from the old index when the folder of articles is gone, and says so', async () => {
		const shelf = await outdated();
		renameSync(shelf.folder, `${shelf.folder}-gone`);
		const { code, stdout, stderr } = await shelf.run(['ask', '--json', QUESTION]);
		renameSync(`${shelf.folder}-gone`, shelf.folder);
		expect(code).toBe(0);
		expect(JSON.parse(stdout)).toMatchObject({ status: 'answered' });
		expect(stderr).toMatch(
			/^Answering from what was indexed before\. The folder of articles cannot be read[^\n]*\n$/,
		);
	});

	test('says what is wrong when nothing was indexed before', async () => {
		const shelf = createCliShelf({});
		renameSync(shelf.folder, `${shelf.folder}-gone`);
		const { code, stdout } = await shelf.run(['ask', QUESTION]);
		renameSync(`${shelf.folder}-gone`, shelf.folder);
		expect([code, stdout]).toEqual([1, '']);
	});
});
