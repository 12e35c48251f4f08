import { ChannelType } from 'discord-api-types/v10';
import { unknownMember, unknownUser } from '../refusal.ts';
import { guildForBot } from '../world/bot-access.ts';
import { channelWire, guildWire, memberWire } from '../world/guild-wire.ts';
import { isThread } from '../world/guilds.ts';
import type { Guild, Member } from '../world/guilds.ts';
import type { World } from '../world/world.ts';
import { ok } from './route.ts';
import type { RestCall, Route } from './route.ts';

/** Users, guilds and who is in them. */
export function peopleRoutes(world: World): Route[] {
	const path = '/guilds/:guild';
	const guild = (call: RestCall) => guildForBot(world, call.param('guild'));
	return [
		{ method: 'GET', path: '/users/@me', answer: () => ok(world.bot) },
		{ method: 'GET', path: '/users/@me/guilds', answer: () => ok(guildsOfBot(world).map(guildWire)) },
		{ method: 'GET', path: '/users/:user', answer: (call) => ok(userOf(world, call)) },
		{ method: 'GET', path, answer: (call) => ok(guildWire(guild(call))) },
		{ method: 'GET', path: `${path}/roles`, answer: (call) => ok(guild(call).roles) },
		{ method: 'GET', path: `${path}/channels`, answer: (call) => ok(channelsOf(world, guild(call))) },
		{ method: 'GET', path: `${path}/members`, answer: (call) => ok(membersOf(guild(call)).map(memberWire)) },
		{
			method: 'GET',
			path: `${path}/members/:user`,
			answer: (call) => ok(memberWire(memberOf(guild(call), call.param('user')))),
		},
	];
}

function guildsOfBot(world: World): Guild[] {
	return [...world.guilds.values()].filter((guild) => guild.hasBot);
}

function userOf(world: World, call: RestCall) {
	const user = world.users.get(call.param('user'));
	if (!user) throw unknownUser();
	return user;
}

function channelsOf(world: World, guild: Guild) {
	return [...world.channels.values()]
		.filter(
			(channel) => channel.type !== ChannelType.DM && channel.guildId === guild.id && !isThread(channel),
		)
		.map(channelWire);
}

function membersOf(guild: Guild): Member[] {
	return [...guild.members.values()];
}

function memberOf(guild: Guild, userId: string): Member {
	const member = guild.members.get(userId);
	if (!member) throw unknownMember();
	return member;
}
