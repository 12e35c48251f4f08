import { ApplicationCommandType, PermissionFlagsBits } from 'discord-api-types/v10';
import type { ValueOption } from '../limits/command-options.ts';
import { isSeenBy, seenMessage } from '../people/seen-message.ts';
import type { Typeable } from '../people/visible-commands.ts';
import { typeablesOf, visibleCommands } from '../people/visible-commands.ts';
import { permissionsOf } from '../world/guilds.ts';
import type { Guild } from '../world/guilds.ts';
import type { StoredMessage } from '../world/messages.ts';
import type { World } from '../world/world.ts';
import type { PageCommand, PageMessage, PageOption, Sample, View } from './page-messages.ts';

export type Looking = { world: World; guild: Guild; personId: string; locale: string };

type Around = Pick<View, 'online' | 'typists'> & { samples: Sample[] };

/** What this person sees in the guild's channel, in its language. */
export function viewFor(looking: Looking, { samples, online, typists }: Around): View {
	const { world, guild, personId, locale } = looking;
	const people = [...guild.members.values()].map(({ user }) => ({
		id: user.id,
		name: user.global_name ?? user.username,
		isModerator: (permissionsOf(guild, user.id) & PermissionFlagsBits.ManageGuild) !== 0n,
	}));
	const me = people.find(({ id }) => id === personId);
	return {
		me: { id: personId, name: me?.name ?? '' },
		typists,
		bot: { id: world.bot.id, name: world.bot.username },
		online,
		guild: guild.name,
		channel: { id: guild.channelId, name: world.channels.get(guild.channelId)?.name ?? '' },
		people,
		largestFile: world.attachmentSizeLimit,
		roles: guild.roles.map(({ id, name }) => ({ id, name })),
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
			.map(({ name }) => name),
	};
}

export function pageMessage({ world, personId }: Looking, message: StoredMessage): PageMessage {
	const { files, text: _text, buttons: _buttons, ...seen } = seenMessage(world, message);
	const { mentions, mention_everyone } = message.wire;
	return {
		...seen,
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
		label: labels.map((one) => localized(one.name, one.name_localizations, locale)).join(' '),
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

type Translations = Partial<Record<string, string>> | null | undefined;

export function localized(text: string, translations: Translations, locale: string): string {
	return translations?.[locale] ?? text;
}
