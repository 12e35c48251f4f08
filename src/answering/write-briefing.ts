import type { Language } from '../language/languages.ts';
import type { Answer } from './answers.ts';
import { readingOf } from './article-reading.ts';
import { withSections } from './brief.ts';
import type { Briefing, Entry, Section, SectionName } from './briefings.ts';
import { droppedNote } from './dropped-claims.ts';
import type { RankedPassage } from './retrieve.ts';
import { inOrderOfDates, isHeard } from './sections.ts';
import { isOnSubject } from './sentences-about.ts';
import type { Shelf } from './shelf.ts';
import type { WriteAnswer, WriteOptions } from './write-answer.ts';

/** What a model is asked for. */
const REQUESTS: Record<SectionName, Record<Language, (subject: string) => string>> = {
	essentials: {
		en: (subject) => `What matters most about ${subject}?`,
		fr: (subject) => `Quel est l’essentiel sur ${subject} ?`,
	},
	positions: {
		en: (subject) => `Who says what about ${subject}? Name each speaker.`,
		fr: (subject) => `Qui dit quoi sur ${subject} ? Nomme chaque personne.`,
	},
	timeline: {
		en: (subject) => `What happened when, about ${subject}? Give each date.`,
		fr: (subject) => `Que s’est-il passé quand, sur ${subject} ? Donne chaque date.`,
	},
};

/** A model may say more of a section than could be quoted for it. */
const FEWEST_LINES = 4;

interface WrittenSection {
	section: Section;
	notes: string[];
}

/**
 * Has a model write each section over the passages its quotes stand in, every claim verified as in an answer, and
 * of the section's kind: somebody's words, or dated. Where none is left, or the model fails, the quotes stay. Never
 * throws.
 */
export async function writeBriefing(
	briefing: Briefing,
	{ shelf, writer }: { shelf: Shelf; writer: WriteAnswer },
	options: WriteOptions,
): Promise<Briefing> {
	const how = { ...options, partOf: Symbol('brief') };
	const written = await Promise.all(
		briefing.sections.map((section) => writeSection(section, briefing, { shelf, writer }, how)),
	);
	const notes = [...briefing.notes, ...written.flatMap((one) => one.notes)];
	return withSections(
		{ ...briefing, notes: [...new Set(notes)] },
		written.map(({ section }) => section),
	);
}

async function writeSection(
	section: Section,
	briefing: Briefing,
	{ shelf, writer }: { shelf: Shelf; writer: WriteAnswer },
	options: WriteOptions,
): Promise<WrittenSection> {
	const { language, subject } = briefing;
	const summaryOf = Math.max(FEWEST_LINES, section.entries.length);
	const {
		claims,
		citations,
		notes = [],
	} = await writer(toAnswer(section, briefing), shelf, {
		...options,
		summaryOf,
	});
	if (!claims) return { section, notes };
	const entries = claims.flatMap(({ text, number }): Entry[] => {
		const citation = citations.find((one) => one.number === number);
		return citation ? [{ citation, claim: text }] : [];
	});
	const about = entries.filter(({ citation }) => isOnSubject(citation, subject, shelf));
	const fitting = keepFitting(section.name, about, language, shelf);
	const dropped = entries.length - fitting.length;
	return {
		section: fitting.length > 0 ? { ...section, entries: fitting } : section,
		notes: dropped > 0 ? [...notes, droppedNote('question', dropped)[language]] : notes,
	};
}

function toAnswer({ name, entries }: Section, { subject, language }: Briefing): Answer {
	const citations = entries.map(({ citation }) => citation);
	const passages = new Map(
		citations.map(({ passage, article }): [string, RankedPassage] => [
			passage.id,
			{ passage, article, score: 1 },
		]),
	);
	return {
		question: REQUESTS[name][language](subject),
		language,
		status: 'answered',
		text: '',
		citations,
		passages: [...passages.values()],
		engine: 'extractive',
		elapsedMs: 0,
	};
}

/** A position is what somebody is reported to say, and a timeline has dates. */
function keepFitting(name: SectionName, entries: Entry[], language: Language, shelf: Shelf): Entry[] {
	if (name === 'timeline') return inOrderOfDates(entries, language);
	if (name === 'essentials') return entries;
	return entries.filter(({ citation: { article, passage, start, end } }) => {
		const { statementAt } = readingOf(article, shelf.snapshot);
		const quoted = passage.metadata.sentences.filter((one) => one.start < end && start < one.end);
		return quoted.some((one) => isHeard(statementAt(one.start)));
	});
}
