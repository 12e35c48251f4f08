import type { Sample } from '../playground/page/page-messages.ts';
import { PortTrouble } from '../playground/port-trouble.ts';
import { startPlayground, type Playground } from '../playground/start-playground.ts';
import type { Assistant, Source } from './assistant.ts';
import { titleOf } from './discord/article-embed.ts';
import { shorten } from './discord/plain-text.ts';
import type { Article } from './store/articles.ts';

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

/** Of the article that comes with the project. */
const SHIPPED = 'commission-militaire-maroc-mali.md';
/** What a first visitor can ask of it with one click. */
const QUESTIONS = [
	{ locale: 'fr', text: 'Quel est l’objectif de la commission mixte ?' },
	{ locale: 'fr', text: 'Que reproche Bamako à Alger ?' },
	{ locale: 'fr', text: 'Qui menace l’Alliance des États du Sahel ?' },
	{ locale: 'en-US', text: 'What is the purpose of the joint commission?' },
	{ locale: 'en-US', text: 'What does Mali accuse Algeria of?' },
	{ locale: 'en-US', text: 'Who threatens the Alliance of Sahel States?' },
];

const LONGEST_TITLE = 100;

/** Opens the Discord on this machine and says where; the bot connects to it as to the real one. */
export async function openPlayground(
	port: number,
	language: Language,
	{ sources }: Pick<Assistant, 'sources'>,
): Promise<Playground> {
	const samples = () => samplesFor(sources());
	const playground = await startPlayground({ port, samples, locale: 'fr' }).catch((error: unknown) => {
		throw error instanceof PortTrouble ? new Error(error.wording[language], { cause: error }) : error;
	});
	const { taken, opened } = WORDS[language];
	process.stdout.write(`${playground.takenPorts.map(taken).join('')}${opened(playground.pageUrl)}`);
	return playground;
}

/** Questions for the shelf as it comes; of any other it is only known that its newest article can be summed up. */
function samplesFor([newest, ...others]: Source[]): Sample[] {
	if (!newest) return [];
	if (others.length > 0 || newest.article.path !== SHIPPED) return summariesOf(newest.article);
	return QUESTIONS.map(({ locale, text }) => ({
		locale,
		// A mark stays on the line of the word before it.
		text: text.replace(/ (?=[?!:;])/, '\u00A0'),
		line: 'ask',
		options: { question: text },
	}));
}

function summariesOf(article: Article): Sample[] {
	const title = shorten(titleOf(article), LONGEST_TITLE);
	const command = { line: 'summary', options: { source: String(article.id) } };
	return [
		{ ...command, locale: 'fr', text: `Que dit «\u00A0${title}\u00A0»\u00A0?` },
		{ ...command, locale: 'en-US', text: `What does “${title}” say?` },
	];
}
