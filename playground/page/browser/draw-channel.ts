import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { repeat } from 'lit/directives/repeat.js';
import type { PageMessage, View } from '../page-messages.ts';
import { botAvatar } from './avatars.ts';
import { drawMessage, drawUse } from './draw-message.ts';
import type { Page, Pending } from './page-state.ts';
import { dropPending, sendSample } from './send.ts';
import { focusComposer } from './focus.ts';
import { followBottom } from './follow-bottom.ts';

/** The messages, oldest first, and what is still on its way. */
export function drawChannel(page: Page, view: View): TemplateResult {
	const messages = view.messages.filter(({ messageId }) => !page.dismissed.has(messageId));
	const entries = inOrder(messages, page.pending);
	const isEmpty = entries.length === 0;
	return html`<div
		class="scroller"
		tabindex="0"
		role="region"
		aria-label=${page.words.messages}
		${ref(followBottom)}
	>
		${drawWelcome(page, view, isEmpty)}
		<discord-messages role="log" no-background>
			${repeat(
				entries,
				(entry) => ('key' in entry ? entry.key : entry.messageId),
				(entry, index) =>
					'key' in entry
						? drawPending(page, view, entry)
						: drawMessage(page, entry, messageBefore(entries[index - 1])),
			)}
		</discord-messages>
		${isAddressedToNobody(entries.at(-1)) ? html`<p class="plain-note" role="status">${page.words.plainNote}</p>` : nothing}
	</div>`;
}

/** Most bots read commands alone: after a person's own words nothing may come. */
function isAddressedToNobody(last: PageMessage | Pending | undefined): boolean {
	return last !== undefined && 'author' in last && !last.author.isBot;
}

function inOrder(messages: PageMessage[], pending: Pending[]): (PageMessage | Pending)[] {
	return [...messages, ...pending].toSorted((a, b) => Date.parse(a.sentAt) - Date.parse(b.sentAt));
}

function messageBefore(entry: PageMessage | Pending | undefined): PageMessage | undefined {
	return entry && 'messageId' in entry ? entry : undefined;
}

function drawWelcome(page: Page, view: View, isEmpty: boolean): TemplateResult {
	const { words } = page;
	return html`<header class="welcome">
		<div class="welcome-icon" aria-hidden="true">#</div>
		<h2>${words.welcome(view.channel.name)}</h2>
		<p>${words.beginning(view.channel.name)} ${words.about}</p>
		${isEmpty && view.samples.length > 0 ? drawSamples(page, view) : nothing}
	</header>`;
}

function drawSamples(page: Page, { samples }: View): TemplateResult {
	return html`<section class="samples" aria-label=${page.words.tryThese}>
		<h3>${page.words.tryThese}</h3>
		${samples.map(
			(sample) =>
				html`<button type="button" class="sample" @click=${() => void sendSample(page, sample)}>
					${sample.text}
				</button>`,
		)}
	</section>`;
}

function drawPending(page: Page, { me, bot }: View, { key, label, trouble }: Pending): TemplateResult {
	const { words } = page;
	const dismiss = () => {
		dropPending(page, key);
		focusComposer(page);
	};
	return html`<discord-message
		class="is-private"
		.author=${bot.name}
		.avatar=${botAvatar}
		.bot=${true}
		.timestamp=${''}
	>
		${drawUse(page, me.name, label)}
		${
			trouble === undefined
				? html`<span class="thinking"><i></i><i></i><i></i>${words.sending}</span>`
				: html`<span class="failure" role="alert">${trouble}</span>
						<div slot="thread" class="privacy">
							${words.onlyYou} •
							<button type="button" class="link" @click=${dismiss}>${words.dismiss}</button>
						</div>`
		}
	</discord-message>`;
}
