import { componentsIn } from '../../limits/nested-components.ts';
import type { Outcome } from '../page-messages.ts';
import type { Page } from './page-state.ts';
import { troubleText } from './trouble-text.ts';

/** Shows the modal an interaction was answered with, if it was. */
export function showModal(page: Page, { interactionId, modal }: Outcome): void {
	if (!modal) return;
	const values = new Map<string, string>();
	for (const { component } of componentsIn(modal.components))
		if (component.custom_id && component.value !== undefined)
			values.set(component.custom_id, component.value);
	page.modal = { interactionId, modal, values, problems: new Map(), isSending: false };
	page.draw();
}

export function closeModal(page: Page): void {
	page.modal = undefined;
	page.draw();
}

/** Sends what was filled in; what the server says against it is shown in the modal. */
export async function submitModal(page: Page): Promise<void> {
	const open = page.modal;
	if (!open || open.isSending) return;
	Object.assign(open, { isSending: true, problems: new Map() });
	page.draw();
	try {
		const fields = Object.fromEntries(open.values);
		const outcome = await page.server.ask({ do: 'submit', interactionId: open.interactionId, fields });
		page.modal = undefined;
		showModal(page, outcome);
	} catch (error) {
		open.isSending = false;
		open.problems.set('', troubleText(page, error));
	}
	page.draw();
}
