import { setTimeout as sleep } from 'node:timers/promises';
import { lockIndex } from '../../src/store/index-lock.ts';

/* Holds the index lock of a folder for a number of milliseconds: hold-lock.ts DATA_DIR MS */
const [dataDir = '', ms = ''] = process.argv.slice(2);
const release = lockIndex(dataDir);
process.stdout.write('held\n');
await sleep(Number(ms));
release();
