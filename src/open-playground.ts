import { startPlayground, type Playground } from '../playground/start-playground.ts';

/** What a first visitor can ask with one click, about the article that comes with the project. */
const SAMPLES = [
	{ locale: 'fr', text: 'Quel est l’objectif de la commission mixte ?' },
	{ locale: 'fr', text: 'Que reproche Bamako à Alger ?' },
	{ locale: 'fr', text: 'Qui menace l’Alliance des États du Sahel ?' },
	{ locale: 'en-US', text: 'What is the purpose of the joint commission?' },
	{ locale: 'en-US', text: 'What does Mali accuse Algeria of?' },
	{ locale: 'en-US', text: 'Who threatens the Alliance of Sahel States?' },
];

/** Opens the Discord on this machine and says where; the bot connects to it as to the real one. */
export async function openPlayground(port: number): Promise<Playground> {
	const samples = SAMPLES.map(({ locale, text }) => ({
		locale,
		// A mark stays on the line of the word before it.
		text: text.replace(/ (?=[?!:;])/, '\u00A0'),
		line: 'ask',
		options: { question: text },
	}));
	const playground = await startPlayground({ port, samples, locale: 'fr' });
	const taken = playground.takenPorts.map(
		(one) => `Port ${one} belongs to another program. (PLAYGROUND_PORT chooses another.)\n`,
	);
	process.stdout.write(
		`${taken.join('')}No DISCORD_TOKEN: try the bot in your browser at ${playground.pageUrl}\n` +
			'To run it on your server, put DISCORD_TOKEN into .env (see README). Ctrl+C stops it.\n',
	);
	return playground;
}
