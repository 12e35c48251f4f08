import { setImmediate as letOthersRun } from 'node:timers/promises';
import { findAbbreviations } from '../language/abbreviations.ts';
import type { GlossaryEntry } from '../language/glossary.ts';
import { findLeaders } from '../language/leaders.ts';
import type { Article, Scope } from './articles.ts';

/** How many articles are read before other work gets its turn. */
const BATCH = 100;

/** What the articles of each scope explain themselves. */
export type LearnedNames = Map<Scope, GlossaryEntry[]>;

/**
 * What the articles say their abbreviations stand for, and who leads which state: one article's word serves the
 * others of its scope, and no other scope's.
 */
export async function learnNames(articles: Iterable<Article>): Promise<LearnedNames> {
	const learned = new Map<Scope, ScopeNames>();
	let read = 0;
	for (const { scope, text } of articles) {
		const names = learned.get(scope) ?? { abbreviations: new Map(), leaders: new Map() };
		learned.set(scope, names);
		for (const { short, long } of findAbbreviations(text)) add(names.abbreviations, short, long);
		for (const { name, country } of findLeaders(text)) add(names.leaders, name, country);
		if (++read % BATCH === 0) await letOthersRun();
	}
	return new Map([...learned].map(([scope, names]) => [scope, toEntries(names)]));
}

interface ScopeNames {
	/** The long forms of each, which several articles may give in their own languages. */
	abbreviations: Map<string, Set<string>>;
	/** The countries of each. */
	leaders: Map<string, Set<string>>;
}

function add(names: Map<string, Set<string>>, name: string, other: string): void {
	names.set(name, (names.get(name) ?? new Set()).add(other));
}

function toEntries({ abbreviations, leaders }: ScopeNames): GlossaryEntry[] {
	return [...group(abbreviations, false), ...group(leaders, true)];
}

function group(names: Map<string, Set<string>>, related: boolean): GlossaryEntry[] {
	return [...names].map(([name, others]) => ({ expressions: [name, ...others], related }));
}
