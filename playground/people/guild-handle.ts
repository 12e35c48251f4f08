import { foundGuild, join, removeBot } from '../world/found-guild.ts';
import { createPerson } from './person.ts';
import type { Person } from './person.ts';
import type { Actor } from './send-interaction.ts';

/** A server with the people in it. */
export type GuildHandle = {
	id: string;
	name: string;
	/** The text channel everybody is in. */
	channelId: string;
	member: Person;
	/** May manage the server, but is no administrator. */
	moderator: Person;
	/** May do everything. */
	owner: Person;
	addMember: (name?: string) => Person;
	/** Throws the bot out. */
	removeBot: () => void;
};

export function createGuildHandle(
	setting: Pick<Actor, 'world' | 'faults' | 'replies'>,
	name: string,
	locale: string,
): GuildHandle {
	const { world } = setting;
	const guild = foundGuild(world, name, locale);
	const add = (personName: string, as: 'member' | 'moderator' | 'owner') =>
		createPerson({ ...setting, guild, member: join(world, guild, personName, as), locale });
	return {
		id: guild.id,
		name,
		channelId: guild.channelId,
		owner: add('Owner', 'owner'),
		member: add('Member', 'member'),
		moderator: add('Moderator', 'moderator'),
		addMember: (personName = `Member ${guild.members.size}`) => add(personName, 'member'),
		removeBot: () => removeBot(world, guild),
	};
}
