import { Client, Events, GatewayIntentBits, SlashCommandBuilder } from 'discord.js';
import type { ApplicationCommandDataResolvable, Interaction } from 'discord.js';
import type { Discord } from '../playground/start-discord.ts';

export type ToyBot = { client: Client<true>; errors: unknown[] };

/** Connects the real client, with whatever a test wants it to do; what the handler throws is kept. */
export async function connectToyBot(
	discord: Pick<Discord, 'apiUrl' | 'token'>,
	answer: (interaction: Interaction) => unknown,
	commands: ApplicationCommandDataResolvable[] = [askCommand],
): Promise<ToyBot> {
	const client = new Client({
		rest: { api: discord.apiUrl },
		intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages],
	});
	const errors: unknown[] = [];
	client.on(Events.Error, (error) => errors.push(error));
	client.on(Events.InteractionCreate, (interaction) => {
		Promise.resolve()
			.then(() => answer(interaction))
			.catch((error: unknown) => errors.push(error));
	});
	const ready = new Promise<Client<true>>((resolve) => {
		client.once(Events.ClientReady, resolve);
	});
	await client.login(discord.token);
	const readyClient = await ready;
	await readyClient.application.commands.set(commands);
	return { client: readyClient, errors };
}

export const askCommand = new SlashCommandBuilder()
	.setName('ask')
	.setDescription('Ask a question')
	.addStringOption((option) =>
		option.setName('question').setDescription('What you want to know').setRequired(true),
	);
