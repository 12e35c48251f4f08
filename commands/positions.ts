import type { Command } from '../src/discord/command.ts';
import { createBriefingCommand } from '../src/discord/briefing-command.ts';

export const positions: Command = createBriefingCommand({
	name: 'positions',
	nameFr: 'positions',
	description: 'Who says what on a subject, cited word for word',
	descriptionFr: 'Qui dit quoi sur un sujet, cité mot pour mot',
	sections: ['positions'],
});
