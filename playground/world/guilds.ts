import { ChannelType, PermissionFlagsBits } from 'discord-api-types/v10';
import type { APIRole, APIUser } from 'discord-api-types/v10';

/** No flag of a role's means anything here. */
export type Role = Omit<APIRole, 'flags'> & { flags: 0 };

export type Member = { user: APIUser; guildId: string; roleIds: string[]; joinedAt: string };

export type Guild = {
	id: string;
	name: string;
	locale: string;
	ownerId: string;
	roles: Role[];
	members: Map<string, Member>;
	/** The text channel everybody is in. */
	channelId: string;
	joinedAt: string;
	/** False after the bot was removed from it. */
	hasBot: boolean;
};

export type ThreadType = ChannelType.PublicThread | ChannelType.PrivateThread;

export type Channel = {
	id: string;
	name: string;
	createdAt: string;
	lastMessageId?: string;
} & (
	| { type: ChannelType.GuildText; guildId: string }
	| { type: ChannelType.DM; recipient: APIUser }
	| {
			type: ThreadType;
			guildId: string;
			parentId: string;
			ownerId: string;
			archived: boolean;
			locked: boolean;
			autoArchiveMinutes: number;
			messageCount: number;
	  }
);

const flags = PermissionFlagsBits;
export const memberPermissions =
	flags.ViewChannel |
	flags.SendMessages |
	flags.ReadMessageHistory |
	flags.AttachFiles |
	flags.EmbedLinks |
	flags.AddReactions |
	flags.UseApplicationCommands |
	flags.CreatePublicThreads |
	flags.SendMessagesInThreads;
export const moderatorPermissions = flags.ManageGuild | flags.ManageMessages | flags.ManageThreads;
/** With MentionEveryone, so that a careless message of the bot's does ping. */
export const botPermissions =
	memberPermissions | flags.MentionEveryone | flags.ManageThreads | flags.ManageMessages;
const everything = Object.values(flags).reduce((all, bit) => all | bit, 0n);

export function createRole(id: string, name: string, permissions: bigint, managed = false): Role {
	return {
		id,
		name,
		permissions: String(permissions),
		color: 0,
		colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
		hoist: false,
		icon: null,
		unicode_emoji: null,
		position: 0,
		managed,
		mentionable: false,
		flags: 0,
	};
}

/** What this person may do here: the roles added up; owners and administrators may do everything. */
export function permissionsOf(guild: Guild, userId: string): bigint {
	if (guild.ownerId === userId) return everything;
	const roleIds = guild.members.get(userId)?.roleIds ?? [];
	const granted = guild.roles
		.filter((role) => role.id === guild.id || roleIds.includes(role.id))
		.reduce((all, role) => all | BigInt(role.permissions), 0n);
	return granted & flags.Administrator ? everything : granted;
}

export function isThread(channel: Channel): channel is Extract<Channel, { type: ThreadType }> {
	return channel.type === ChannelType.PublicThread || channel.type === ChannelType.PrivateThread;
}
