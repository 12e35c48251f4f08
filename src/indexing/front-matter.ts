import { UserError, type Wording } from '../errors.ts';
import { parseYaml, YamlError } from './parse-yaml.ts';

/** What an article's front matter may say; everything is optional. */
export interface FrontMatter {
	title?: string;
	author?: string;
	publisher?: string;
	url?: string;
	published?: string;
	language?: string;
}

const FENCE = /^---[ \t]*\n/;
const CLOSING_FENCE = /^(?:---|\.\.\.)[ \t]*(?:\n|$)/m;
const LOOKS_LIKE_KEY = /^[\w-]+[ \t]*:/;
/** A known name and words that begin with no sign of YAML's own, or with a quotation that ends before they do. */
const PLAIN_LINE =
	/^(title|author|publisher|url|published|language):[ \t]+((?:"[^"]+"|'[^']+'|[^"'\s[{&*!|>%@`#])[^\n]*)$/;
const LONGEST_VALUE = 2_000;
/** Of all lines together: the parser takes time in the square of them. */
const LONGEST_YAML = 20_000;
/** Nobody's front matter has more within each other. */
const MOST_BRACKETS = 100;

/** Splits a file into its front matter and the article's text. Throws UserError naming the line at fault. */
export function readFrontMatter(text: string): { frontMatter: FrontMatter; body: string } {
	const opening = FENCE.exec(text);
	if (!opening) return { frontMatter: {}, body: text };
	const rest = text.slice(opening[0].length);
	const closing = CLOSING_FENCE.exec(rest);
	if (!closing) {
		if (!LOOKS_LIKE_KEY.test(rest)) return { frontMatter: {}, body: text };
		throw problem({
			en: 'is never closed by a line of three dashes',
			fr: "n'est jamais fermé par une ligne de trois tirets",
		});
	}
	const body = rest.slice(closing.index + closing[0].length);
	return { frontMatter: parse(rest.slice(0, closing.index)), body };
}

function parse(yaml: string): FrontMatter {
	if (yaml.length > LONGEST_YAML) throw tooLong();
	const values: unknown = parseValues(yaml);
	if (values === null || values === '') return {};
	if (typeof values !== 'object' || Array.isArray(values)) {
		throw problem({
			en: 'must be lines of the form "title: …"',
			fr: 'doit être fait de lignes « title: … »',
		});
	}
	return check(values as Record<string, unknown>);
}

function parseValues(yaml: string): unknown {
	try {
		return parseYaml(yaml, MOST_BRACKETS).document.toJS();
	} catch (error) {
		if (!(error instanceof YamlError)) throw error;
		const lines = readLines(yaml);
		if (lines) return lines;
		throw unreadable(error.line, error.message);
	}
}

/** "title: Kossaré : le barrage" and "title: “Never”: a minister" are no YAML, but what people write. */
function readLines(yaml: string): Record<string, string> | undefined {
	const values: Record<string, string> = {};
	for (const line of yaml.split('\n').filter((one) => one.trim() !== '')) {
		const [, name, text] = PLAIN_LINE.exec(line.trimEnd()) ?? [];
		if (name === undefined || text === undefined || Object.hasOwn(values, name)) return undefined;
		values[name] = readValue(line, name) ?? text;
	}
	return values;
}

/** The value of a line that is YAML by itself. */
function readValue(line: string, name: string): string | undefined {
	try {
		const value: unknown = (parseYaml(line, MOST_BRACKETS).document.toJS() as Record<string, unknown>)[name];
		return typeof value === 'string' ? value : undefined;
	} catch (error) {
		if (error instanceof YamlError) return undefined;
		throw error;
	}
}

/** `line` counts from the line after the opening dashes. */
function unreadable(line: number, reason: string): UserError {
	return problem({
		en: `cannot be read at line ${line + 1}: ${reason} (a value with a colon or other signs needs quotation marks around it)`,
		fr: `ne peut pas être lu à la ligne ${line + 1} : ${reason} (une valeur qui contient un deux-points ou d'autres signes doit être entre guillemets droits)`,
	});
}

function check(values: Record<string, unknown>): FrontMatter {
	const frontMatter: FrontMatter = {};
	const mistakes: Wording[] = [];
	for (const name of ['title', 'author', 'publisher', 'url', 'published', 'language'] as const) {
		try {
			const value = toText(name, values[name]);
			if (value !== undefined) frontMatter[name] = CHECKS[name]?.(value) ?? value;
		} catch (error) {
			if (!(error instanceof UserError)) throw error;
			mistakes.push(error.wording);
		}
	}
	if (mistakes.length > 0) throw problem(...mistakes);
	return frontMatter;
}

function toText(name: string, value: unknown): string | undefined {
	if (value === undefined || value === null) return undefined;
	const parts: unknown[] = Array.isArray(value) ? value : [value];
	if (!parts.every((part) => typeof part === 'string')) {
		throw mistake(`holds no text under "${name}"`, `ne contient pas de texte sous « ${name} »`);
	}
	const text = parts.join(', ').replace(/\s+/g, ' ').trim();
	if (text.length > LONGEST_VALUE) {
		throw mistake(
			`holds more than ${LONGEST_VALUE} characters under "${name}"`,
			`contient plus de ${LONGEST_VALUE} caractères sous « ${name} »`,
		);
	}
	return text === '' ? undefined : text;
}

const CHECKS: Partial<Record<keyof FrontMatter, (value: string) => string>> = {
	url: checkUrl,
	published: checkDate,
	language: checkLanguage,
};

function checkUrl(value: string): string {
	const url = URL.canParse(value) ? new URL(value) : undefined;
	if (url?.protocol !== 'https:' && url?.protocol !== 'http:')
		throw mistake(
			'has a "url" that is no http address',
			"contient un champ « url » qui n'est pas une adresse http",
		);
	// A browser would take it, but what follows is mostly no part of the address.
	if (value.includes(' '))
		throw mistake(
			'has a "url" with a space in it: write one address and nothing else',
			'contient un champ « url » avec une espace : écrivez une seule adresse et rien d’autre',
		);
	return encodeBrackets(url.href);
}

/** They would end a link in Markdown; those of a host in numbers stay. */
function encodeBrackets(href: string): string {
	const [, site = '', path = ''] = /^(\w+:\/\/[^/]*)(.*)$/s.exec(href) ?? [];
	return site + path.replace(/[()[\]]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}

function checkDate(value: string): string {
	const day = /^\d{4}(-\d{2}(-\d{2}(?=[T ]|$))?)?(?=[T ]|$)/.exec(value)?.[0];
	// Date.parse takes the 30th of February for the 2nd of March.
	const exists = day !== undefined && isValid(day) && new Date(day).toISOString().startsWith(day);
	if (exists && isValid(value)) return value;
	throw mistake(
		'has a "published" that is no date like 2025-02-25',
		"contient un champ « published » qui n'est pas une date comme 2025-02-25",
	);
}

function isValid(date: string): boolean {
	return !Number.isNaN(Date.parse(date));
}

function checkLanguage(value: string): string {
	if (/^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(value)) return value.toLowerCase();
	throw mistake(
		'has a "language" that is no code like fr or en',
		"contient un champ « language » qui n'est pas un code comme fr ou en",
	);
}

function tooLong(): UserError {
	return problem({
		en: `is longer than ${LONGEST_YAML} characters: its values stand on short lines, the text below the closing dashes`,
		fr: `dépasse ${LONGEST_YAML} caractères : ses valeurs tiennent sur des lignes courtes, le texte vient après les tirets qui le ferment`,
	});
}

/** One thing that is wrong, going on from "front matter that". */
function mistake(en: string, fr: string): UserError {
	return new UserError({ en, fr });
}

function problem(...mistakes: Wording[]): UserError {
	return new UserError({
		en: `has front matter that ${mistakes.map(({ en }) => en).join('; that ')}`,
		fr: `a un en-tête qui ${mistakes.map(({ fr }) => fr).join(' ; qui ')}`,
	});
}
