import type { Language } from '../language/languages.ts';
import type { Briefing, BriefingRequest, Entry, Section, SectionName } from './briefings.ts';
import { SECTIONS } from './sections.ts';
import { gatherAbout, type Finding } from './sentences-about.ts';

/** Lines of a section that is all there is, and of one among others. */
const MOST_ALONE = 8;
const MOST: Record<SectionName, number> = { essentials: 4, positions: 3, timeline: 4 };

const NOTHING: Record<SectionName, Record<Language, string>> = {
	essentials: { en: 'The sources do not say.', fr: 'Les sources ne le disent pas.' },
	positions: {
		en: 'The sources report nobody’s words on this.',
		fr: 'Les sources ne rapportent les propos de personne à ce sujet.',
	},
	timeline: { en: 'The sources give no date for this.', fr: 'Les sources n’en donnent aucune date.' },
};

/** Briefs in the articles' own words, or says why there is nothing. */
export async function briefFromShelf(
	{ subject, language, sections: names }: BriefingRequest,
	finding: Finding,
): Promise<Briefing> {
	const { sentences, nearest, silence } = await gatherAbout(subject, language, finding);
	const briefing: Briefing = { subject, language, sections: [], notes: [], nearest };
	if (silence !== undefined) return { ...briefing, silence };
	const sections: Section[] = [];
	for (const name of names) {
		const most = names.length === 1 ? MOST_ALONE : MOST[name];
		sections.push({ name, entries: await SECTIONS[name](sentences, most, language) });
	}
	return withSections(briefing, sections);
}

/** The briefing with these sections, those that hold nothing as a line that says so. */
export function withSections(briefing: Briefing, sections: Section[]): Briefing {
	const { language } = briefing;
	const lacking = sections
		.filter(({ entries }) => entries.length === 0)
		.map(({ name }) => NOTHING[name][language]);
	const held = sections.filter(({ entries }) => entries.length > 0);
	if (held.length === 0)
		return { ...briefing, sections: [], silence: lacking[0] ?? NOTHING.essentials[language] };
	return { ...briefing, sections: numberCitations(held), notes: [...briefing.notes, ...lacking] };
}

/** Numbers through all sections, in the order of the lines; the same quote has the same number everywhere. */
function numberCitations(sections: Section[]): Section[] {
	const numbers = new Map<string, number>();
	const numbered = (entry: Entry): Entry => {
		const { article, start, end } = entry.citation;
		const key = `${article.id}:${start}:${end}`;
		const number = numbers.get(key) ?? numbers.size + 1;
		numbers.set(key, number);
		return { ...entry, citation: { ...entry.citation, number } };
	};
	return sections.map(({ name, entries }) => ({ name, entries: entries.map(numbered) }));
}
