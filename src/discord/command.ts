import type {
	AutocompleteInteraction,
	ButtonInteraction,
	ChatInputCommandInteraction,
	RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord.js';
import type { Assistant } from '../assistant.ts';
import type { Logger } from '../logger.ts';
import type { InTurn } from './in-turn.ts';
import type { RunningAnswers } from './running-answers.ts';

/** What the bot works with. */
export interface BotContext {
	assistant: Assistant;
	logger: Logger;
}

/** What a handler works with besides the interaction. */
export interface CommandContext extends BotContext {
	/** For what keeps the thread busy. */
	inTurn: InTurn;
	/** What a model is writing just now. */
	running: RunningAnswers;
	/** Is kept when the bot is asked to stop: what takes long must not be waited for any more. */
	stopping: Promise<void>;
}

/** A slash command: its definition and what it does, in one object. */
export interface Command {
	definition: RESTPostAPIChatInputApplicationCommandsJSONBody;
	handle(interaction: ChatInputCommandInteraction, context: CommandContext): Promise<void>;
	/** Suggestions for an option that is being typed; at most 25. */
	complete?(interaction: AutocompleteInteraction, context: CommandContext): Promise<void>;
	/** A press on one of its buttons, whose custom id is `name:argument`. */
	press?(interaction: ButtonInteraction, argument: string, context: CommandContext): Promise<void>;
}
