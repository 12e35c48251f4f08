import { expect, onTestFinished, test } from 'vitest';
import { openDatabase } from '../src/store/database.ts';
import { openTokenUsage } from '../src/store/token-usage.ts';
import { keepLog } from './support/log-lines.ts';
import { claimOf, say } from './support/model-minds.ts';
import { temporaryFolder } from './support/temporary-folder.ts';
import { GOAL, GOAL_QUESTION, openWrittenShelf, type WrittenShelf } from './support/written-shelf.ts';

/** A shelf whose tokens are counted in a database that something has happened to since. */
async function openWith(mishap: string): Promise<WrittenShelf> {
	const folder = temporaryFolder();
	const usage = openTokenUsage(folder, keepLog().logger);
	const other = openDatabase(folder);
	other.exec(mishap);
	other.close();
	const at = await openWrittenShelf(usage);
	onTestFinished(async () => {
		usage.close();
		await at.model.close();
	});
	at.model.reply = (request) => say(claimOf(request, GOAL, `${GOAL}.`));
	return at;
}

test('where the tokens spent cannot be told, no model is asked: the articles’ own words are the answer', async () => {
	const at = await openWith('DROP TABLE token_usage');
	const answer = await at.write(GOAL_QUESTION, { server: 'one' });
	expect(at.model.requests).toHaveLength(0);
	expect(answer.text).toContain(GOAL);
	expect(answer.notes?.join()).toContain('pas disponible');
	expect(at.log.levels()).toEqual(['error']);
});

test('an answer whose tokens cannot be written down is not lost, and they count all the same', async () => {
	const at = await openWith(
		`CREATE TRIGGER refuse BEFORE INSERT ON token_usage BEGIN SELECT RAISE(FAIL, 'refused'); END`,
	);
	expect((await at.write(GOAL_QUESTION, { server: 'one' })).engine).toBe('scripted');
	expect(at.budget.left('one')).toBeLessThan(10_000);
	expect(at.log.levels()).toEqual(['error']);
});
