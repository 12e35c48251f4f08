import type { Command } from '../src/discord/command.ts';
import { createBriefingCommand } from '../src/discord/briefing-command.ts';

export const timeline: Command = createBriefingCommand({
	name: 'timeline',
	nameFr: 'chronologie',
	description: 'What happened when: the dated sentences on a subject, cited word for word',
	descriptionFr: 'Que s’est-il passé quand : les phrases datées sur un sujet, citées mot pour mot',
	sections: ['timeline'],
});
