import { EmbedBuilder } from 'discord.js';
import type { Briefing, Entry, Section } from '../answering/briefings.ts';
import { haveSameSpeaker } from '../answering/sections.ts';
import type { Language } from '../language/languages.ts';
import { COLOUR } from './article-embed.ts';
import { briefingSources, writtenFrom } from './briefing-sources.ts';
import { fitLines, type Line } from './fit-lines.ts';
import { oneLine, plainText, shorten } from './plain-text.ts';
import { claimLine, headingLine, lineUnderName, noteLines, quoteLine } from './quote-lines.ts';
import { CONTENT_LIMIT, notFoundReply, type ReplyBody } from './reply.ts';
import { say } from './wording.ts';

/** Of Discord's limit of 6,000 UTF-16 units for all embeds of a message: two sections, the quotes and the sources share it. */
const QUOTED_SECTION_LIMIT = 1_500;
const WRITTEN_SECTION_LIMIT = 900;
const HEADING_SHOWN = 100;

/** A briefing as a message: its first section as text, each further one and the sources as embeds. */
export function briefingReply(briefing: Briefing): ReplyBody {
	const { sections, language, subject, notes, silence, nearest } = briefing;
	const [first, ...others] = sections;
	if (!first) return notFoundReply({ text: silence ?? '', nearest, language, notes }, subject);
	const heading = headingLine(`${say(first.name, language)} · ${subject}`, HEADING_SHOWN);
	const isWritten = writtenFrom(sections).length > 0;
	const limit = isWritten ? WRITTEN_SECTION_LIMIT : QUOTED_SECTION_LIMIT;
	return {
		content: fitLines([heading, ...sectionLines(first, language), ...noteLines(notes)], CONTENT_LIMIT),
		embeds: [
			...others.map((section) => sectionEmbed(section, language, limit)),
			...briefingSources(sections, language),
		],
		components: [],
	};
}

function sectionEmbed(section: Section, language: Language, limit: number): EmbedBuilder {
	return new EmbedBuilder()
		.setColor(COLOUR)
		.setTitle(say(section.name, language))
		.setDescription(fitLines(sectionLines(section, language), limit));
}

function sectionLines({ entries }: Section, language: Language): Line[] {
	return entries.map((entry, at) => {
		const line = entryLine(entry, language);
		return { ...line, before: opening(entry, entries[at - 1], language) + line.before };
	});
}

function entryLine({ citation, claim, speaker }: Entry, language: Language): Line {
	if (claim !== undefined) return claimLine({ text: claim, number: citation.number });
	return speaker === undefined ? quoteLine(citation, language) : lineUnderName(citation, language);
}

/** The date, or the name above what its bearer says. */
function opening(entry: Entry, before: Entry | undefined, language: Language): string {
	const { date, speaker } = entry;
	if (date !== undefined) return `**${plainText(date)}** — `;
	if (before ? haveSameSpeaker(entry, before) : speaker === undefined) return '';
	const name = speaker ?? say('alsoReported', language);
	return `**${plainText(shorten(oneLine(capitalized(name)), HEADING_SHOWN))}**\n`;
}

function capitalized(name: string): string {
	return name.charAt(0).toUpperCase() + name.slice(1);
}
