import { ApplicationCommandType, PermissionFlagsBits } from 'discord-api-types/v10';
import type { ValueOption } from '../limits/command-options.ts';
import { isSeenBy, seenMessage } from '../people/seen-message.ts';
import type { Typeable } from '../people/visible-commands.ts';
import { typeablesOf, visibleCommands } from '../people/visible-commands.ts';
import { permissionsOf } from '../world/guilds.ts';
import type { Guild } from '../world/guilds.ts';
import type { StoredMessage } from '../world/messages.ts';
import type { World } from '../world/world.ts';
import type { Named, PageCommand, PageMessage, PageOption, Sample, View } from './page-messages.ts';
import { commandLabel, labelOf, localized, personName } from './shown-names.ts';

export type Looking = { world: World; guild: Guild; personId: string; locale: string };

type Around = Pick<View, 'online' | 'typists'> & { samples: Sample[] };

/** What this person sees in the guild's channel, in its language. */
export function viewFor(looking: Looking, { samples, online, typists }: Around): View {
	const { world, guild, personId, locale } = looking;
	const people = [...guild.members.values()].map(({ user }) => ({
		id: user.id,
		name: personName(user.global_name ?? user.username, locale),
		isModerator: (permissionsOf(guild, user.id) & PermissionFlagsBits.ManageGuild) !== 0n,
	}));
	const named = ({ id, name }: Named) => ({ id, name: personName(name, locale) });
	const me = people.find(({ id }) => id === personId);
	return {
		me: { id: personId, name: me?.name ?? '' },
		typists: { member: named(typists.member), moderator: named(typists.moderator) },
		bot: { id: world.bot.id, name: world.bot.username },
		online,
		guild: guild.name,
		channel: { id: guild.channelId, name: world.channels.get(guild.channelId)?.name ?? '' },
		people,
		largestFile: world.attachmentSizeLimit,
		roles: guild.roles.map(named),
		...commandsFor(looking),
		messages: [...world.messages.values()]
			.filter((message) => isInView(looking, message))
			.map((message) => pageMessage(looking, message)),
		samples: samples.filter((sample) => sample.locale === undefined || sample.locale === locale),
	};
}

export function isInView({ guild, personId }: Looking, message: StoredMessage): boolean {
	return message.wire.channel_id === guild.channelId && isSeenBy(message, personId);
}

export function commandsFor({ world, guild, personId, locale }: Looking) {
	const visible = visibleCommands(world, personId, guild);
	return {
		commands: visible.flatMap(typeablesOf).map((typeable) => pageCommand(typeable, locale)),
		messageCommands: visible
			.filter(({ type }) => type === ApplicationCommandType.Message)
			.map((command) => ({ name: command.name, label: labelOf([command], locale) })),
	};
}

export function pageMessage(looking: Looking, message: StoredMessage): PageMessage {
	const { world, guild, personId, locale } = looking;
	const { files, author, head, text: _text, buttons: _buttons, ...seen } = seenMessage(world, message);
	const { mentions, mention_everyone } = message.wire;
	return {
		...seen,
		author: { ...author, name: personName(author.name, locale) },
		head: head && {
			person: personName(head.person, locale),
			command: commandLabel(world, guild, head.command, locale),
		},
		flags: message.wire.flags,
		files: files.map(({ name, url, contentType, data, description = '' }) => ({
			name,
			// The page may have been opened under either name of this machine.
			url: new URL(url).pathname,
			contentType,
			size: data.length,
			description,
		})),
		mentionsMe: mention_everyone || mentions.some(({ id }) => id === personId),
	};
}

function pageCommand({ command, path, labels, description, options }: Typeable, locale: string): PageCommand {
	return {
		line: [command.name, ...path].join(' '),
		label: labelOf(labels, locale),
		description: localized(description.text, description.translations, locale),
		options: options.map((option) => pageOption(option, locale)),
	};
}

function pageOption(option: ValueOption, locale: string): PageOption {
	const { name, description, name_localizations, description_localizations, choices = [] } = option;
	return {
		...option,
		label: localized(name, name_localizations, locale),
		description: localized(description, description_localizations, locale),
		required: option.required ?? false,
		choices: choices.map((one) => ({
			name: localized(one.name, one.name_localizations, locale),
			value: one.value,
		})),
	};
}
