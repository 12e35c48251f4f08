import { LineCounter, parseDocument, visit, type Document } from 'yaml';
import { messageOf } from '../errors.ts';

/** More signs of a list or key than that before a word are no text that people wrote. */
const DEEPEST_LINE = /^[ \t?:-]{100}/m;

/** What is wrong with a YAML text, and in which of its lines, counted from 1. */
export class YamlError extends Error {
	readonly line: number;

	constructor(message: string, line: number) {
		super(message);
		this.name = 'YamlError';
		this.line = line;
	}
}

export interface ParsedYaml {
	document: Document.Parsed;
	/** The line, from 1, of an offset in the text. */
	lineAt: (offset: number) => number;
}

/** Parses YAML that people of this shelf wrote; values stay as they are typed. Throws YamlError. */
export function parseYaml(yaml: string, mostBrackets: number): ParsedYaml {
	const lines = new LineCounter();
	const lineAt = (offset: number) => lines.linePos(offset).line;
	if (isDeep(yaml, mostBrackets)) throw new YamlError('It is nested too deeply', 1);
	// Every value as it is typed: in the other schemas 007 is 7, and "no" may be false.
	const document = parseDocument(yaml, { lineCounter: lines, schema: 'failsafe' });
	const [error] = document.errors;
	if (error) throw new YamlError(messageOf(error).split(' at line')[0] ?? '', lineAt(error.pos[0]));
	const alias = findAlias(document);
	if (alias !== undefined) throw new YamlError('Aliases are not allowed', lineAt(alias));
	return { document, lineAt };
}

/** Thousands of lists within each other are more than the parser's stack holds: it takes the process down. */
function isDeep(yaml: string, mostBrackets: number): boolean {
	let open = 0;
	for (const [bracket] of yaml.matchAll(/[[{\]}]/g)) {
		open += bracket === '[' || bracket === '{' ? 1 : -1;
		if (open > mostBrackets) return true;
	}
	return DEEPEST_LINE.test(yaml);
}

/** Where the first "*name" stands, which can make a few lines as large as the memory. */
function findAlias(document: Document): number | undefined {
	let place: number | undefined;
	visit(document, {
		Alias(_, node) {
			place = node.range?.[0] ?? 0;
			return visit.BREAK;
		},
	});
	return place;
}
