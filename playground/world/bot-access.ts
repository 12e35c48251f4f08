import { ChannelType } from 'discord-api-types/v10';
import { missingAccess, unknownChannel, unknownGuild, unknownMessage } from '../refusal.ts';
import type { Channel, Guild } from './guilds.ts';
import { messageById } from './messages.ts';
import type { StoredMessage } from './messages.ts';
import type { World } from './world.ts';

/** A channel, if it exists and the bot is still in its guild. */
export function channelForBot(world: World, id: string): Channel {
	const channel = world.channels.get(id);
	if (!channel) throw unknownChannel();
	if (channel.type !== ChannelType.DM && !world.guilds.get(channel.guildId)?.hasBot) throw missingAccess();
	return channel;
}

export function guildForBot(world: World, id: string): Guild {
	const guild = world.guilds.get(id);
	if (!guild?.hasBot) throw unknownGuild();
	return guild;
}

/** A message by its channel. Private replies cannot be reached this way, only by their interaction. */
export function messageForBot(world: World, channelId: string, id: string): StoredMessage {
	channelForBot(world, channelId);
	const message = messageById(world, id);
	if (message.wire.channel_id !== channelId || message.seenBy !== undefined) throw unknownMessage();
	return message;
}
