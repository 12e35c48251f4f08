import {
	ApplicationCommandPermissionType,
	PermissionFlagsBits,
	type ChatInputCommandInteraction,
} from 'discord.js';
import { refusal } from './wording.ts';

/**
 * Discord keeps members away from a moderators' command, but an interaction is only trusted once it is checked:
 * the member manages the server, or the server's own settings allow this command to the member or a role of theirs.
 * Throws UserError otherwise.
 */
export async function requireModerator(interaction: ChatInputCommandInteraction): Promise<void> {
	if (interaction.memberPermissions?.has(PermissionFlagsBits.ManageGuild)) return;
	if (await isAllowedBySettings(interaction)) return;
	throw refusal('moderatorsOnly');
}

async function isAllowedBySettings(interaction: ChatInputCommandInteraction): Promise<boolean> {
	if (!interaction.inCachedGuild()) return false;
	const { commandId, guild, member } = interaction;
	// Discord answers 404 for a command without settings of its own.
	const settings = await guild.commands.permissions.fetch({ command: commandId }).catch(() => []);
	const { User, Role } = ApplicationCommandPermissionType;
	const own = settings.find(({ type, id }) => type === User && id === member.id);
	if (own) return own.permission;
	return settings.some(
		({ type, id, permission }) => permission && type === Role && member.roles.cache.has(id),
	);
}
