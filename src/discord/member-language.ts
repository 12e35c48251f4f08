import type { BaseInteraction } from 'discord.js';
import type { Language } from '../language/languages.ts';

/** The language of the member's own Discord; English where it is neither of ours. */
export function languageOf({ locale }: Pick<BaseInteraction, 'locale'>): Language {
	return locale.startsWith('fr') ? 'fr' : 'en';
}
