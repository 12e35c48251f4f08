import { html, nothing } from 'lit';
import { ref } from 'lit/directives/ref.js';
import type { MessageCommand, PageMessage } from '../page-messages.ts';
import type { Page } from './page-state.ts';
import { useMessageCommand } from './use-component.ts';

/** The "…" of a message, with the commands that can be used on it. */
export function drawMore(page: Page, message: PageMessage) {
	const { messageId, thinking } = message;
	const commands = page.view?.messageCommands ?? [];
	if (commands.length === 0 || thinking) return nothing;
	const isOpen = page.openMore === messageId;
	const toggle = () => {
		page.openMore = isOpen ? undefined : messageId;
		page.draw();
	};
	return html`<div class="more" slot="reply" @keydown=${(event: KeyboardEvent) => steer(page, event)}>
		<button
			type="button"
			class="icon-button"
			aria-label=${page.words.more}
			aria-haspopup="menu"
			aria-expanded=${isOpen}
			@click=${toggle}
		>
			<svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
				<path fill="currentColor" d="M4 10h4v4H4zm6 0h4v4h-4zm6 0h4v4h-4z" />
			</svg>
		</button>
		${isOpen ? drawMenu(page, messageId, commands) : nothing}
	</div>`;
}

function drawMenu(page: Page, messageId: string, commands: MessageCommand[]) {
	return html`<div class="more-menu" role="menu" aria-label=${page.words.apps} ${ref(focusFirst)}>
		${commands.map(
			({ name, label }) =>
				html`<button
					type="button"
					role="menuitem"
					@click=${() => void useMessageCommand(page, messageId, name)}
				>
					${label}
				</button>`,
		)}
	</div>`;
}

function focusFirst(menu: Element | undefined): void {
	const first = menu?.querySelector('button');
	queueMicrotask(() => first?.focus());
}

function steer(page: Page, event: KeyboardEvent): void {
	const { currentTarget: box, key } = event;
	if (!(box instanceof HTMLElement) || page.openMore === undefined) return;
	const items = [...box.querySelectorAll<HTMLElement>('[role=menuitem]')];
	const at = items.findIndex((item) => item === document.activeElement);
	const step = key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0;
	if (step !== 0) items.at((at + step) % items.length)?.focus();
	if (key === 'Escape') {
		page.openMore = undefined;
		box.querySelector('button')?.focus();
		page.draw();
	}
	if (step !== 0 || key === 'Escape') event.preventDefault();
}
