import { Client, Events, GatewayIntentBits, SlashCommandBuilder } from 'discord.js';

/* A bot that acknowledges /ask and does nothing else: what Discord and its client cost any bot. */
const client = new Client({
	rest: { api: process.env['DISCORD_API_URL'] ?? '' },
	intents: [GatewayIntentBits.Guilds],
});
const ask = new SlashCommandBuilder()
	.setName('ask')
	.setDescription('Acknowledges')
	.addStringOption((option) => option.setName('question').setDescription('Anything').setRequired(true));

client.on(Events.InteractionCreate, (interaction) => {
	if (interaction.isChatInputCommand()) void interaction.deferReply();
});
const ready = new Promise<Client<true>>((resolve) => {
	client.once(Events.ClientReady, resolve);
});
await client.login(process.env['DISCORD_TOKEN']);
await (await ready).application.commands.set([ask.toJSON()]);
process.stderr.write('connected to Discord\n');
