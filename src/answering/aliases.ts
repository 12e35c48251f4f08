import { capitalEntries, countryEntries } from '../language/countries.ts';
import { languageEntries } from '../language/intl-names.ts';
import { organizationEntries, seatEntries } from '../language/organizations.ts';
import { contentWords, keysInAnyLanguage, type QuestionTerm } from '../language/question-terms.ts';
import type { GlossaryEntry } from '../language/glossary.ts';
import type { Scope } from '../store/articles.ts';
import type { Snapshot } from '../store/snapshot.ts';
import type { Shelf } from './shelf.ts';

/** Words that mean something only together. */
export interface Expression {
	/** For each word, the index terms that count as it. */
	words: string[][];
	/** It only stands for what was asked at times. */
	related: boolean;
}

/** Do all words of an expression stand among these index terms? */
export function standsTogether({ words }: Expression, terms: { has(key: string): boolean }): boolean {
	return words.every((word) => word.some((key) => terms.has(key)));
}

/** What else a word of a question may be on this shelf, by the team's glossary and what the articles explain. */
export interface TermAliases {
	/** Index terms that mean the same. */
	equal: string[];
	/** Index terms that only stand for it at times. */
	related: string[];
	expressions: Expression[];
}

/** The words of one expression, as `Expression` has them. */
type Member = string[][];

interface Group {
	members: Member[];
	related: boolean;
}

/** By an index term of a member's first word. */
type Groups = Map<string, { group: Group; member: Member }[]>;

/** Names that every shelf has. */
let everywhere: Groups | undefined;

const groupsBySnapshot = new WeakMap<Snapshot, Map<Scope, Groups>>();

/** The aliases of each term, in order: where the question says "AES", "Alliance des États du Sahel" is one. */
export function findAliases(terms: QuestionTerm[], { snapshot, scopes }: Shelf): TermAliases[] {
	const aliases = terms.map((): TermAliases => ({ equal: [], related: [], expressions: [] }));
	everywhere ??= arrange([
		...countryEntries(),
		...capitalEntries(),
		...languageEntries(),
		...organizationEntries(),
		...seatEntries(),
	]);
	for (const groups of [everywhere, ...scopes.map((scope) => groupsOf(snapshot, scope))]) {
		terms.forEach(({ keys }, at) => {
			for (const { group, member } of keys.flatMap((key) => groups.get(key) ?? [])) {
				const covered = aliases.slice(at, at + member.length);
				if (standsAt(member, terms, at)) for (const one of covered) addOthers(one, group, member);
			}
		});
	}
	return aliases;
}

function standsAt(member: Member, terms: QuestionTerm[], at: number): boolean {
	return member.every((keys, offset) => terms[at + offset]?.keys.some((key) => keys.includes(key)));
}

function addOthers(aliases: TermAliases, { members, related }: Group, said: Member): void {
	for (const member of members) {
		if (member === said) continue;
		const [only] = member;
		if (member.length > 1 || !only) aliases.expressions.push({ words: member, related });
		else (related ? aliases.related : aliases.equal).push(...only);
	}
}

function groupsOf(snapshot: Snapshot, scope: Scope): Groups {
	const byScope = groupsBySnapshot.get(snapshot) ?? new Map<Scope, Groups>();
	groupsBySnapshot.set(snapshot, byScope);
	const groups = byScope.get(scope) ?? arrange(entriesOf(snapshot, scope));
	byScope.set(scope, groups);
	return groups;
}

function entriesOf({ glossaries, learnedNames }: Snapshot, scope: Scope): GlossaryEntry[] {
	return [...(glossaries.get(scope) ?? []), ...(learnedNames.get(scope) ?? [])];
}

function arrange(entries: GlossaryEntry[]): Groups {
	const groups: Groups = new Map();
	for (const { expressions, related } of entries) {
		// What is all stop words here, as "ARE" is, would count as said everywhere.
		const members = expressions.map(toMember).filter(({ length }) => length > 0);
		const group: Group = { members, related };
		for (const member of members) {
			for (const key of member[0] ?? []) {
				const list = groups.get(key);
				if (list) list.push({ group, member });
				else groups.set(key, [{ group, member }]);
			}
		}
	}
	return groups;
}

function toMember(text: string): Member {
	return contentWords(text).map(keysInAnyLanguage);
}
