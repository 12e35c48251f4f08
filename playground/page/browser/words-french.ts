import { tooLargeSentence, tooLongSentence } from '../../people/limit-sentences.ts';
import type { FieldProblem } from './page-state.ts';
import type { ValueKind } from './value-kind.ts';
import type { Words } from './words.ts';

export const french: Words = {
	about: 'Un Discord sur cette machine, pour essayer le bot. Rien n’en sort.',
	app: 'App',
	apps: 'Applications',
	beginning: (channel) => `C’est le début du salon #${channel}.`,
	cancel: 'Annuler',
	commands: 'Commandes',
	connectionLost: 'La connexion est perdue. Nouvel essai…',
	dark: 'Thème sombre',
	dismiss: 'Masquer le message',
	download: (name) => `Télécharger ${name}`,
	edited: '(modifié)',
	failed: 'Échec de l’interaction',
	kind: (kind) => frenchKinds[kind],
	language: 'Langue',
	light: 'Thème clair',
	loading: 'Chargement des choix…',
	loadingFailed: 'Le chargement des choix a échoué',
	members: 'Membres',
	messages: 'Messages',
	messageTo: (channel) => `Écrire dans #${channel}`,
	hint: '/ pour les commandes',
	modalNote: (bot) =>
		`Ce formulaire sera transmis à ${bot}. Ne partagez ni mot de passe ni autre information sensible.`,
	more: 'Plus',
	no: 'Faux',
	noCommand: 'Aucune commande ne correspond.',
	noCommands: 'Le bot ne propose encore aucune commande.',
	noMatch: 'Aucun choix ne correspond à votre recherche',
	noResponse: 'L’application ne répond pas',
	offline: 'Le bot n’est pas connecté.',
	online: 'En ligne',
	onlyYou: 'Vous seul(e) pouvez voir ceci',
	openCommands: 'Afficher les commandes',
	optional: 'Facultatif',
	people: 'Qui écrit',
	pickMany: (min, max) => (min === max ? `Choisissez-en ${min}` : `Choisissez-en ${min} à ${max}`),
	problem: (problem) => frenchProblem(problem),
	removeOption: (name) => `Retirer ${name}`,
	select: 'Faites un choix',
	send: 'Envoyer',
	sending: 'Envoi de la commande…',
	spoiler: 'Contenu masqué',
	submit: 'Envoyer',
	textChannels: 'Salons textuels',
	thinking: (bot) => `${bot} réfléchit…`,
	today: 'Aujourd’hui à',
	tooLarge: (limit) => tooLargeSentence(limit, 'fr'),
	tooLong: (length) => tooLongSentence(length, 'fr'),
	tryThese: 'Essayez l’une de ces questions',
	used: 'a utilisé',
	welcome: (channel) => `Bienvenue dans #${channel}\u00A0!`,
	yes: 'Vrai',
	yesterday: 'Hier à',
};

const frenchKinds: Record<ValueKind, string> = {
	attachment: 'fichier',
	boolean: 'vrai/faux',
	channel: 'salon',
	choice: 'choix',
	integer: 'nombre entier',
	mentionable: 'personne ou rôle',
	number: 'nombre',
	role: 'rôle',
	string: 'texte',
	user: 'personne',
};

function frenchProblem(problem: FieldProblem): string {
	switch (problem.kind) {
		case 'missing':
			return 'Cette option est obligatoire. Indiquez une valeur.';
		case 'wrong-kind':
			return 'Cette valeur ne convient pas à l’option.';
		case 'no-choice':
			return 'Prenez l’un des choix proposés.';
		case 'too-short':
			return `Il faut au moins ${problem.limit} caractères.`;
		case 'too-long':
			return `Il faut au plus ${problem.limit} caractères.`;
		case 'file-too-large':
			return tooLargeSentence(problem.limit, 'fr');
		case 'too-small':
			return `Il faut au moins ${problem.limit}.`;
		default:
			return `Il faut au plus ${problem.limit}.`;
	}
}
