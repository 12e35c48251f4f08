import { AUXILIARY } from './speech-verbs.ts';

/** Whom a pronoun can stand for: a man, a woman (or what is feminine in French), or several. */
export type Agreement = 'masculine' | 'feminine' | 'plural';

const PERSONAL = 'ils|elles|il|elle';
const AFTER = new RegExp(`^(?:[-\\u2011]t)?[-\\u2011](${PERSONAL})(?!\\p{L})`, 'iu');
/** "a-t-il poursuivi", "avait-il fait valoir": the pronoun stands between auxiliary and verb. */
const INSIDE = new RegExp(
	`(?<!\\p{L})(?:a|ont|avait|avaient|aurait|auraient|s['’]est)(?:[-\\u2011]t)?[-\\u2011](${PERSONAL})\\s+(?:\\p{L}+\\s+){0,2}$`,
	'iu',
);
const ALONE =
	/(?:^[\s«“"(]*|[,:]\s)pour (lui|elles?|eux)\s*,|(?<!\p{L})(?:(?:selon|d['’]après) (lui|elles?|eux)|in (his|her|their) (?:view|opinion|words)|according to (him|her|them))(?!\p{L})/iu;
/** "…,” he added": after a closed quotation, or after a comma where the verb ends the clause. */
const APPENDED = /(?:[»”"]\s*,?|,)\s*(he|she|they)\s+(?:\p{L}+\s)?$/iu;

/** The pronoun of a reporting clause that is put into what is said: "poursuit-il", "…, he added". */
export function pronounInserted(before: string, after: string): Agreement | undefined {
	const appended =
		/^\s*(?:[.,;:!?]|$|to |in |on )/u.test(after) || /[»”"]\s*,?\s*\S+\s+\S*\s*$/u.test(before);
	const found = AFTER.exec(after) ?? INSIDE.exec(before) ?? (appended ? APPENDED.exec(before) : null);
	return agreementOf(found);
}

/** What may stand before "il" where it is the sentence's subject: "Interrogé à Paris, il dit", "Puis il dit". */
const OPENING =
	/^[\s«“"(]*(?!(?:le|la|les|un|une|des|the|an?|il|elle|he|she)\s|l['’])(?:(?:[\p{L}'’-]+\s){0,3}|[^,;:]{1,80},\s*)$/iu;
const CONJOINED = /(?:[,;:–—»”"]\s*(?:and |but |so |then )?|\s(?:and|but)\s)$/iu;

const SUBJECT = new RegExp(
	String.raw`(?<![\p{L}'’-])(ils|elles|il|elle|he|she|they|ce dernier|cette dernière|celui-ci|celle-ci)\s+(?:(?:l['’]|y|en|lui|leur)\s*)?${AUXILIARY}(?:\p{L}+\s)?$`,
	'iu',
);

/** "Il faut dire", "il a été annoncé", "il est dit": nobody speaks, or somebody else does. */
const IMPERSONAL =
	/^(?:il|elle)\s+(?:faut|fallait|faudra|convient|importe|suffit|reste|est|était|sera|fut|(?:a|avait|aurait)\s+été)\s+$/iu;

/** The pronoun that is the subject of the verb after `before`. */
export function pronounBefore(before: string): Agreement | undefined {
	const found = SUBJECT.exec(before);
	if (!found) return undefined;
	if (IMPERSONAL.test(found[0])) return undefined;
	const lead = before.slice(0, found.index);
	const isPerson = /^(?:he|she)$/i.test(found[1] ?? '');
	return OPENING.test(lead) || (isPerson && CONJOINED.test(lead)) ? agreementOf(found) : undefined;
}

/** "selon lui", "in her view"; "pour lui" only between commas: otherwise it is done for him. */
export function pronounAlone(sentence: string): { agreement: Agreement; at: number } | undefined {
	const found = ALONE.exec(sentence);
	const agreement = agreementOf(found);
	return found && agreement ? { agreement, at: found.index } : undefined;
}

function agreementOf(found: RegExpExecArray | null): Agreement | undefined {
	const pronoun = found
		?.slice(1)
		.find((group) => group !== undefined)
		?.toLowerCase();
	if (pronoun === undefined) return undefined;
	if (/^(?:ils|elles|they|them|their|eux)$/.test(pronoun)) return 'plural';
	return /^(?:elle|she|her|cette|celle)/.test(pronoun) ? 'feminine' : 'masculine';
}
