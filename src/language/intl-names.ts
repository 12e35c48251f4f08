import type { GlossaryEntry } from './glossary.ts';
import { fold } from './words.ts';

const ALPHABET = 'abcdefghijklmnopqrstuvwxyz'.split('');

/** Folded nouns for money, as Unicode names the world's currencies: dirham, dinar, franc, naira… */
export function listCurrencyWords(): string[] {
	const codes = Intl.supportedValuesOf('currency');
	const english = namesOf(codes, 'en', 'currency').map((name) => lastWord(name));
	const french = namesOf(codes, 'fr', 'currency').map((name) => firstWord(name));
	const words = [...english, ...french].map(fold).filter((word) => /^\p{L}{4,}$/u.test(word));
	return [...new Set(words)].filter((word) => !NOT_MONEY.has(word));
}

let languageWords: Set<string> | undefined;

/** Is this the name of a language? Peoples often have the same one. */
export function isLanguageName(word: string): boolean {
	languageWords ??= new Set(languageEntries().flatMap(({ expressions }) => expressions.map(fold)));
	// "En langue française", "deux langues officielles, anglaise et italienne".
	return languageWords.has(fold(word)) || languageWords.has(fold(word).replace(/(n?)\1es?$/, '$1'));
}

/** Heads of names of what is no money: units of account, metals, funds and codes for testing. */
const NOT_MONEY = new Set(
	fold(
		'unit units unites code codes droits rights gold or argent silver platinum platine palladium colon nouveau droit currency devise fund fonds funds test real reals',
	).split(' '),
);

/** "US Dollar (next day)" → Dollar. */
function lastWord(name: string): string {
	return (
		name
			.replace(/\s*\(.*$/, '')
			.split(' ')
			.at(-1) ?? ''
	);
}

function firstWord(name: string): string {
	return name.split(' ')[0] ?? '';
}

let languages: GlossaryEntry[] | undefined;

/** The world's languages, each by its one-word name in English and French. */
export function languageEntries(): GlossaryEntry[] {
	languages ??= twoLetterCodes().flatMap((code) => {
		const names = (['en', 'fr'] as const).flatMap((language) => namesOf([code], language, 'language'));
		const expressions = names.filter((name) => /^\p{L}+$/u.test(name) && name.length > 2);
		return expressions.length === 2 ? [{ expressions, related: false }] : [];
	});
	return languages;
}

function twoLetterCodes(): string[] {
	return ALPHABET.flatMap((first) => ALPHABET.map((second) => first + second));
}

function namesOf(codes: string[], language: string, type: 'currency' | 'language'): string[] {
	const names = new Intl.DisplayNames(language, { type, fallback: 'none' });
	return codes.flatMap((code) => names.of(code) ?? []);
}
