import { ChannelType } from 'discord-api-types/v10';
import type { APIUser } from 'discord-api-types/v10';
import type { Channel } from './guilds.ts';
import { timestamp } from './world.ts';
import type { World } from './world.ts';

/** The channel between the bot and that person, opened at its first use. */
export function directMessagesWith(world: World, recipient: APIUser): Channel {
	const known = [...world.channels.values()].find(
		(channel) => channel.type === ChannelType.DM && channel.recipient.id === recipient.id,
	);
	if (known) return known;
	const common = { id: world.nextId(), name: recipient.username, createdAt: timestamp(world) };
	const channel: Channel = { ...common, type: ChannelType.DM, recipient };
	world.channels.set(channel.id, channel);
	return channel;
}
