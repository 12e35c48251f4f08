import type { APIApplicationCommand, ApplicationCommand, Client } from 'discord.js';
import type { Command } from './command.ts';

/**
 * Tells Discord about the commands when it knows others, and only then: it counts creations. Returns whether it
 * did.
 */
export async function deployCommands(client: Client<true>, commands: readonly Command[]): Promise<boolean> {
	const deployed = await client.application.commands.fetch({ withLocalizations: true });
	const same =
		deployed.size === commands.length &&
		commands.every(({ definition }) => deployed.some((one) => isSame(one, definition)));
	if (!same) await client.application.commands.set(commands.map(({ definition }) => definition));
	return !same;
}

function isSame(deployed: ApplicationCommand, definition: Command['definition']): boolean {
	const { id, applicationId, version } = deployed;
	// As it is sent: a builder's `nsfw: undefined` would never equal what Discord gives back.
	const sent = JSON.parse(JSON.stringify(definition)) as Command['definition'];
	const wanted = { ...sent, id, application_id: applicationId, version } as APIApplicationCommand;
	return deployed.name === definition.name && deployed.equals(wanted, true);
}
