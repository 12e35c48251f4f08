import { ActionRowBuilder, ButtonBuilder, ButtonStyle } from 'discord.js';
import type { Source } from '../assistant.ts';
import { formatDate } from '../language/dates.ts';
import type { Language } from '../language/languages.ts';
import { articleEmbed, titleOf } from './article-embed.ts';
import { fitLines, type Line } from './fit-lines.ts';
import { oneLine, plainText, shorten } from './plain-text.ts';
import { CONTENT_LIMIT, type ReplyBody } from './reply.ts';
import { counted, say } from './wording.ts';

const PER_PAGE = 10;
const TITLE_SHOWN = 120;
const PUBLISHER_SHOWN = 40;
/** Escaped, it still is a value Discord takes. */
const VALUE_SHOWN = 400;
const ARTICLES = { en: ['article', 'articles'], fr: ['article', 'articles'] } as const;
const PASSAGES = { en: ['passage', 'passages'], fr: ['passage', 'passages'] } as const;

/** One page of the shelf, newest first, with buttons to the pages around it. `page` counts from 0. */
export function sourceListReply(sources: Source[], page: number, language: Language): ReplyBody {
	if (sources.length === 0) return { content: say('emptyShelf', language), embeds: [], components: [] };
	const pages = Math.ceil(sources.length / PER_PAGE);
	const current = Math.min(Math.max(0, page), pages - 1);
	const shown = sources.slice(current * PER_PAGE, (current + 1) * PER_PAGE);
	const heading = `**${counted(sources.length, ARTICLES[language], language)}**`;
	return {
		content: fitLines(
			[{ before: heading, text: '', after: '' }, ...shown.map((source) => listLine(source, language))],
			CONTENT_LIMIT,
			'\n',
		),
		embeds: [],
		components: pages === 1 ? [] : [pageButtons(current, pages)],
	};
}

/** All there is to say of one article. */
export function sourceDetailsReply({ article, passages }: Source, language: Language): ReplyBody {
	const words = {
		en: {
			author: 'Author',
			published: 'Published',
			language: 'Language',
			passages: 'Passages',
			length: 'Characters',
			file: 'File',
		},
		fr: {
			author: 'Auteur',
			published: 'Publié',
			language: 'Langue',
			passages: 'Passages',
			length: 'Caractères',
			file: 'Fichier',
		},
	}[language];
	const number = (value: number) => new Intl.NumberFormat(language).format(value);
	const fields = [
		[words.author, article.author],
		[words.published, article.published && formatDate(article.published, language)],
		[words.language, languageName(article.language, language)],
		[words.passages, number(passages)],
		[words.length, number(article.text.length)],
		[words.file, article.path],
	] as const;
	const shown = fields
		.map(([name, value = '']) => ({
			name,
			value: plainText(shorten(oneLine(value), VALUE_SHOWN)),
			inline: true,
		}))
		.filter(({ value }) => value !== '');
	return { content: '', embeds: [articleEmbed(article, language).addFields(shown)], components: [] };
}

function listLine({ article, passages }: Source, language: Language): Line {
	const { publisher, published } = article;
	const details = [
		publisher && shorten(oneLine(publisher), PUBLISHER_SHOWN),
		published && formatDate(published, language),
		counted(passages, PASSAGES[language], language),
	];
	return {
		before: '- ',
		text: plainText(shorten(titleOf(article), TITLE_SHOWN)),
		after: ` (${plainText(details.filter(Boolean).join(', '))})`,
	};
}

function languageName(code: string, language: Language): string | undefined {
	return code === 'und' ? undefined : new Intl.DisplayNames(language, { type: 'language' }).of(code);
}

function pageButtons(current: number, pages: number): ActionRowBuilder<ButtonBuilder> {
	const button = (page: number, label: string) =>
		new ButtonBuilder()
			.setCustomId(`sources:${page}`)
			.setLabel(label)
			.setStyle(ButtonStyle.Secondary)
			.setDisabled(page < 0 || page >= pages);
	const place = new ButtonBuilder()
		.setCustomId('sources:here')
		.setLabel(`${current + 1} / ${pages}`)
		.setStyle(ButtonStyle.Secondary)
		.setDisabled(true);
	return new ActionRowBuilder<ButtonBuilder>().addComponents(
		button(current - 1, '◀'),
		place,
		button(current + 1, '▶'),
	);
}
