import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { PageMessage } from '../page-messages.ts';
import { avatarOf, botAvatar } from './avatars.ts';
import { drawComponents } from './draw-components.ts';
import { drawEmbed } from './draw-embed.ts';
import { drawFiles } from './draw-files.ts';
import { drawMarkdown } from './draw-markdown.ts';
import { drawMore } from './draw-more.ts';
import { focusComposer } from './focus.ts';
import type { Page } from './page-state.ts';
import { plainText } from './parse-markdown.ts';
import { clockOf, sentAt } from './times.ts';

const groupedForMs = 7 * 60_000;
const suppressEmbeds = 4;

/** One message; right after another of the same person, without its face and name. */
export function drawMessage(
	page: Page,
	message: PageMessage,
	before: PageMessage | undefined,
): TemplateResult {
	const { author, ephemeral, sentAt: sent } = message;
	const follows = before !== undefined && continues(message, before);
	return html`<discord-message
		class=${ephemeral ? 'is-private' : ''}
		id=${`message-${message.messageId}`}
		.author=${author.name}
		.avatar=${author.isBot ? botAvatar : avatarOf(author.id, author.name)}
		.bot=${author.isBot}
		.highlight=${message.mentionsMe}
		.messageBodyOnly=${follows}
		.timestamp=${follows ? clockOf(page, new Date(sent)) : sentAt(page, sent)}
	>
		${drawHead(page, message)} ${drawBody(page, message)}
		<div slot="attachments">${drawFiles(page, message.files)}</div>
		<div slot="embeds">
			${message.flags & suppressEmbeds ? nothing : message.embeds.map((embed) => drawEmbed(page, embed))}
		</div>
		<div slot="components">${drawComponents(page, message)}</div>
		<div slot="thread">${ephemeral ? drawPrivacy(page, message) : nothing}</div>
		${drawMore(page, message)}
	</discord-message>`;
}

function continues(message: PageMessage, before: PageMessage): boolean {
	const isNear = Date.parse(message.sentAt) - Date.parse(before.sentAt) < groupedForMs;
	const stands = message.head !== undefined || message.replyTo !== undefined;
	return (
		isNear && !stands && message.author.id === before.author.id && message.ephemeral === before.ephemeral
	);
}

function drawBody(page: Page, { author, content, edited, thinking }: PageMessage) {
	if (thinking)
		return html`<span class="thinking"><i></i><i></i><i></i>${page.words.thinking(author.name)}</span>`;
	if (content === '') return nothing;
	const mark = edited ? html` <span class="edited">${page.words.edited}</span>` : nothing;
	return html`<div class="markdown">${drawMarkdown(page, content)}${mark}</div>`;
}

function drawHead(page: Page, { head, replyTo }: PageMessage) {
	if (head) return drawUse(page, head.person, head.command);
	const original = page.view?.messages.find(({ messageId }) => messageId === replyTo);
	if (!original) return nothing;
	const { author, content, embeds } = original;
	return html`<discord-reply
		slot="reply"
		.author=${author.name}
		.avatar=${author.isBot ? botAvatar : avatarOf(author.id, author.name)}
		.bot=${author.isBot}
		><span class="excerpt"
			>${plainText(content || (embeds[0]?.title ?? embeds[0]?.description ?? '…'))}</span
		></discord-reply
	>`;
}

/** "Member used /ask" */
export function drawUse(page: Page, person: string, command: string) {
	const id = page.view?.people.find(({ name }) => name === person)?.id ?? '0';
	return html`<discord-reply slot="reply" .author=${person} .avatar=${avatarOf(id, person)}
		>${page.words.used} <span class="used-command">/${command}</span></discord-reply
	>`;
}

function drawPrivacy(page: Page, { messageId }: PageMessage) {
	const dismiss = () => {
		page.dismissed.add(messageId);
		page.draw();
		focusComposer(page);
	};
	return html`<div class="privacy">
		<svg viewBox="0 0 24 24" width="16" height="16" aria-hidden="true">
			<path
				fill="currentColor"
				d="M12 5C7 5 3 9 1.5 12 3 15 7 19 12 19s9-4 10.5-7C21 9 17 5 12 5Zm0 11a4 4 0 1 1 0-8 4 4 0 0 1 0 8Z"
			/>
		</svg>
		${page.words.onlyYou} •
		<button type="button" class="link" @click=${dismiss}>${page.words.dismiss}</button>
	</div>`;
}
