import { EmbedBuilder } from 'discord.js';
import type { Briefing, Entry, Section, SectionName } from '../answering/briefings.ts';
import { formatDate } from '../language/dates.ts';
import type { Language } from '../language/languages.ts';
import type { Article } from '../store/articles.ts';
import { asTarget, COLOUR, isLinkable, titleOf } from './article-embed.ts';
import { fitLines, type Line } from './fit-lines.ts';
import { oneLine, plainText, shorten } from './plain-text.ts';
import { claimLine, CONTENT_LIMIT, notFoundReply, noteLines, quoteLine, type ReplyBody } from './reply.ts';
import { say, type WordingName } from './wording.ts';

/** Discord's limits, in UTF-16 units: all embeds of a message hold at most 6,000. */
const SECTION_LIMIT = 1_500;
const SOURCES_LIMIT = 2_600;
const TITLE_SHOWN = 120;
const PUBLISHER_SHOWN = 40;
const HEADING_SHOWN = 100;

const HEADINGS: Record<SectionName, WordingName> = {
	essentials: 'essentials',
	positions: 'positions',
	timeline: 'timeline',
};

/** A briefing as a message: its first section as text, each further one and the sources as embeds. */
export function briefingReply(briefing: Briefing): ReplyBody {
	const { sections, language, subject, notes, silence, passages } = briefing;
	const [first, ...others] = sections;
	if (!first) return notFoundReply({ text: silence ?? '', passages, language, notes });
	const heading: Line = {
		before: '**',
		text: plainText(
			shorten(
				oneLine([say(HEADINGS[first.name], language), subject].filter(Boolean).join(' · ')),
				HEADING_SHOWN,
			),
		),
		after: '**',
	};
	return {
		content: fitLines([heading, ...sectionLines(first, language), ...noteLines(notes)], CONTENT_LIMIT),
		embeds: [...others.map((section) => sectionEmbed(section, language)), sourcesEmbed(sections, language)],
		components: [],
	};
}

function sectionEmbed(section: Section, language: Language): EmbedBuilder {
	return new EmbedBuilder()
		.setColor(COLOUR)
		.setTitle(say(HEADINGS[section.name], language))
		.setDescription(fitLines(sectionLines(section, language), SECTION_LIMIT));
}

function sectionLines({ entries }: Section, language: Language): Line[] {
	return entries.map((entry, at) => {
		const line = entryLine(entry, language);
		return { ...line, before: opening(entry, entries[at - 1], language) + line.before };
	});
}

/** What stands in a section under somebody's name needs it no second time. */
function entryLine({ citation, claim, speaker }: Entry, language: Language): Line {
	if (claim !== undefined) return claimLine({ text: claim, number: citation.number });
	if (speaker === undefined) return quoteLine(citation, language);
	const { speaker: _, ...bare } = citation;
	return quoteLine(bare, language);
}

/** The date, or the name above what its bearer says. */
function opening({ date, speaker }: Entry, before: Entry | undefined, language: Language): string {
	if (date !== undefined) return `**${plainText(date)}** — `;
	if (speaker === before?.speaker) return '';
	const name = speaker ?? say('alsoReported', language);
	return `**${plainText(shorten(oneLine(capitalized(name)), HEADING_SHOWN))}**\n`;
}

function capitalized(name: string): string {
	return name.charAt(0).toUpperCase() + name.slice(1);
}

/** The articles in the order of their first numbers, with a link to each quote. */
function sourcesEmbed(sections: Section[], language: Language): EmbedBuilder {
	const citations = sections.flatMap(({ entries }) => entries.map(({ citation }) => citation));
	const articles = [...new Set(citations.map(({ article }) => article))];
	let room = SOURCES_LIMIT - articles.length * (TITLE_SHOWN + PUBLISHER_SHOWN);
	const lines = articles.map((article): Line => {
		const links = new Map(
			citations.filter((one) => one.article === article).map(({ number, link }) => [number, link]),
		);
		const marks = [...links].map(([number, link]) => {
			const linked = isLinkable(link) ? `[[${number}]](${asTarget(link)})` : '';
			if (linked === '' || linked.length > room) return `[${number}]`;
			room -= linked.length;
			return linked;
		});
		return {
			before: `${marks.join(' ')} `,
			text: plainText(shorten(titleOf(article), TITLE_SHOWN)),
			after: details(article, language),
		};
	});
	return new EmbedBuilder()
		.setColor(COLOUR)
		.setTitle(say('sources', language))
		.setDescription(fitLines(lines, SOURCES_LIMIT, '\n'));
}

function details({ publisher = '', published }: Article, language: Language): string {
	const parts = [shorten(oneLine(publisher), PUBLISHER_SHOWN), published && formatDate(published, language)];
	const listed = plainText(parts.filter(Boolean).join(', '));
	return listed === '' ? '' : ` (${listed})`;
}
