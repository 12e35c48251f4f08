import type { Agreement } from './speaker-pronouns.ts';
import { fold } from './words.ts';

const FEMININE = /^(?:Mme|Mlle|Mrs\.?|Ms\.?|Miss|Madame|Lady|Queen|reine)$/;
const MASCULINE = /^(?:M\.|Mr\.?|Monsieur|Sir|Lord|King|roi)$/;

/** By the title with which the name begins, or which stands right before it. */
export function agreementOf(name: string, before: string): Agreement | undefined {
	const titles = [name.split(/[ \u00a0]/)[0] ?? '', /(\S+)\s+$/u.exec(before)?.[1] ?? ''];
	if (titles.some((title) => FEMININE.test(title))) return 'feminine';
	return titles.some((title) => MASCULINE.test(title)) ? 'masculine' : undefined;
}

/** The more words the fuller a name; a title is worth less than a first name: "M. Monnet", "Jean Monnet". */
export function rankOf(name: string): number {
	const words = name.split(/[ \u00a0\u202f]/);
	return words.length - (MASCULINE.test(words[0] ?? '') || FEMININE.test(words[0] ?? '') ? 0.5 : 0);
}

/** Words before a name that are no first name. */
const TITLES = new Set(
	`dr prof mr mrs ms miss sir lord lady dame mister doctor professor president king queen emperor prince princess duke
	count general colonel major captain commander admiral lieutenant sergeant minister prime premier chancellor
	secretary senator judge justice pope bishop father mother sister brother saint ambassador governor mayor chairman
	director inspector rear foreign mme mlle mgr monsieur madame mademoiselle docteur professeur président roi reine
	empereur duc comte général maréchal capitaine commandant amiral ministre chancelier secrétaire sénateur juge pape
	évêque abbé père mère sœur frère ambassadeur gouverneur maire maître directeur inspecteur`
		.split(/\s+/)
		.map(fold),
);

/** Is this folded word of a name no first name? */
export function isTitle(folded: string): boolean {
	return TITLES.has(folded);
}
