import { GatewayIntentBits } from 'discord-api-types/v10';
import type { MessageWire } from './message-wire.ts';
import type { StoredMessage } from './messages.ts';
import type { World } from './world.ts';

/** Without the privileged intent a bot does not read what people write, unless it is mentioned. */
export function asBotMayRead(world: World, message: StoredMessage): MessageWire {
	const { wire, guildId } = message;
	const mayRead =
		wire.author.id === world.bot.id ||
		guildId === undefined ||
		(world.privilegedIntents & GatewayIntentBits.MessageContent) !== 0 ||
		wire.mentions.some(({ id }) => id === world.bot.id);
	return mayRead ? wire : { ...wire, content: '', embeds: [], attachments: [], components: [] };
}
