import { longestPost } from '../../people/limit-sentences.ts';
import type { Sample } from '../page-messages.ts';
import { chooseCommand, enterField, leaveCommand } from './command-choice.ts';
import { problemOf, valuesOf } from './field-values.ts';
import { showModal } from './modal.ts';
import type { Page } from './page-state.ts';
import { emptyComposer } from './page-state.ts';
import { troubleText } from './trouble-text.ts';

/** Sends the command, or goes to the first option that is not right yet. */
export async function sendCommand(page: Page): Promise<void> {
	const { command, fields } = page.composer;
	if (!command) return;
	for (const field of fields) field.problem = problemOf(field);
	const wrong = fields.findIndex(({ problem }) => problem);
	if (wrong >= 0) return enterField(page, wrong);
	const sentAt = new Date().toISOString();
	const pending = { key: `${sentAt} ${performance.now()}`, label: command.label, sentAt };
	page.pending.push(pending);
	const options = valuesOf(fields);
	leaveCommand(page);
	try {
		showModal(page, await page.server.ask({ do: 'slash', line: command.line, options }));
		dropPending(page, pending.key);
	} catch (error) {
		Object.assign(pending, { trouble: troubleText(page, error) });
	}
	return page.draw();
}

export function dropPending(page: Page, key: string): void {
	page.pending = page.pending.filter((one) => one.key !== key);
	page.draw();
}

export async function sendText(page: Page): Promise<void> {
	const content = page.composer.text.trim();
	if (content === '') return;
	if (content.length > longestPost) return complain(page, page.words.tooLong(content.length));
	page.composer = emptyComposer();
	page.draw();
	try {
		await page.server.ask({ do: 'post', content });
	} catch (error) {
		page.composer = { ...emptyComposer(), text: content };
		complain(page, troubleText(page, error));
	}
}

/** The text stays to be mended. */
function complain(page: Page, problem: string): void {
	page.composer.problem = problem;
	page.draw();
}

/** Types a sample question and sends it. */
export async function sendSample(page: Page, { line, options }: Sample): Promise<void> {
	const command = page.view?.commands.find((one) => one.line === line);
	if (!command) return;
	chooseCommand(page, command, options);
	await sendCommand(page);
}
