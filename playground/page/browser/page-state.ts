import type { ModalBody } from '../../limits/check-modal.ts';
import type { OptionProblem } from '../../people/option-problem.ts';
import type { PageCommand, PageOption, PersonKey, SentFile, SentValue, View } from '../page-messages.ts';
import type { Room } from './list-room.ts';
import type { ServerLink } from './server-link.ts';
import type { Language, Words } from './words.ts';

export type Theme = 'dark' | 'light';

/** Something to pick from a list. */
export type Suggestion = { label: string; detail?: string; value: SentValue };

/** What is wrong with an option, a file's size included. */
export type FieldProblem = OptionProblem | { kind: 'file-too-large'; limit: number };

/** One option of the command being typed. */
export type Field = {
	option: PageOption;
	text: string;
	/** What was picked; typing on forgets it. */
	chosen?: SentValue | undefined;
	problem?: FieldProblem | undefined;
	/** A file that was picked but cannot be sent: a problem until another is picked. */
	refused?: FieldProblem | undefined;
	/** What the bot suggests, for options with autocomplete. */
	suggested: Suggestion[];
	asking: 'no' | 'yes' | 'failed';
};

export type Composer = {
	text: string;
	/** Why the text was not sent, in a sentence. */
	problem?: string | undefined;
	/** The command whose options are being typed, instead of text. */
	command?: PageCommand | undefined;
	fields: Field[];
	/** Which field has the focus. */
	at: number;
	/** Which suggestion Enter takes; -1: none. */
	active: number;
	isListOpen: boolean;
};

/** A command on its way, or one that came to nothing. */
export type Pending = { key: string; label: string; sentAt: string; trouble?: string };

export type OpenModal = {
	interactionId: string;
	modal: ModalBody;
	values: Map<string, string | string[] | SentFile[]>;
	problems: Map<string, string>;
	isSending: boolean;
};

export type MenuState = { isOpen: boolean; active: number; picked: string[]; room?: Room };

/** Everything the page shows and does hangs on this. */
export type Page = {
	server: ServerLink;
	view: View | undefined;
	isLinked: boolean;
	who: PersonKey;
	language: Language;
	words: Words;
	theme: Theme;
	composer: Composer;
	pending: Pending[];
	/** Buttons and menus that wait for the bot, or waited in vain; by message and custom id. */
	used: Map<string, 'waiting' | 'failed'>;
	menus: Map<string, MenuState>;
	/** The message whose "More" is open. */
	openMore: string | undefined;
	/** Private messages put away. */
	dismissed: Set<string>;
	modal: OpenModal | undefined;
	/** Shows the state as it now is, soon. */
	draw: () => void;
};

export function emptyComposer(): Composer {
	return { text: '', fields: [], at: 0, active: 0, isListOpen: false };
}
