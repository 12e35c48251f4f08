import type { Command } from '../src/discord/command.ts';
import { createBriefingCommand } from '../src/discord/briefing-command.ts';

export const brief: Command = createBriefingCommand({
	name: 'brief',
	nameFr: 'synthèse',
	description: 'What the articles say on a subject: the essentials, who says what, and when',
	descriptionFr: 'Ce que disent les articles sur un sujet : l’essentiel, qui dit quoi, et quand',
	sections: ['essentials', 'positions', 'timeline'],
});
