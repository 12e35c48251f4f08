import type { Language } from '../language/languages.ts';
import type { Citation } from './answers.ts';
import type { RankedPassage } from './retrieve.ts';

/** The parts a briefing may have: what matters most, who says what, and what happened when. */
export type SectionName = 'essentials' | 'positions' | 'timeline';

/** One line of a briefing: a quote, or what a model wrote about it. */
export interface Entry {
	citation: Citation;
	/** When it was, in the member's language. */
	date?: string;
	/** Under whose name it stands in the section of positions. */
	speaker?: string;
	/** What a model wrote, verified against the citation; without it the quote is the line. */
	claim?: string;
}

export interface Section {
	name: SectionName;
	entries: Entry[];
}

/** What the shelf says about a subject, each line with its citation; the numbers run through all sections. */
export interface Briefing {
	subject: string;
	language: Language;
	/** Those that hold something, in the order they were asked for. */
	sections: Section[];
	/** Why there is nothing at all. */
	silence?: string;
	/** About the briefing itself: what the sources lack, what was dropped. */
	notes: string[];
	/** The passages that have something to do with the subject, best first. */
	nearest: RankedPassage[];
}

/** What a briefing is about. */
export interface BriefingRequest {
	/** In the member's words. */
	subject: string;
	language: Language;
	sections: readonly SectionName[];
}
