import type {
	AutocompleteInteraction,
	ChatInputCommandInteraction,
	SlashCommandStringOption,
} from 'discord.js';
import type { Source } from '../assistant.ts';
import { foldText } from '../language/words.ts';
import type { Article } from '../store/articles.ts';
import type { CommandContext } from './command.ts';
import { titleOf } from './article-embed.ts';
import { acknowledge } from './deliver.ts';
import { shorten } from './plain-text.ts';
import { refusal } from './wording.ts';

const NAME = 'source';
/** Discord's limits: suggestions, and UTF-16 units of the name of one. */
const MOST_CHOICES = 25;
const CHOICE_NAME_LIMIT = 100;

/** The option by which a member picks an article. */
export function sourceOption(option: SlashCommandStringOption): SlashCommandStringOption {
	return option
		.setName(NAME)
		.setDescription('An article on the shelf: type a word of its title')
		.setDescriptionLocalizations({ fr: 'Un article : tapez un mot de son titre' })
		.setMaxLength(200)
		.setAutocomplete(true);
}

/** Suggests the articles whose title, publisher or path holds every word typed so far, newest first. */
export async function completeSource(
	interaction: AutocompleteInteraction,
	{ assistant }: CommandContext,
): Promise<void> {
	const matching = matchSources(interaction.options.getFocused(), assistant.sources(scopeOf(interaction)));
	const choices = matching.slice(0, MOST_CHOICES).map(({ article }) => ({
		name: shorten(titleOf(article), CHOICE_NAME_LIMIT),
		value: String(article.id),
	}));
	await acknowledge(() => interaction.respond(choices));
}

/** The article picked, or typed without picking; undefined when the option was left out. Throws UserError when no article matches. */
export function pickedSource(
	interaction: ChatInputCommandInteraction,
	{ assistant }: CommandContext,
): Source | undefined {
	const typed = interaction.options.getString(NAME);
	if (typed === null) return undefined;
	const sources = assistant.sources(scopeOf(interaction));
	const found =
		sources.find(({ article }) => String(article.id) === typed) ?? matchSources(typed, sources)[0];
	if (!found || typed.trim() === '') throw refusal('unknownSource');
	return found;
}

/** A server sees the shared shelf and its own articles. */
export function scopeOf({ guildId }: { guildId: string | null }): string | undefined {
	return guildId ?? undefined;
}

function matchSources(typed: string, sources: Source[]): Source[] {
	const words = foldName(typed).split(/\s+/).filter(Boolean);
	return sources.filter(({ article }) => {
		const text = searchableText(article);
		return words.every((word) => text.includes(word));
	});
}

/** Made once: suggestions come at every key that somebody presses. */
const searchable = new WeakMap<Article, string>();

function searchableText(article: Article): string {
	const known = searchable.get(article);
	if (known !== undefined) return known;
	const { title, publisher = '', path } = article;
	const text = foldName(`${title} ${publisher} ${path}`);
	searchable.set(article, text);
	return text;
}

/** Of several words and numbers, in whatever order: an apostrophe or a dot need not be typed. */
function foldName(text: string): string {
	return foldText(text).replace(/['.]/g, '').replace(/ß/g, 'ss');
}
