import { ChannelType, InteractionContextType } from 'discord-api-types/v10';
import type { InteractionType } from 'discord-api-types/v10';
import type { Faults } from '../faults.ts';
import { directMessagesWith } from '../world/direct-messages.ts';
import { channelWire, memberWithPermissions } from '../world/guild-wire.ts';
import { permissionsOf } from '../world/guilds.ts';
import type { Channel, Guild, Member } from '../world/guilds.ts';
import { openInteraction } from '../world/interactions.ts';
import type { Interaction } from '../world/interactions.ts';
import type { StoredMessage } from '../world/messages.ts';
import type { World } from '../world/world.ts';
import { NotPossible } from './not-possible.ts';
import type { Place } from './resolved-values.ts';
import type { Replies } from './replies.ts';
import type { Reply } from './reply-handle.ts';

/** How and where a person does something. */
export type How = {
	/** Language of the person's Discord. */
	locale?: string;
	/** Send it even if Discord's client would not let this person. */
	forge?: boolean;
	/** Another channel or thread than the guild's first. */
	channelId?: string;
	/** In direct messages with the bot. */
	dm?: boolean;
	/** Reaches the bot that much later. */
	delayMs?: number;
};

/** Whoever acts, and what the acting needs. */
export type Actor = {
	world: World;
	faults: Faults;
	replies: Replies;
	guild: Guild;
	member: Member;
	locale: string;
};

type Sending = {
	type: InteractionType;
	data: unknown;
	how: How;
	commandName?: string;
	fromContextMenu?: boolean;
	/** The message whose component or modal is used. */
	source?: StoredMessage;
};

export function sendInteraction(actor: Actor, sending: Sending): Reply {
	const { world, member } = actor;
	const { data, how, source, ...rest } = sending;
	const { guild, channelId } = placeOf(actor, how);
	const interaction = openInteraction(world, {
		...rest,
		person: member.user,
		channelId: source?.wire.channel_id ?? channelId,
		...(guild && { guildId: guild.id }),
		...(source && { sourceId: source.wire.id }),
	});
	const payload = {
		...interactionPayload(actor, interaction, how),
		data,
		...(source && { message: source.wire }),
	};
	const tell = () =>
		world.events.emit('dispatch', { event: 'INTERACTION_CREATE', data: payload, intents: 0 });
	const delayMs = how.delayMs ?? actor.faults.nextDelay();
	if (delayMs > 0) setTimeout(tell, delayMs).unref();
	// Only now is the reply watched: a bot in this very process could be faster otherwise.
	const reply = actor.replies.watch(interaction);
	if (delayMs === 0) tell();
	return reply;
}

export function placeOf({ world, guild, member }: Actor, how: How): Place {
	const channelId = how.dm ? directMessagesWith(world, member.user).id : (how.channelId ?? guild.channelId);
	return { world, guild: how.dm ? undefined : guild, channelId };
}

function interactionPayload(actor: Actor, interaction: Interaction, how: How) {
	const { world, guild, member } = actor;
	const channel = channelOf(world, interaction.channelId);
	const isDm = channel.type === ChannelType.DM;
	return {
		version: 1,
		id: interaction.id,
		application_id: world.applicationId,
		type: interaction.type,
		token: interaction.token,
		channel_id: channel.id,
		channel: { ...channelWire(channel), permissions: String(permissionsOf(guild, member.user.id)) },
		locale: how.locale ?? actor.locale,
		app_permissions: String(permissionsOf(guild, world.bot.id)),
		entitlements: [],
		authorizing_integration_owners: isDm ? { 0: '0' } : { 0: guild.id },
		context: isDm ? InteractionContextType.BotDM : InteractionContextType.Guild,
		attachment_size_limit: world.attachmentSizeLimit,
		...(isDm ? { user: member.user } : guildPart(guild, member)),
	};
}

function guildPart(guild: Guild, member: Member) {
	return {
		guild_id: guild.id,
		guild: { id: guild.id, locale: guild.locale, features: [] },
		guild_locale: guild.locale,
		member: memberWithPermissions(guild, member),
	};
}

function channelOf(world: World, id: string): Channel {
	const channel = world.channels.get(id);
	if (!channel)
		throw new NotPossible({ en: `There is no channel ${id}.`, fr: `Il n’y a pas de salon ${id}.` });
	return channel;
}
