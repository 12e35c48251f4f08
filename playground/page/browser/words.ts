import { tooLargeSentence, tooLongSentence } from '../../people/limit-sentences.ts';
import { fieldSentence } from './field-sentences.ts';
import type { FieldProblem } from './page-state.ts';
import type { ValueKind } from './value-kind.ts';
import { french } from './words-french.ts';

export type Language = 'en' | 'fr';

export type Words = typeof english;

/** Which of Discord's languages the page's stand for. */
export const localeOf: Record<Language, string> = { en: 'en-US', fr: 'fr' };

const english = {
	about: 'A Discord on this machine, to try the bot. Nothing leaves it.',
	app: 'App',
	apps: 'Apps',
	beginning: (channel: string) => `This is the start of the #${channel} channel.`,
	cancel: 'Cancel',
	commands: 'Commands',
	connectionLost: 'The connection was lost. Trying again…',
	dark: 'Dark theme',
	dismiss: 'Dismiss message',
	download: (name: string) => `Download ${name}`,
	edited: '(edited)',
	failed: 'This interaction failed',
	kind: (kind: ValueKind) => englishKinds[kind],
	language: 'Language',
	light: 'Light theme',
	loading: 'Loading options…',
	loadingFailed: 'Loading options failed',
	members: 'Members',
	messages: 'Messages',
	messageTo: (channel: string) => `Message #${channel}`,
	hint: 'type / for commands',
	modalNote: (bot: string) =>
		`This form will be submitted to ${bot}. Do not share passwords or other sensitive information.`,
	more: 'More',
	no: 'False',
	noCommand: 'No command matches.',
	noCommands: 'The bot offers no command yet.',
	noMatch: 'No options match your search',
	noResponse: 'The application did not respond',
	offline: 'The bot is not connected.',
	online: 'Online',
	onlyYou: 'Only you can see this',
	openCommands: 'Show the commands',
	optional: 'Optional',
	people: 'Who is typing',
	pickMany: (min: number, max: number) => (min === max ? `Pick ${min}` : `Pick ${min} to ${max}`),
	plainNote: 'This went to the people here. To ask the bot, type / and pick a command.',
	problem: (problem: FieldProblem) => fieldSentence(problem).en,
	removeOption: (name: string) => `Remove ${name}`,
	select: 'Make a selection',
	send: 'Send',
	sending: 'Sending command…',
	spoiler: 'Spoiler',
	submit: 'Submit',
	textChannels: 'Text channels',
	thinking: (bot: string) => `${bot} is thinking…`,
	today: 'Today at',
	tooLarge: (limit: number) => tooLargeSentence(limit).en,
	tooLong: (length: number) => tooLongSentence(length).en,
	tooMuch: 'This is too much at once. Send fewer or smaller files.',
	tryThese: 'Try one of these questions',
	used: 'used',
	welcome: (channel: string) => `Welcome to #${channel}!`,
	yes: 'True',
	yesterday: 'Yesterday at',
};

const englishKinds: Record<ValueKind, string> = {
	attachment: 'file',
	boolean: 'true/false',
	channel: 'channel',
	choice: 'choice',
	integer: 'whole number',
	mentionable: 'person or role',
	number: 'number',
	role: 'role',
	string: 'text',
	user: 'person',
};

export function wordsOf(language: Language): Words {
	return language === 'fr' ? french : english;
}
