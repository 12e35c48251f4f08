import { DiscordAuthorInfo } from '@skyra/discord-components-core/discord-author-info.js';
import { DiscordEmbedDescription } from '@skyra/discord-components-core/discord-embed-description.js';
import { DiscordEmbedField } from '@skyra/discord-components-core/discord-embed-field.js';
import { DiscordEmbedFields } from '@skyra/discord-components-core/discord-embed-fields.js';
import { DiscordEmbedFooter } from '@skyra/discord-components-core/discord-embed-footer.js';
import { DiscordEmbed } from '@skyra/discord-components-core/discord-embed.js';
import { DiscordMessage } from '@skyra/discord-components-core/discord-message.js';
import { DiscordMessages } from '@skyra/discord-components-core/discord-messages.js';
import { DiscordReply } from '@skyra/discord-components-core/discord-reply.js';
import { css } from 'lit';

/** Makes the elements that draw messages known, in the colours of the page's own themes. */
export function styleMessageElements(): void {
	DiscordMessage.elementStyles.push(messageStyle);
	DiscordAuthorInfo.elementStyles.push(authorStyle);
	DiscordReply.elementStyles.push(replyStyle);
	DiscordEmbed.elementStyles.push(embedStyle);
	DiscordEmbedFooter.elementStyles.push(footerStyle);
	for (const element of [DiscordMessages, DiscordEmbedDescription, DiscordEmbedFields, DiscordEmbedField])
		element.elementStyles.push(inheritStyle);
}

const inheritStyle = css`
	:host {
		color: inherit;
	}
`;

const messageStyle = css`
	:host {
		color: var(--text);
	}
	:host(:hover) {
		background-color: var(--hover);
	}
	:host([highlight]) {
		background-color: var(--pinged);
	}
	.discord-author-avatar img,
	.discord-author-username {
		cursor: inherit;
	}
	.discord-message-content {
		min-width: 0;
	}
	.discord-message-timestamp,
	:host([light-theme]) .discord-message-timestamp {
		color: var(--muted);
	}
	.discord-message-body-only-indent {
		flex: none;
		font-size: 11px;
	}
`;

const authorStyle = css`
	:host .discord-author-username {
		color: var(--header);
		cursor: inherit;
	}
	:host .discord-author-username:hover {
		cursor: inherit;
		text-decoration: none;
	}
`;

const replyStyle = css`
	:host {
		color: var(--muted);
		min-width: 0;
	}
	:host:before {
		border-color: var(--spine) !important;
	}
	.discord-replied-message-username {
		color: var(--header);
		opacity: 1;
	}
	.discord-replied-message-username:hover {
		cursor: inherit;
		text-decoration: none;
	}
	.discord-replied-message-content {
		color: var(--muted);
		cursor: inherit;
		min-width: 0;
		overflow: hidden;
		text-overflow: ellipsis;
	}
`;

const embedStyle = css`
	:host {
		color: var(--text);
	}
	:host .discord-left-border {
		background-color: var(--bar, var(--embed-bar));
	}
	:host .discord-embed-wrapper {
		background-color: var(--embed);
		border: 0;
	}
	:host .discord-embed-wrapper .discord-embed-grid {
		display: grid;
		grid-template-columns: minmax(0, 1fr) auto;
	}
`;

const footerStyle = css`
	:host {
		color: var(--muted);
	}
	:host .discord-footer-separator {
		color: var(--muted);
	}
`;
