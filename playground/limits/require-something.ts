import { emptyMessage } from '../refusal.ts';
import type { MessageWire } from '../world/message-wire.ts';

/** A message must show something once it is put together. */
export function requireSomething(message: MessageWire): void {
	const { content, embeds, attachments, components } = message;
	if (content === '' && embeds.length + attachments.length + components.length === 0) throw emptyMessage();
}
