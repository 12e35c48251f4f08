import { foldText } from './words.ts';

/**
 * Pairs of opposites in both languages. Only those that news turns on, and whose forms seldom mean anything else:
 * "ferme" is a farm too, "plus" closes a denial, and so they are left out alone.
 */
const PAIRS: [RegExp, RegExp][] = [
	[
		/\b(?:augment\w*|hausses?|grimp\w*|relev(?:e|er|es|ees?|era)|ris(?:es?|en|ing)|rose|increas\w*|gr[eo]w(?:s|n|ing|th)?|climb\w*|rais(?:e[sd]?|ing))\b/,
		/\b(?:baiss\w*|diminu\w*|recul(?:e|er|es|ees?|era)|chut\w*|redui\w*|f[ae]ll(?:s|en|ing)?|decreas\w*|declin\w*|drop(?:s|ped|ping)?|lower(?:s|ed|ing)?|reduc\w*|shr[aiu]nk\w*)\b/,
	],
	[
		/\b(?:gagn\w*|remport\w*|obten\w*|obtain\w*|w[io]n(?:s|ning)?)\b/,
		/\b(?:perd(?:u|us|ue|ues|re|ra|ent|ait)?|los(?:e|es|t|ing|s|ses))\b/,
	],
	[
		/\b(?:achet\w*|achats?|bought|buy(?:s|ing|ers?)?|purchas\w*)\b/,
		/\b(?:vend(?:u|us|ue|ues|re|r\w+|ent|ait)?|ventes?|sold|sell(?:s|ing|ers?)?|sales?)\b/,
	],
	[
		/\b(?:r?ouvr(?!ier)\w*|r?ouvert\w*|(?:re)?open(?:s|ed|ing)?)\b/,
		/\b(?:(?:a|ont|est|sont|ete|reste) ferme|ferme(?:r|ra|e|es|nt)|fermeture|closes?(?! to)|closed|closing|closure)\b/,
	],
	[/\b(?:avant|before)\b/, /\b(?:apres|after)\b/],
	[/\b(?:plus (?:de|d|que)|more)\b/, /\b(?:moins (?:de|d|que)|fewer|less)\b/],
];
const NO_SIDE = /\bd ?['’]apres\b|\b(?:au|du) moins\b|\bat least\b|\bplus ou moins\b|\bmore or less\b/g;

/** Does one text say only "rose" where the other says only "fell"? Where either says both, nothing can be told. */
export function areOpposite(one: string, other: string): boolean {
	const [a, b] = [one, other].map((text) => foldText(text).replace(NO_SIDE, ' ')) as [string, string];
	return PAIRS.some(([up, down]) => {
		const sidesOf = (text: string) => [up.test(text), down.test(text)] as const;
		const [[aUp, aDown], [bUp, bDown]] = [sidesOf(a), sidesOf(b)];
		return aUp !== aDown && bUp !== bDown && aUp !== bUp;
	});
}
