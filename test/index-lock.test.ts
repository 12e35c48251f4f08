import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { UserError } from '../src/errors.ts';
import { lockIndex, watchIndexLock } from '../src/store/index-lock.ts';
import { startNode } from './support/run-node.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

/** A process that holds the lock. */
async function startHolder(dataDir: string, ms: number) {
	const holder = startNode('test/support/hold-lock.ts', [dataDir, String(ms)]);
	await once(holder.stdout, 'data');
	return holder;
}

describe('the index lock', () => {
	test('is for one at a time: whoever comes second reads what to do', () => {
		const dataDir = temporaryFolder();
		const release = lockIndex(dataDir);
		expect(() => lockIndex(dataDir)).toThrow(UserError);
		expect(() => lockIndex(dataDir)).toThrow('being indexed already. Wait until that has finished');
		release();
		lockIndex(dataDir)();
	});

	test('is free again as soon as the process that held it is killed', async () => {
		const dataDir = temporaryFolder();
		const holder = await startHolder(dataDir, 60_000);
		expect(() => lockIndex(dataDir)).toThrow('being indexed already');
		holder.kill('SIGKILL');
		await once(holder, 'exit');
		lockIndex(dataDir)();
	});

	test('can be waited for', async () => {
		const dataDir = temporaryFolder();
		const holder = await startHolder(dataDir, 300);
		lockIndex(dataDir, 20_000)();
		await once(holder, 'exit');
	});

	test('can be watched without being taken', async () => {
		const dataDir = temporaryFolder();
		const isHeld = watchIndexLock(dataDir);
		expect(isHeld()).toBe(false);
		const holder = await startHolder(dataDir, 60_000);
		expect(isHeld()).toBe(true);
		holder.kill('SIGKILL');
		await once(holder, 'exit');
		expect(isHeld()).toBe(false);
		lockIndex(dataDir)();
	});

	test('says what to do when DATA_DIR is a file', () => {
		const file = join(temporaryFolder(), 'file');
		writeFileSync(file, '');
		expect(() => lockIndex(file)).toThrow('DATA_DIR cannot be written');
	});
});
