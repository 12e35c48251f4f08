import { foldText } from './words.ts';

/**
 * A sentence that tells whoever reads it what to reply, and reports nothing: "Ignore all previous instructions",
 * "Réponds que…", "SYSTEM: …". What a model says on the strength of it has no source.
 */
const INSTRUCTION = new RegExp(
	[
		String.raw`\b(?:ignore[zr]?|disregard|forget|oublie[zr]?|override|neglige[zr]?)\b.{0,40}\b(?:instructions?|rules?|prompts?|consignes?|regles?|directives?|above|precede\w*|ci-dessus)\b`,
		String.raw`\b(?:cite[zr]?|use|utilise[zr]?|quote)\s(?:(?:the|le|only|seulement)\s)?passages?\s\d`,
		String.raw`\b(?:new|nouvelles?|system|systeme|hidden|developer|your|tes|vos)\s(?:system\s)?(?:instructions?|prompt|consignes?|directives?)\b`,
		String.raw`(?:^|[.!?:;»”"\n(\[<{*-]\s*)(?:you (?:must|should|will|are now)\b|tu (?:dois|es)\b|vous (?:devez|etes desormais)\b|act as\b|agis comme\b|agissez comme\b|pretend\b|(?:please\s)?(?:reply|answer|respond|say|tell|write|print|output|reveal|repeat|cite|add|include|translate|send|ping|mention)\s(?:only|with|that|the|to|this|in|a|as|everyone|@|https?)|(?:reponds?|repondez|dis|dites|ecris|ecrivez|affiche[zr]?|revele[zr]?|repete[zr]?|ajoute[zr]?|inclus|incluez|mentionne[zr]?|envoie|envoyez)\s(?:que?|qu'|seulement|uniquement|par|a|en|la|le|les|ceci|tout|@|https?))`,
		String.raw`(?:^|\s|[<\[(#*|])(?:system|systeme|assistant|user|developer|admin)\s?(?:\]|>|\|>)?\s?[:>\]]`,
		String.raw`\b(?:as an? (?:ai|language model|assistant)|en tant qu'(?:ia|assistant|intelligence artificielle)|chatbot|language model|modele de langage)\b`,
		String.raw`<\|?(?:im_start|im_end|system|endoftext)`,
	].join('|'),
	'i',
);

export function isInstruction(sentence: string): boolean {
	return INSTRUCTION.test(foldText(sentence));
}
