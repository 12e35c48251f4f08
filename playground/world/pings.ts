import { AllowedMentionsTypes } from 'discord-api-types/v10';
import type { AllowedMentions } from '../limits/check-message.ts';
import type { World } from './world.ts';

/** Somebody's device would have rung because of that message. */
export type Ping = {
	messageId: string;
	channelId: string;
	/** `everyone` stands for @everyone and @here. */
	kind: 'user' | 'role' | 'everyone';
	/** Of the person or the role; the guild's own for everyone. */
	id: string;
};

export type Mentions = { users: string[]; roles: string[]; everyone: boolean };

/**
 * Whom a text mentions, as far as allowed_mentions lets it. Without any, everything counts: that is
 * Discord's default, and how a quoted "@everyone" comes to ring a whole server.
 */
export function mentionsIn(content: string, allowed: AllowedMentions | null | undefined): Mentions {
	const text = withoutCode(content);
	const users = idsOf(text, /<@!?(\d+)>/g);
	const roles = idsOf(text, /<@&(\d+)>/g);
	const everyone = /@(?:everyone|here)\b/.test(text);
	if (!allowed) return { users, roles, everyone };
	const parse = allowed.parse ?? [];
	return {
		users: parse.includes(AllowedMentionsTypes.User)
			? users
			: users.filter((id) => allowed.users?.includes(id)),
		roles: parse.includes(AllowedMentionsTypes.Role)
			? roles
			: roles.filter((id) => allowed.roles?.includes(id)),
		everyone: everyone && parse.includes(AllowedMentionsTypes.Everyone),
	};
}

export function recordPings(world: World, messageId: string, channelId: string, mentions: Mentions): void {
	const at = { messageId, channelId };
	for (const id of mentions.users) if (world.users.has(id)) world.pings.push({ ...at, kind: 'user', id });
	for (const id of mentions.roles) world.pings.push({ ...at, kind: 'role', id });
	if (mentions.everyone) world.pings.push({ ...at, kind: 'everyone', id: guildOf(world, channelId) });
}

function guildOf(world: World, channelId: string): string {
	const channel = world.channels.get(channelId);
	return channel && 'guildId' in channel ? channel.guildId : channelId;
}

function withoutCode(content: string): string {
	return content.replaceAll(/```[\s\S]*?```|``[^`]+``|`[^`]+`/g, ' ');
}

function idsOf(text: string, pattern: RegExp): string[] {
	return [...new Set([...text.matchAll(pattern)].map((match) => match[1] ?? ''))];
}
