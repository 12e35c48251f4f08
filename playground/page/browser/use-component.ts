import type { Deed, Outcome } from '../page-messages.ts';
import { showModal } from './modal.ts';
import type { Page } from './page-state.ts';

/** Presses a button and waits for what the bot makes of it. */
export async function press(page: Page, messageId: string, customId: string): Promise<void> {
	await use(page, `${messageId}/${customId}`, { do: 'click', messageId, customId });
}

export async function pick(page: Page, messageId: string, customId: string, values: string[]): Promise<void> {
	await use(page, `${messageId}/${customId}`, { do: 'select', messageId, customId, values });
}

export async function useMessageCommand(page: Page, messageId: string, name: string): Promise<void> {
	page.openMore = undefined;
	await use(page, `${messageId}/${name}`, { do: 'messageCommand', messageId, name });
}

type Use = Extract<Deed, { messageId: string }>;

async function use(page: Page, key: string, deed: Use): Promise<void> {
	if (page.used.get(key) === 'waiting') return;
	forgetFailures(page, deed.messageId);
	page.used.set(key, 'waiting');
	page.draw();
	try {
		const outcome: Outcome = await page.server.ask(deed);
		page.used.delete(key);
		showModal(page, outcome);
	} catch {
		page.used.set(key, 'failed');
	}
	page.draw();
}

function forgetFailures({ used }: Page, messageId: string): void {
	for (const [key, state] of used)
		if (state === 'failed' && key.startsWith(`${messageId}/`)) used.delete(key);
}
