import { ChannelType } from 'discord-api-types/v10';
import type { APIUser } from 'discord-api-types/v10';
import { isThread, permissionsOf } from './guilds.ts';
import type { Channel, Guild, Member } from './guilds.ts';
import type { World } from './world.ts';

export function createUser(id: string, name: string, bot = false): APIUser {
	return {
		id,
		username: name.toLowerCase().replaceAll(' ', '-'),
		global_name: bot ? null : name,
		discriminator: bot ? '0001' : '0',
		avatar: null,
		...(bot && { bot, username: name }),
	};
}

export function memberWire(member: Member) {
	return {
		user: member.user,
		roles: member.roleIds,
		joined_at: member.joinedAt,
		nick: null,
		avatar: null,
		banner: null,
		premium_since: null,
		pending: false,
		deaf: false,
		mute: false,
		flags: 0,
		communication_disabled_until: null,
	};
}

/** A member as an interaction carries it: with what it may do in that channel. */
export function memberWithPermissions(guild: Guild, member: Member) {
	return { ...memberWire(member), permissions: String(permissionsOf(guild, member.user.id)) };
}

export function channelWire(channel: Channel) {
	const common = {
		id: channel.id,
		type: channel.type,
		last_message_id: channel.lastMessageId ?? null,
		flags: 0,
	};
	if (channel.type === ChannelType.DM) return { ...common, recipients: [channel.recipient] };
	const inGuild = { ...common, name: channel.name, guild_id: channel.guildId, rate_limit_per_user: 0 };
	return isThread(channel) ? { ...inGuild, ...threadWire(channel) } : { ...inGuild, ...textChannelWire };
}

const textChannelWire = {
	parent_id: null,
	position: 0,
	permission_overwrites: [],
	nsfw: false,
	topic: null,
};

function threadWire(thread: Extract<Channel, { parentId: string }>) {
	return {
		parent_id: thread.parentId,
		owner_id: thread.ownerId,
		member_count: 1,
		message_count: thread.messageCount,
		total_message_sent: thread.messageCount,
		thread_metadata: {
			archived: thread.archived,
			locked: thread.locked,
			auto_archive_duration: thread.autoArchiveMinutes,
			archive_timestamp: thread.createdAt,
			create_timestamp: thread.createdAt,
		},
	};
}

export function guildWire(guild: Guild) {
	return {
		...lookOfGuild,
		id: guild.id,
		name: guild.name,
		owner_id: guild.ownerId,
		preferred_locale: guild.locale,
		roles: guild.roles,
	};
}

/** The guild as GUILD_CREATE tells it: with its channels, threads and the members everybody may know. */
export function guildCreateWire(world: World, guild: Guild) {
	const channels = [...world.channels.values()].filter(
		(channel) => channel.type !== ChannelType.DM && channel.guildId === guild.id,
	);
	return {
		...guildWire(guild),
		joined_at: guild.joinedAt,
		large: false,
		unavailable: false,
		member_count: guild.members.size,
		members: [...guild.members.values()].map(memberWire),
		channels: channels.filter((channel) => !isThread(channel)).map(channelWire),
		threads: channels.filter((channel) => isThread(channel) && !channel.archived).map(channelWire),
		...nothingElse,
	};
}

const lookOfGuild = {
	icon: null,
	splash: null,
	discovery_splash: null,
	banner: null,
	description: null,
	afk_channel_id: null,
	afk_timeout: 300,
	widget_enabled: false,
	verification_level: 0,
	default_message_notifications: 1,
	explicit_content_filter: 0,
	emojis: [],
	features: [],
	mfa_level: 0,
	application_id: null,
	system_channel_id: null,
	system_channel_flags: 0,
	rules_channel_id: null,
	max_members: 500_000,
	vanity_url_code: null,
	premium_tier: 0,
	premium_subscription_count: 0,
	public_updates_channel_id: null,
	nsfw_level: 0,
	stickers: [],
	premium_progress_bar_enabled: false,
	safety_alerts_channel_id: null,
};

const nothingElse = {
	voice_states: [],
	presences: [],
	stage_instances: [],
	guild_scheduled_events: [],
	soundboard_sounds: [],
};
