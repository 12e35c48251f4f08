import { ChannelType, GatewayIntentBits } from 'discord-api-types/v10';
import { botPermissions, createRole, memberPermissions, moderatorPermissions } from './guilds.ts';
import type { Guild, Member } from './guilds.ts';
import { createUser, guildCreateWire, memberWire } from './guild-wire.ts';
import { overwriteCommands } from './deployed-commands.ts';
import { timestamp } from './world.ts';
import type { World } from './world.ts';

/** A new guild with one text channel, an owner, and the bot in it. */
export function foundGuild(world: World, name: string, locale: string): Guild {
	const [id, channelId, botRoleId] = [world.nextId(), world.nextId(), world.nextId()];
	const guild: Guild = {
		id,
		name,
		locale,
		ownerId: world.nextId(),
		roles: [
			createRole(id, '@everyone', memberPermissions),
			createRole(world.nextId(), 'Moderator', moderatorPermissions),
			createRole(botRoleId, world.bot.username, botPermissions, true),
		],
		members: new Map(),
		channelId,
		joinedAt: timestamp(world),
		hasBot: true,
	};
	world.guilds.set(id, guild);
	world.channels.set(channelId, {
		id: channelId,
		name: 'general',
		createdAt: timestamp(world),
		type: ChannelType.GuildText,
		guildId: id,
	});
	guild.members.set(world.bot.id, {
		user: world.bot,
		guildId: id,
		roleIds: [botRoleId],
		joinedAt: timestamp(world),
	});
	announceGuild(world, guild);
	return guild;
}

export function join(world: World, guild: Guild, name: string, as: 'member' | 'moderator' | 'owner'): Member {
	const id = as === 'owner' ? guild.ownerId : world.nextId();
	const moderator = guild.roles.find((role) => role.name === 'Moderator');
	const member: Member = {
		user: createUser(id, name),
		guildId: guild.id,
		roleIds: as === 'moderator' && moderator ? [moderator.id] : [],
		joinedAt: timestamp(world),
	};
	world.users.set(id, member.user);
	guild.members.set(id, member);
	const data = { ...memberWire(member), guild_id: guild.id };
	world.events.emit('dispatch', { event: 'GUILD_MEMBER_ADD', data, intents: GatewayIntentBits.GuildMembers });
	return member;
}

/** Somebody throws the bot out: it hears of it, and its guild commands are gone. */
export function removeBot(world: World, guild: Guild): void {
	guild.hasBot = false;
	guild.members.delete(world.bot.id);
	overwriteCommands(world, guild.id, []);
	const data = { id: guild.id };
	world.events.emit('dispatch', { event: 'GUILD_DELETE', data, intents: GatewayIntentBits.Guilds });
}

function announceGuild(world: World, guild: Guild): void {
	const data = guildCreateWire(world, guild);
	world.events.emit('dispatch', { event: 'GUILD_CREATE', data, intents: GatewayIntentBits.Guilds });
}
