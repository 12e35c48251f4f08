import type { APIAttachment, APIUser, MessageType } from 'discord-api-types/v10';
import type { ComponentBody } from '../limits/check-message.ts';
import type { EmbedBody } from '../limits/check-embeds.ts';

/** A message as Discord gives it out. */
export type MessageWire = {
	id: string;
	channel_id: string;
	author: APIUser;
	content: string;
	timestamp: string;
	edited_timestamp: string | null;
	tts: boolean;
	mention_everyone: boolean;
	mentions: APIUser[];
	mention_roles: string[];
	attachments: APIAttachment[];
	embeds: (EmbedBody & { type: 'rich' })[];
	components: ComponentBody[];
	pinned: boolean;
	type: MessageType;
	flags: number;
	webhook_id?: string;
	application_id?: string;
	interaction_metadata?: { id: string; user: APIUser; name?: string };
	interaction?: { id: string; type: number; name: string; user: APIUser };
	message_reference?: { type: number; channel_id: string; message_id: string };
};
