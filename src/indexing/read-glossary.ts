import { isMap, isScalar, isSeq, type Node, type ParsedNode } from 'yaml';
import { UserError } from '../errors.ts';
import type { GlossaryEntry } from '../language/glossary.ts';
import { contentWords } from '../language/question-terms.ts';
import { sha256 } from '../store/checked-file.ts';
import { decodeFile, readBytes } from './decode-file.ts';
import type { ShelfFile } from './list-files.ts';
import { parseYaml, YamlError, type ParsedYaml } from './parse-yaml.ts';

/** Its path in the folder of articles. */
export const GLOSSARY_PATH = 'glossary.yaml';

const MOST_BRACKETS = 4;
const MOST_ENTRIES = 5_000;
const LONGEST_EXPRESSION = 200;

export interface ReadGlossary {
	entries: GlossaryEntry[];
	/** SHA-256 of the file's bytes. */
	hash: string;
}

/** Reads a team's glossary. Throws UserError, whose sentence goes on from the file's name, with the line at fault. */
export function readGlossary(file: ShelfFile): ReadGlossary {
	const bytes = readBytes(file);
	try {
		return { entries: toEntries(parseYaml(decodeFile(bytes), MOST_BRACKETS)), hash: sha256(bytes) };
	} catch (error) {
		if (!(error instanceof YamlError)) throw error;
		throw new UserError(
			{
				en: `cannot be read at line ${error.line}: ${error.message}`,
				fr: `ne peut pas être lu à la ligne ${error.line} : ${FRENCH[error.message] ?? error.message}`,
			},
			{ cause: error },
		);
	}
}

const PROBLEMS = {
	list: 'each entry is a line like "- [AES, Alliance of Sahel States]"',
	keys: 'an entry with names has "fr" and "en", or "related" alone',
	two: 'an entry needs two different expressions or more',
	text: 'an expression is a few words, with a letter or a number in one that says something',
	many: `a glossary has ${MOST_ENTRIES} entries at most`,
} as const;

const FRENCH: Record<string, string> = {
	[PROBLEMS.list]: 'chaque entrée est une ligne comme « - [AES, Alliance des États du Sahel] »',
	[PROBLEMS.keys]: 'une entrée à noms porte « fr » et « en », ou « related » seul',
	[PROBLEMS.two]: 'une entrée demande au moins deux expressions différentes',
	[PROBLEMS.text]: 'une expression tient en quelques mots, dont un au moins qui dise quelque chose',
	[PROBLEMS.many]: `un glossaire compte ${MOST_ENTRIES} entrées au plus`,
};

function toEntries({ document, lineAt }: ParsedYaml): GlossaryEntry[] {
	const { contents } = document;
	if (contents === null || (isScalar(contents) && contents.value === '')) return [];
	const fail = (problem: string, node: Node | null) => new YamlError(problem, lineAt(node?.range?.[0] ?? 0));
	if (!isSeq(contents)) throw fail(PROBLEMS.list, contents);
	if (contents.items.length > MOST_ENTRIES) throw fail(PROBLEMS.many, contents);
	return contents.items.map((item) => {
		const entry = toEntry(item, fail);
		if (new Set(entry.expressions).size < 2) throw fail(PROBLEMS.two, item);
		return entry;
	});
}

type Fail = (problem: string, node: Node | null) => YamlError;

function toEntry(item: ParsedNode, fail: Fail): GlossaryEntry {
	if (isSeq(item)) return { expressions: toExpressions(item, fail), related: false };
	if (!isMap(item)) throw fail(PROBLEMS.list, item);
	const names = item.items.map(({ key }) => String(key)).toSorted();
	const values = item.items.flatMap(({ value }) => toExpressions(value as ParsedNode, fail));
	if (names.join() === 'related') return { expressions: values, related: true };
	if (names.join() !== 'en,fr') throw fail(PROBLEMS.keys, item);
	return { expressions: values, related: false };
}

/** One expression, or a list of them. */
function toExpressions(node: ParsedNode, fail: Fail): string[] {
	if (isSeq(node)) return node.items.flatMap((one) => toExpressions(one, fail));
	if (!isScalar(node)) throw fail(PROBLEMS.list, node);
	const text = String(node.value).replace(/\s+/g, ' ').trim();
	if (text.length > LONGEST_EXPRESSION || contentWords(text).length === 0) throw fail(PROBLEMS.text, node);
	return [text];
}
