import { UserError, type Wording } from '../errors.ts';
import type { Language } from '../language/languages.ts';

/** Everything the bot says in its own words, once in each language. */
const WORDS = {
	nearest: { en: 'Nearest, not an answer', fr: 'Le plus proche, mais pas une réponse' },
	emptyShelf: {
		en: 'There is no article on the shelf yet. A moderator can add some and run /reindex.',
		fr: "Il n'y a encore aucun article. Un modérateur peut en ajouter puis lancer /reindex.",
	},
	unknownSource: {
		en: 'No source has that name. Start typing and pick one from the list, or see /sources.',
		fr: 'Aucune source ne porte ce nom. Commencez à taper et choisissez dans la liste, ou voyez /sources.',
	},
	nothingToSummarize: {
		en: 'This article has no sentence long enough to stand for it.',
		fr: "Cet article n'a aucune phrase assez longue pour le résumer.",
	},
	oldComponent: {
		en: 'This belongs to an older message. Run the command again.',
		fr: 'Ceci appartient à un ancien message. Relancez la commande.',
	},
	oldCommand: {
		en: 'This command is no longer there. Reload Discord to see the current ones.',
		fr: "Cette commande n'existe plus. Rechargez Discord pour voir les commandes actuelles.",
	},
	moderatorsOnly: {
		en: 'Only moderators can do that: it takes the permission to manage this server.',
		fr: 'Seuls les modérateurs peuvent le faire : il faut la permission de gérer ce serveur.',
	},
	stopping: {
		en: 'The bot is stopping. It will read the articles when it starts again.',
		fr: "Le bot s'arrête. Il relira les articles à son prochain démarrage.",
	},
	notYours: {
		en: 'Only the member who asked can stop this answer.',
		fr: 'Seul le membre qui a posé la question peut arrêter cette réponse.',
	},
	writing: {
		en: 'Being written and checked against the articles…',
		fr: 'En cours de rédaction et de vérification dans les articles…',
	},
	stop: { en: 'Stop', fr: 'Arrêter' },
	essentials: { en: 'The essentials', fr: 'L’essentiel' },
	positions: { en: 'Who says what', fr: 'Qui dit quoi' },
	timeline: { en: 'When', fr: 'Chronologie' },
	sources: { en: 'Sources', fr: 'Sources' },
	quotes: { en: 'Quotes', fr: 'Citations' },
	alsoReported: { en: 'Also reported', fr: 'Également rapporté' },
	indexing: { en: 'Reading the articles…', fr: 'Lecture des articles…' },
} satisfies Record<string, Wording>;

export type WordingName = keyof typeof WORDS;

export function say(name: WordingName, language: Language): string {
	return WORDS[name][language];
}

/** What stops a command, as the member reads it. */
export function refusal(name: WordingName): UserError {
	return new UserError(WORDS[name]);
}

/** A number and its noun: « 1 passage », “3 passages”. */
export function counted(count: number, [one, many]: readonly [string, string], language: Language): string {
	const form = new Intl.PluralRules(language).select(count) === 'one' ? one : many;
	return `${new Intl.NumberFormat(language).format(count)} ${form}`;
}
