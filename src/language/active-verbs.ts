import type { Language } from './languages.ts';
import { isSpeechVerb } from './speech-verbs.ts';

/** What stands before a form of the past in the active voice. */
const HAVE: Record<Language, RegExp> = {
	fr: /(?<!\p{L})(?:a|ont|avait|avaient|aura|auront|aurait|auraient|eut)(?: \p{L}+ment| pas| jamais| déjà| aussi| ensuite)?[ \u00a0]$/iu,
	en: /(?<!\p{L})(?:has|have|had|did|will|would)(?: not| never| also| later| already| then)?[ \u00a0]$/iu,
};
/** And in the passive. */
const BE: Record<Language, RegExp> = {
	fr: /(?<!\p{L})(?:est|sont|était|étaient|été|être|fut|furent|sera|seront|serait|étant)(?: \p{L}+)?[ \u00a0]$/iu,
	en: /(?<!\p{L})(?:is|are|was|were|be|been|being|got)(?: \p{L}+)?[ \u00a0]$/iu,
};
const FORM: Record<Language, RegExp> = {
	fr: /(?:ait|aient|era|eront|èrent)$/iu,
	en: /(?:\p{L}{2}ed|^(?:bought|sold|built|gave|took|led|won|beat|told|paid|sent|left|lent|struck|shot|drew|wrote|taught|sued|held|kept|brought|found|fought|freed))$/iu,
};

/** Is this, after what stands `before` it, a verb whose subject acts? Only what can be told by its form. */
export function isActiveVerb(word: string, before: string, language: Language): boolean {
	if (!/^\p{Ll}/u.test(word) || BE[language].test(before)) return false;
	return HAVE[language].test(before) || FORM[language].test(word) || isSpeechVerb(word, language);
}
