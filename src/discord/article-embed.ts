import { EmbedBuilder } from 'discord.js';
import { formatDate } from '../language/dates.ts';
import type { Language } from '../language/languages.ts';
import type { Article } from '../store/articles.ts';
import { oneLine, plainText, shorten } from './plain-text.ts';

/** Discord's limits, in UTF-16 units. */
export const TITLE_LIMIT = 256;
const URL_LIMIT = 2_048;
/** Below Discord's own, so that three embeds stay within what all of a message may hold. */
export const FOOTER_LIMIT = 300;
/** Of every embed. */
export const COLOUR = 0x2f6f8f;

/** Title, address, publisher and date of an article. */
export function articleEmbed(article: Article, language: Language, link = article.url): EmbedBuilder {
	const { publisher, published, author } = article;
	const embed = new EmbedBuilder()
		.setColor(COLOUR)
		.setTitle(shorten(plainText(shorten(titleOf(article), TITLE_LIMIT)), TITLE_LIMIT));
	const address = [link, article.url].find(isLinkable);
	if (address !== undefined) embed.setURL(address);
	const footer = [publisher, author, published && formatDate(published, language)]
		.map((part) => oneLine(part ?? ''))
		.filter(Boolean)
		.join(' · ');
	if (footer) embed.setFooter({ text: shorten(footer, FOOTER_LIMIT) });
	return embed;
}

/** The title as far as it can be seen; of an article that has none, its file's name. Not escaped. */
export function titleOf({ title, path }: Article): string {
	return oneLine(title) || oneLine(path);
}

/** Does Discord take this address for a link? */
export function isLinkable(url: string | undefined): url is string {
	return url !== undefined && url.length <= URL_LIMIT;
}

/** A closing parenthesis would end the link, and a backslash would vanish from it. */
export function asTarget(url: string): string {
	return url.replaceAll('(', '%28').replaceAll(')', '%29').replaceAll('\\', '%5C');
}
