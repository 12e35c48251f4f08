import type { Language, TextLanguage } from './languages.ts';
import { isPersonNoun } from './persons.ts';
import type { Span } from './sentences.ts';
import type { Agreement } from './speaker-pronouns.ts';
import { AUXILIARY } from './speech-verbs.ts';
import { fold } from './words.ts';

/** Somebody without a name: "le ministre malien", "un diplomate", "his adviser". */
export interface Office extends Span {
	/** The noun that says what they are, folded: minister in "the foreign minister". */
	head: string;
	/** All its words of three letters and more, folded. */
	words: string[];
	/** "le ministre" may be somebody named before, "un ministre" is somebody else. */
	definite: boolean;
	/** As its article says, where it does. */
	agreement: Agreement | undefined;
}

/** In a text of unknown language either will do. */
function bothToo({ fr, en }: Record<Language, string>): Record<TextLanguage, string> {
	return { fr, en, und: `${fr}|${en}` };
}

const DEFINITE: Record<TextLanguage, string> = bothToo({
	fr: String.raw`(?:[Ll]es?|[Ll]a)\s|[Ll]['’]`,
	en: String.raw`[Tt]he\s`,
});
const INDEFINITE: Record<TextLanguage, string> = bothToo({
	fr: String.raw`(?:[Uu]ne?|[Dd]es|[Ss]on|[Ss]a|[Ss]es|[Ll]eurs?|[Cc]et?|[Cc]ette|[Cc]es|[Cc]ertaine?s|[Pp]lusieurs|[Dd]eux|[Tt]rois)\s|[Dd]['’]autres\s`,
	en: String.raw`(?:[Aa]n?|[Aa]nother|[Oo]ne|[Tt]wo|[Tt]hree|[Ss]ome|[Ss]everal|[Mm]any|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir)\s`,
});
const WORD = String.raw`\p{L}[\p{L}\p{M}]*(?:['’-]\p{L}+)*`;
const OF = String.raw`(?:de l['’]|de la |de |du |des |d['’]|of the |of |for the |for )`;
/** What ends the name of an office where it follows its verb. */
const STOP = String.raw`(?!(?:qui|que|dont|à|a|au|aux|en|dans|sur|lors|devant|avant|après|pour|par|avec|comme|et|ou|ni|mais|ne|se|est|sont|ont|avait|avaient|était|étaient|sera|hier|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|that|who|which|in|on|at|to|as|from|when|while|during|before|after|with|and|or|but|not|no|is|are|was|were|has|had|have|will|would|yesterday|last|this)(?!\p{L})|[ncsjm]['’])`;

/** How an office is written, as a pattern. */
function phrase(language: TextLanguage, most: string): string {
	return String.raw`(?:${DEFINITE[language]}|${INDEFINITE[language]})${STOP}${WORD}(?:\s${STOP}${OF}?(?!(?:de|du|des|of)\s)${WORD}){0,5}${most}`;
}

/** Where an office stands: patterns whose first group is the office. */
function placesOf(language: TextLanguage): Record<'before' | 'after' | 'according' | 'forWhom', RegExp> {
	const office = phrase(language, '');
	const addressee = String.raw`(?:à|au|aux|to)\s+(?:la\s|les\s|l['’]|the\s)?${WORD}\s+`;
	return {
		before: new RegExp(String.raw`(?:^|[\s,«“"(])(${phrase(language, '?')})(?:\s|(?=,\s))${AUXILIARY}$`, 'u'),
		after: new RegExp(String.raw`^\s+(?:${addressee})?(${office})`, 'u'),
		according: new RegExp(
			String.raw`(?:^[\s«“"(]*|[,»”]\s*)(?:[Ss]elon|[Dd]['’]après|[ÀA] en croire|[Aa]ccording to)\s+(${office})(?=\s*[,.;:»”]|$)`,
			'u',
		),
		forWhom: new RegExp(String.raw`^[\s«“"(]*(?:Pour|For)\s+(${office})\s*,`, 'u'),
	};
}

const PLACES = { fr: placesOf('fr'), en: placesOf('en'), und: placesOf('und') };

function openingOf(language: TextLanguage): RegExp {
	return new RegExp(
		String.raw`^([\s«“"(]*)(${DEFINITE[language]}|${INDEFINITE[language]})(${WORD}(?:\s${WORD}){0,2})`,
		'u',
	);
}

const OPENING = { fr: openingOf('fr'), en: openingOf('en'), und: openingOf('und') };
const COMPLEMENTS = new RegExp(String.raw`^(?:\s${OF}${WORD}){0,2}`, 'u');

/** The office that is the subject of a verb; `before` is the text up to it. */
export function officeBefore(before: string, language: TextLanguage): Office | undefined {
	return toOffice(PLACES[language].before.exec(before), 0, language);
}

/** The office with which a clause opens: "La procureure", "L'ancien ministre de la Santé", "The foreign minister". */
export function officeOpening(clause: string, language: TextLanguage): Office | undefined {
	const [, lead = '', determiner = '', most = ''] = OPENING[language].exec(clause) ?? [];
	const words = most.split(/\s/);
	const head = words.findIndex(isPersonNoun);
	if (head === -1) return undefined;
	const core = lead + determiner + words.slice(0, head + 1).join(' ');
	const [complement = ''] = COMPLEMENTS.exec(clause.slice(core.length)) ?? [];
	return officeIn((core + complement).slice(lead.length), lead.length, language);
}

/** The office named right after the verb that ends at `verbEnd`: "…”, said the health minister". */
export function officeAfter(sentence: string, verbEnd: number, language: TextLanguage): Office | undefined {
	return toOffice(PLACES[language].after.exec(sentence.slice(verbEnd)), verbEnd, language);
}

/** "Selon le ministre malien, …": set off by commas, unlike "choisi selon les demandes". */
export function officeAccording(sentence: string, language: TextLanguage): Office | undefined {
	return toOffice(PLACES[language].according.exec(sentence), 0, language);
}

/** "Communiqué du ministère malien dénonçant…": it says what follows. */
const ISSUED =
	/^[\s«“"(*]*(?:[Cc]ommuniqué|[Dd]éclaration|[Ss]tatement)s?\s(?:conjointe?s?\s)?(?:d[eu]s?\s(?:l['’]|la\s)?|by\s(?:the\s)?|from\s(?:the\s)?|of\s(?:the\s)?)(?!presse(?!\p{L}))(\p{L}[^,;:.«»“”"*–—]{2,120}?)(?=\s(?:\p{Ll}+ant|relatifs?|relatives?|sur|concernant|on|about|\p{Ll}+ing)(?!\p{L})|\s[–—]|[,;:.*]|$)/u;

export function officeIssuing(sentence: string, language: TextLanguage): Office | undefined {
	return toOffice(ISSUED.exec(sentence), 0, language);
}

/** "Pour le ministre, …", which may as well be "Pour le moment, …". */
export function officeForWhom(sentence: string, language: TextLanguage): Office | undefined {
	const office = toOffice(PLACES[language].forWhom.exec(sentence), 0, language);
	const isTime = /^(?:moment|instant|premiere|derniere|fois|reste|heure|plupart|time|rest|part)$/;
	return isTime.test(office?.head ?? '') ? undefined : office;
}

function toOffice(found: RegExpExecArray | null, offset: number, language: TextLanguage): Office | undefined {
	const [whole, words] = found ?? [];
	if (!found || whole === undefined || words === undefined) return undefined;
	return officeIn(words, offset + found.index + whole.indexOf(words), language);
}

function officeIn(words: string, start: number, language: TextLanguage): Office | undefined {
	const { heads, details } = rolesIn(words, language);
	const head = heads.at(language === 'fr' ? 0 : -1);
	if (head === undefined) return undefined;
	return {
		start,
		end: start + words.length,
		head,
		words: [...heads, ...details],
		definite: new RegExp(`^(?:${DEFINITE[language]})`, 'u').test(words),
		agreement: agreementOf(words),
	};
}

function agreementOf(office: string): Agreement | undefined {
	if (
		/^(?:les|des|ses|leurs|ces|certaine?s|plusieurs|deux|trois|d['’]autres|two|three|some|several|many)\s/iu.test(
			office,
		)
	)
		return 'plural';
	if (/^(?:la|une|sa|cette)\s/iu.test(office)) return 'feminine';
	// "son épouse", but "son père": before a consonant "son" is masculine.
	return /^(?:(?:le|un|ce|cet)\s|son\s[^aeiouyhàâéèêëîïôœ])/iu.test(office) ? 'masculine' : undefined;
}

const COMPLEMENT =
	/(?<!\p{L})(?:(?:de|du|des|of|for|à|au|aux|en|at|in|to|chez|dans|pour|auprès|depuis|near|since|from|by|on|with)(?!\p{L})|d['’])/u;

/**
 * The words of an office before its complement, and those of the complement: "ministre", "français" and
 * "affaires", "étrangères".
 */
export function rolesIn(office: string, language: TextLanguage): { heads: string[]; details: string[] } {
	const core = office.replace(new RegExp(`^(?:${DEFINITE[language]}|${INDEFINITE[language]})`, 'u'), '');
	const at = COMPLEMENT.exec(core)?.index ?? core.length;
	const heads = wordsOf(core.slice(0, at));
	const details = wordsOf(core.slice(at));
	// In English the noun comes last, and what stands before it may be anything: "the minister met".
	const before = language === 'fr' ? [] : heads.splice(0, heads.length - 1);
	return { heads, details: [...before, ...details] };
}

function wordsOf(text: string): string[] {
	return text.match(/\p{L}{3,}/gu)?.map(fold) ?? [];
}
