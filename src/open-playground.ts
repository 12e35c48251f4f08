import { PortTrouble } from '../playground/port-trouble.ts';
import { startPlayground, type Playground } from '../playground/start-playground.ts';

type Language = keyof PortTrouble['wording'];

/** What whoever starts it reads in the terminal. */
const WORDS = {
	en: {
		taken: (port: number) => `Port ${port} belongs to another program. (PLAYGROUND_PORT chooses another.)\n`,
		opened: (url: string) =>
			`No DISCORD_TOKEN: try the bot in your browser at ${url}\n` +
			'To run it on your server, put DISCORD_TOKEN into .env (see README). Ctrl+C stops it.\n',
	},
	fr: {
		taken: (port: number) =>
			`Le port ${port} appartient à un autre programme. (PLAYGROUND_PORT en choisit un autre.)\n`,
		opened: (url: string) =>
			`Pas de DISCORD_TOKEN\u00A0: essayez le bot dans votre navigateur à l’adresse ${url}\n` +
			'Pour l’avoir sur votre serveur, mettez DISCORD_TOKEN dans .env (voir README). Ctrl+C l’arrête.\n',
	},
};

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
export async function openPlayground(port: number, language: Language): Promise<Playground> {
	const samples = SAMPLES.map(({ locale, text }) => ({
		locale,
		// A mark stays on the line of the word before it.
		text: text.replace(/ (?=[?!:;])/, '\u00A0'),
		line: 'ask',
		options: { question: text },
	}));
	const playground = await startPlayground({ port, samples, locale: 'fr' }).catch((error: unknown) => {
		throw error instanceof PortTrouble ? new Error(error.wording[language], { cause: error }) : error;
	});
	const { taken, opened } = WORDS[language];
	process.stdout.write(`${playground.takenPorts.map(taken).join('')}${opened(playground.pageUrl)}`);
	return playground;
}
