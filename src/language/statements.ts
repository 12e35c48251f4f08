import { isPlaceName } from './countries.ts';
import { readInterview } from './interviews.ts';
import { mentionsPerson } from './persons.ts';
import { findSpeakers } from './find-speakers.ts';
import { findReport, type Report } from './find-report.ts';
import type { TextLanguage } from './languages.ts';
import { splitPair, type ProperName } from './proper-names.ts';
import { isInfinitive, isSayingVerb } from './speech-verbs.ts';
import { blankQuotations } from './quotations.ts';
import { forgetHolders, officesOf, recognize, recognizeHolder, type Speaker } from './speakers.ts';
import { isNamed, officer, subjectsOf, whomMeans, type Progress } from './whom-means.ts';
import { isStopWord } from './stop-words.ts';
import { fold } from './words.ts';

/** Whose words or thoughts a sentence reports. */
export interface Statement {
	/** The speaker as last named in full, sliced out of the text. */
	speaker: string;
	/** Every word by which the speaker, or another whose words are told on, is named here or before, folded. */
	words: string[];
	/** What the speaker is said to be, here or before, folded: expert, ministre; empty where it is not told. */
	roles: string[];
	/** Does the sentence itself name the speaker? */
	named: boolean;
	/** A person or an office, and no country, nor anything of one word that may only be spoken of: "Rabat refuse". */
	certain: boolean;
}

/**
 * The statement in each sentence of an article, in order: "explique Mamadou Nientao", "selon le ministre",
 * "poursuit-il" (the last one named), "he said". Undefined where nobody is reported. An office that fits nobody
 * named before speaks for itself, and a pronoun that may mean two people for none, so that words never go to
 * somebody else.
 */
export function* readStatements(
	sentences: string[],
	language: TextLanguage,
): Generator<Statement | undefined> {
	const progress: Progress = {
		known: { byWord: new Map(), byRole: new Map() },
		last: undefined,
		former: undefined,
		isContested: false,
		isFresh: false,
	};
	const { answerOf, asks } = readInterview(sentences, language);
	for (const [at, sentence] of sentences.entries()) {
		const reported = readSentence(sentence, language, progress);
		// "**The minister says no?** – I read what he said.": whom a question names goes on in nobody's answer.
		if (asks(at)) progress.last = undefined;
		yield reported?.certain === true ? reported : (answerOf(at) ?? reported);
	}
}

/** All of them at once. */
export function findStatements(sentences: string[], language: TextLanguage): (Statement | undefined)[] {
	return [...readStatements(sentences, language)];
}

function readSentence(sentence: string, language: TextLanguage, progress: Progress): Statement | undefined {
	const names = findSpeakers(sentence, language, progress.known);
	const report = findReport(sentence, names, language);
	for (const name of names.flatMap(splitPair))
		if (isWhole(name.text)) recognize(name, progress.known, sentence, language);
	const statement = report
		? readReport(report, sentence, names, language, progress)
		: readQuotation(sentence, language, progress);
	if (!report) passBy(sentence, names, progress);
	forgetHolders(sentence, progress.known);
	if (asksSomebody(sentence)) progress.last = undefined;
	const { last } = progress;
	progress.isFresh = statement !== undefined || names.some((name) => last && isNamed(last, name));
	return statement;
}

function readReport(
	{ speaking, others, at, outer }: Report,
	sentence: string,
	names: ProperName[],
	language: TextLanguage,
	progress: Progress,
): Statement | undefined {
	const { known, last } = progress;
	if (speaking.by === 'pronoun') progress.last = whomMeans(speaking, sentence, names, language, progress);
	else if (speaking.by === 'name') {
		progress.last = recognizeHolder(speaking, known, sentence, language);
		// "the University of California, Irvine, warned": part of another name.
		const isPart = /\p{Lu}[\p{L}\p{M}]*,\s$/u.test(sentence.slice(0, speaking.name.start));
		progress.last.speaks ||= !isPart && (outer || isSayingVerb(verbAt(sentence, at), language));
	} else if (speaking.by === 'office') progress.last = officer(speaking, sentence, known);
	else progress.last = undefined;
	if (last !== progress.last) progress.former = last;
	if (speaking.by !== 'pronoun') progress.isContested = namesAnother(progress.last, sentence, names);
	if (!progress.last) return undefined;
	const otherWords = others.flatMap((name) => [...recognize(name, known, sentence, language).words]);
	const named = speaking.by === 'name' || (speaking.by === 'office' && progress.last.isAnonymous);
	return toStatement(progress.last, otherWords, named);
}

function verbAt(sentence: string, at: number): string {
	return /^\p{L}+/u.exec(sentence.slice(at))?.[0] ?? '';
}

/** Words of their own, or a title before one: "M. Roy". */
function isWhole(name: string): boolean {
	return /\s/u.test(name);
}

function toStatement(speaker: Speaker, others: string[], named: boolean): Statement {
	const { full, words, doubtful, isAnonymous, speaks } = speaker;
	// "l’avocat" is somebody, "Rabat" may only be spoken of.
	const certain = !doubtful && (isAnonymous || speaks || isWhole(full)) && !isPlaceName(full);
	return { speaker: full, words: [...words, ...others], roles: officesOf(speaker), named, certain };
}

/** "Et d'ajouter, amère : « … »": without what is said, "Puis de rappeler le chien" goes on with a deed. */
const GOES_ON = /^(?:Et|Puis)\s(?:de\s|d['’])(\p{Ll}+)(?=.*(?::(?!\d)|[«“"]))/su;

/** A sentence that is all quotation, or goes on with an infinitive of saying, belongs to whoever spoke right before it. */
function readQuotation(
	sentence: string,
	language: TextLanguage,
	{ last, isFresh }: Progress,
): Statement | undefined {
	const verb = GOES_ON.exec(sentence)?.[1] ?? '';
	const isOpen =
		/^\s*[«“"][^»”"]*[»”"]?\s*$/u.test(sentence) ||
		(isInfinitive(verb, language) && isSayingVerb(verb, language));
	return isOpen && isFresh && last ? toStatement(last, [], false) : undefined;
}

/** "« Partirez-vous ? » a demandé…": whoever answers is somebody else. */
function asksSomebody(sentence: string): boolean {
	return (
		/\?[\s\u00a0]*[»”"]/u.test(sentence) &&
		/(?<!\p{L})(?:ask(?:ed|s)?|demand(?:e|ait|é|a))(?!\p{L})/iu.test(sentence)
	);
}

/** A sentence without a report: whoever else it names may be whom the next pronoun means. */
function passBy(sentence: string, names: ProperName[], progress: Progress): void {
	const { last, known } = progress;
	const text = blankQuotations(sentence, () => false);
	const others = subjectsOf(sentence, names).filter(
		(name) => isWhole(name.text) || known.byWord.has(name.words[0] ?? ''),
	);
	const isRivalled = others.some((name) => last && !isNamed(last, name));
	if (isRivalled || mentionsPerson(text) || opensWithOther(text, last)) progress.last = undefined;
}

/** "Clément Jourdain dirige…": a first name that is a word as well is one before another capital. */
const TWO_CAPITALS =
	/^\s*(\p{Lu}[\p{Ll}\p{M}-]+(?:-\p{Lu}[\p{Ll}\p{M}]+)?)\s(?:(?:de|du|de la|van|von|ben|ag|ould|al|el)\s)?(\p{Lu}[\p{L}\p{M}-]+)\s\p{Ll}/u;

function opensWithOther(text: string, last: Speaker | undefined): boolean {
	const [, first = '', second = ''] = TWO_CAPITALS.exec(text) ?? [];
	if (first === '' || isPlaceName(second) || last?.words.has(fold(second))) return false;
	return !isStopWord(fold(first), 'fr') && !isStopWord(fold(first), 'en');
}

/** "Le Monde rapporte que Jean Monnet partira": whose words come next? */
function namesAnother(speaker: Speaker | undefined, sentence: string, names: ProperName[]): boolean {
	return subjectsOf(sentence, names).some(
		(name) => speaker && isWhole(name.text) && !isNamed(speaker, name) && !isPlaceName(name.text),
	);
}
