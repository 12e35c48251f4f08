import { ApplicationCommandType } from 'discord-api-types/v10';
import { typeablesOf } from '../people/visible-commands.ts';
import { commandsAt, globalCommands } from '../world/deployed-commands.ts';
import type { Guild } from '../world/guilds.ts';
import type { World } from '../world/world.ts';

type Translations = Partial<Record<string, string>> | null | undefined;

export function localized(text: string, translations: Translations, locale: string): string {
	return translations?.[locale] ?? text;
}

/** The people every guild begins with are called after what they are, which each language says its way. */
const frenchNames = new Map([
	['Owner', 'Propriétaire'],
	['Member', 'Membre'],
	['Moderator', 'Modérateur'],
]);

export function personName(name: string, locale: string): string {
	return (locale === 'fr' ? frenchNames.get(name) : undefined) ?? name;
}

type Labels = { name: string; name_localizations?: Translations }[];

/** "étagère ajouter" */
export function labelOf(labels: Labels, locale: string): string {
	return labels.map((one) => localized(one.name, one.name_localizations, locale)).join(' ');
}

/** What the head of an answer calls the command: its name in the language of whoever looks, as long as it exists. */
export function commandLabel(world: World, guild: Guild, line: string, locale: string): string {
	const deployed = [...commandsAt(world, guild.id), ...commandsAt(world, globalCommands)];
	const typeable = deployed
		.flatMap(typeablesOf)
		.find(({ command, path }) => [command.name, ...path].join(' ') === line);
	if (typeable) return labelOf(typeable.labels, locale);
	const menu = deployed.find(({ type, name }) => type !== ApplicationCommandType.ChatInput && name === line);
	return menu ? labelOf([menu], locale) : line;
}
