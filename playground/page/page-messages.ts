/** What the page and the server say to each other. */
import type { Choice } from '../limits/check-choices.ts';
import type { ModalBody } from '../limits/check-modal.ts';
import type { CheckedOption } from '../people/option-problem.ts';
import type { SeenMessage } from '../people/seen-message.ts';

export type PersonKey = 'member' | 'moderator';

/** One click on an empty channel types this. */
export type Sample = {
	text: string;
	/** The command, `ask` for instance. */
	line: string;
	options: Record<string, string>;
	/** Offered only to people whose Discord speaks it, `fr` or `en-US`. */
	locale?: string;
};

export type PageOption = Omit<CheckedOption, 'choices' | 'required'> & {
	name: string;
	/** The name in the person's language. */
	label: string;
	description: string;
	required: boolean;
	choices: { name: string; value: string | number }[];
};

export type PageCommand = {
	/** What it is to the bot: `shelf add`. */
	line: string;
	/** What it is to the person: `étagère ajouter`. */
	label: string;
	description: string;
	options: PageOption[];
};

/** A command of a message's own menu: what it is to the bot, and to the person. */
export type MessageCommand = { name: string; label: string };

export type PageFile = { name: string; url: string; contentType: string; size: number; description: string };

export type PageMessage = Omit<SeenMessage, 'files' | 'text' | 'buttons'> & {
	files: PageFile[];
	flags: number;
	/** It pings whoever looks at it. */
	mentionsMe: boolean;
};

export type Named = { id: string; name: string };

/** Everything one person sees. */
export type View = {
	me: Named;
	/** Those one can type as. */
	typists: Record<PersonKey, Named>;
	bot: Named;
	online: boolean;
	guild: string;
	channel: Named;
	people: (Named & { isModerator: boolean })[];
	roles: Named[];
	/** Bytes a file may have. */
	largestFile: number;
	commands: PageCommand[];
	messageCommands: MessageCommand[];
	messages: PageMessage[];
	samples: Sample[];
};

/** What became of an interaction: accepted, perhaps with a modal to fill in. */
export type Outcome = { interactionId: string; modal?: ModalBody };

export type SentFile = { name: string; contentType: string; base64: string };
export type SentValue = string | number | boolean | { id: string } | SentFile;

export type Deed =
	| { do: 'look'; as: PersonKey; locale: string }
	| { do: 'slash'; line: string; options: Record<string, SentValue> }
	| { do: 'autocomplete'; line: string; option: string; typed: string; options: Record<string, SentValue> }
	| { do: 'click'; messageId: string; customId: string }
	| { do: 'select'; messageId: string; customId: string; values: string[] }
	| { do: 'submit'; interactionId: string; fields: Record<string, string | string[] | SentFile[]> }
	| { do: 'messageCommand'; name: string; messageId: string }
	| { do: 'post'; content: string };

export type Result<D extends Deed['do']> = D extends 'look'
	? View
	: D extends 'autocomplete'
		? Choice[]
		: D extends 'post'
			? null
			: Outcome;

/** Why a deed came to nothing; `refusal` is what Discord's API answers, where it is the API that refuses. */
export type Trouble = {
	kind: 'no-response' | 'not-possible' | 'too-much' | 'failed';
	message: string;
	refusal?: { status: number; code: number; message: string };
};

export type FromServer =
	| { answer: number; result: unknown }
	| { answer: number; trouble: Trouble }
	| { news: 'message'; message: PageMessage }
	| { news: 'gone'; messageId: string }
	| { news: 'commands'; commands: PageCommand[]; messageCommands: MessageCommand[] }
	| { news: 'online'; online: boolean };
