import { MessageFlags, MessageReferenceType, MessageType } from 'discord-api-types/v10';
import type { APIAttachment } from 'discord-api-types/v10';
import type { EmbedBody } from '../limits/check-embeds.ts';
import type { ComponentBody } from '../limits/check-message.ts';
import { componentsIn } from '../limits/nested-components.ts';
import type { MessageWire } from './message-wire.ts';

/** Embeds as Discord gives them back: typed, and `attachment://` replaced by the file's address. */
export function embedsWire(embeds: EmbedBody[], attachments: APIAttachment[]): MessageWire['embeds'] {
	const address = (url: string) => fileAddress(url, attachments);
	return embeds.map((embed) => ({
		...embed,
		type: 'rich',
		image: embed.image && { url: address(embed.image.url) },
		thumbnail: embed.thumbnail && { url: address(embed.thumbnail.url) },
		author: embed.author && {
			...embed.author,
			icon_url: embed.author.icon_url && address(embed.author.icon_url),
		},
		footer: embed.footer && {
			...embed.footer,
			icon_url: embed.footer.icon_url && address(embed.footer.icon_url),
		},
	}));
}

function fileAddress(url: string, attachments: APIAttachment[]): string {
	if (!url.startsWith('attachment://')) return url;
	const filename = url.slice('attachment://'.length);
	return attachments.find((one) => one.filename === filename)?.url ?? url;
}

/** Gives each component without an id one, counting through the whole message as Discord does. */
export function numberComponents(components: ComponentBody[]): ComponentBody[] {
	componentsIn(components).forEach(({ component }, index) => {
		component.id ??= index + 1;
	});
	return components;
}

export function isV2(message: MessageWire): boolean {
	return (message.flags & MessageFlags.IsComponentsV2) !== 0;
}

/** What makes a message a reply to another one. */
export function replyTo(channelId: string, messageId: string | undefined): Partial<MessageWire> {
	if (messageId === undefined) return {};
	const type = MessageReferenceType.Default;
	return {
		type: MessageType.Reply,
		message_reference: { type, channel_id: channelId, message_id: messageId },
	};
}
