import { ComponentType } from 'discord-api-types/v10';
import { html, nothing } from 'lit';
import type { PageMessage } from '../page-messages.ts';
import { drawSelect } from './draw-select.ts';
import { drawImage } from './draw-files.ts';
import { drawMarkdown } from './draw-markdown.ts';
import type { Page } from './page-state.ts';
import { press } from './use-component.ts';

type Top = PageMessage['components'][number];
type Row = Extract<Top, { type: ComponentType.ActionRow }>;
type Button = Extract<Row['components'][number], { type: ComponentType.Button }>;

/** Buttons, menus and the boxes of components v2, below or instead of the text. */
export function drawComponents(page: Page, message: PageMessage) {
	return html`${message.components.map((component) => drawComponent(page, message, component))}
	${hasFailed(page, message) ? html`<div class="failure" role="alert">${page.words.failed}</div>` : nothing}`;
}

function hasFailed({ used }: Page, { messageId }: PageMessage): boolean {
	return [...used].some(([key, state]) => state === 'failed' && key.startsWith(`${messageId}/`));
}

function drawComponent(page: Page, message: PageMessage, component: Top): unknown {
	switch (component.type) {
		case ComponentType.ActionRow:
			return drawRow(page, message, component);
		case ComponentType.Section:
			return html`<div class="section">
				<div>${component.components.map((one) => drawComponent(page, message, one))}</div>
				${
					component.accessory.type === ComponentType.Button
						? drawButton(page, message, component.accessory)
						: drawImage(component.accessory.media.url, component.accessory.description ?? '')
				}
			</div>`;
		case ComponentType.TextDisplay:
			return html`<div class="markdown">${drawMarkdown(page, component.content)}</div>`;
		case ComponentType.MediaGallery:
			return html`<div class="gallery">
				${component.items.map(({ media, description }) => drawImage(media.url, description ?? ''))}
			</div>`;
		case ComponentType.Separator:
			return component.divider === false ? html`<div class="gap"></div>` : html`<hr />`;
		case ComponentType.Container:
			return html`<div class="container">
				${component.components.map((one) => drawComponent(page, message, one))}
			</div>`;
		default:
			// A file stands among the message's attachments already.
			return nothing;
	}
}

function drawRow(page: Page, message: PageMessage, row: Row) {
	return html`<div class="row">
		${row.components.map((one) =>
			one.type === ComponentType.Button
				? drawButton(page, message, one)
				: drawSelect(page, message.messageId, one),
		)}
	</div>`;
}

const styles: Record<number, string> = {
	1: 'primary',
	2: 'secondary',
	3: 'success',
	4: 'danger',
	5: 'secondary',
};

function drawButton(page: Page, { messageId }: PageMessage, button: Button) {
	const { custom_id: customId = '', disabled = false, emoji, label, style, url } = button;
	const inside = html`${emoji?.name && !emoji.id ? html`<span>${emoji.name}</span>` : nothing}
	${label ? html`<span>${label}</span>` : nothing}`;
	if (url !== undefined && !disabled)
		return html`<a class="button secondary" href=${url} target="_blank" rel="noopener noreferrer"
			>${inside}
			<svg viewBox="0 0 24 24" width="16" height="16" aria-hidden="true">
				<path fill="none" stroke="currentColor" stroke-width="2" d="M14 4h6v6m0-6L10 14M10 5H4v15h15v-6" />
			</svg>
		</a>`;
	const isWaiting = page.used.get(`${messageId}/${customId}`) === 'waiting';
	return html`<button
		type="button"
		class="button ${styles[style] ?? 'secondary'}"
		?disabled=${disabled}
		aria-busy=${isWaiting}
		@click=${() => void press(page, messageId, customId)}
	>
		${isWaiting ? html`<span class="dots"><i></i><i></i><i></i></span>` : inside}
	</button>`;
}
