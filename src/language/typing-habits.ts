import { detectQuestionLanguage } from './detect-language.ts';
import { isWord } from './lexicon.ts';
import { isKindWord, listKindWords } from './kind-words.ts';
import { nearestWords } from './spelling.ts';
import { isStopWord } from './stop-words.ts';
import { fold } from './words.ts';

/** What people leave out when they type in haste, in both languages, and what they mean. */
const HABITS: [pattern: RegExp, meant: string][] = [
	[/\bwhos (?=\p{L}+ (?:is|are|was|were|did|does|do)\b)/giu, 'whose '],
	[/\b(what|who|where|when|how|why)s\b(?!['’])/giu, '$1’s'],
	[/(?<![\p{L}'’])kel(s|les?)?(?![\p{L}'’])/giu, 'quel$1'],
	[/(?<![\p{L}\d])(\d{1,2})(?:[eè]me)(?![\p{L}])/giu, '$1e'],
	[/\bthe us(?=\s?[?]?$| (?!all\b|both\b)\p{Ll})/gu, 'the US'],
	[/(?<![\p{L}'’])o (?=(?:nom|sujet|profit|d[ée]but|cours|bout)(?!\p{L}))/gu, 'au '],
	[/\bwich\b/giu, 'which'],
	[/\bwen\b/giu, 'when'],
	[/^were (?=(?:is|are|was|were|did|does|do|will|has|have|in)\b)/iu, 'where '],
	[/\b(?:wehre|whre|wher)\b/giu, 'where'],
	[/\bhow (?:lnog|logn|lon)\b/giu, 'how long'],
	[/(?<![\p{L}'’])s ?apel+(?=\p{L})/giu, 's’appell'],
	[/(?<=\p{L} )4 (?=(?:an?|the|his|her|its|their|it|what|how) )/giu, 'for '],
	[/\b(?:mcuh|muhc|mutch)\b/giu, 'much'],
	[/\b(?:mnay|manny|mny)\b/giu, 'many'],
	[/\bhw (?=\p{L})/giu, 'how '],
	[/(?<![\p{L}'’])co[nm]b(?:ien|ein|in)[gts]?(?![\p{L}])/giu, 'combien'],
	[/(?<![\p{L}'’])q(?:and|uadn|aund|adn|uan)(?![\p{L}])/giu, 'quand'],
	[/(?<![\p{L}'’])q(?:(?:eu|u|e)lle|(?:eu|u|e|ue)le)(s?)(?![\p{L}])/giu, 'quelle$1'],
	[/(?<![\p{L}'’])q(?:eu|u|e)l(s?)(?![\p{L}])/giu, 'quel$1'],
	[/(?<![\p{L}'’])c(?=est (?:\p{L}|$))/giu, 'c’'],
	[
		/^(?:(?:pls|plz|please|hi|hello|hey|yo|bonjour|bonsoir|salut|coucou|svp|stp|ok|so|alors|euh)[,!:. ]+)+(?=\p{L})/iu,
		'',
	],
	// Whoever asks for all of it wants its subject: "Parle-moi du festival", "De quoi parle l'article sur les abeilles ?"
	[
		/^(?:(?:peux-tu|tu peux|pourrais-tu|pouvez-vous|vous pouvez|pourriez-vous|can you|could you|please)[ ,]+)*(?:(?:me |nous )?(?:résum|resum)(?:e[rz]?)(?:-moi|-nous)?|(?:fais|faites|faire)(?:-moi|-nous)? (?:un|le) résumé de|de quoi parle(?:nt)?|summari[sz]e|sum up|(?:give me |i want )?a summary of) (?:l['’]article|les articles|cet article|the articles?|articles?) (?:sur|de|du|des|à propos de|about|on|of) /iu,
		'',
	],
	[/^(?:parle[zr]?|raconte[zr]?)(?:-(?:moi|nous)| moi| nous) (?:de |du |des |d['’]|sur )/iu, ''],
	[/^y (?=(?:is|are|was|were|did|does|do|has|have|had|would|can|cant|didnt)\b)/iu, 'why '],
	[/\b(did|do|does|is|was|are|were|has|have|had|could|would|should)nt\b/giu, '$1 not'],
	[/\bthru\b/giu, 'through'],
	[/\b(c|w|sh)u(?:l)?d\b/giu, '$1ould'],
	[/\bkinda\b/giu, 'kind of'],
	[/\bteh\b/giu, 'the'],
	[/\b(?:yaer|yera|yaers|yeras)\b/giu, 'year'],
	[/\b(?:dtae|daet)\b/giu, 'date'],
	[/(?<![\p{L}'’])(?:kan|kand|qd)(?![\p{L}'’])/giu, 'quand'],
	[/\bw(?:aht|ot|at)\b/giu, 'what'],
	[/(?<![\p{L}'’])p(?:our)?koi(?![\p{L}'’])/giu, 'pourquoi'],
	[/\babt\b/giu, 'about'],
	[/(?<![\p{L}'’])tps(?![\p{L}'’])/giu, 'temps'],
	[/(?<![\p{L}'’])bcp(?![\p{L}'’])/giu, 'beaucoup'],
	[/(?<![\p{L}'’])jrs?(?![\p{L}'’.])/gu, 'jour'],
	[/(?<![\p{L}'’])(?:mnt|mtn)(?![\p{L}'’])/gu, 'maintenant'],
	[/(?<![\p{L}'’])apr[eé]s?(?= \p{L})/gu, 'après'],
	[/(?<![\p{L}'’])(?:ds|dns)(?= \p{L})/gu, 'dans'],
	[/(?<!(?<!\p{L})(?:un|des?|les?|son|cet) |[\p{L}'’])avc(?= \p{L})/gu, 'avec'],
	[/(?<![\p{L}'’])d(?= (?:savoir|voir|faire|la|nos|vos|leurs)(?!\p{L}))/gu, 'de'],
	[/(?<![\p{L}'’])pdt(?= \p{L})/giu, 'pendant'],
	[/(?<![\p{L}'’])avk(?= \p{L})/giu, 'avec'],
	[/\bppl\b/giu, 'people'],
	[/\bgovt?\b/giu, 'government'],
	[/(?<![\p{L}'’])gvt\b/giu, 'gouvernement'],
	[/(?<![\p{L}'’])c['’ ]?(?:t|étai[st]|etai[st])? ?o[uù](?=$|[ ?])/giu, 'c’est où'],
	[/(?<![\p{L}'’])c['’ ]?(?:t|étai[st]|etai[st])? ?(quand|quoi|koi|combien)(?![\p{L}])/giu, 'c’est $1'],
	[/(?<![\p{L}'’])c['’ ]?(?:t|étai[st]|etai[st]) ?(qui|ki)(?![\p{L}])/giu, 'c’est $1'],
];

/** A slip in one of these hides what is asked for: "pourqoi", "longeur". */
const ASKING = [
	...'comment pourquoi quand combien quelle quelles quels which where whose when what'.split(' '),
	...listKindWords().filter((word) => word.length >= 5),
];
/** An article or pronoun that lost its apostrophe: "lalgerie", "quest". */
const ELIDED = /^(l|d|qu|j|n|s|m)([aeiouyhâàéèêîôû]\p{L}{2,})$/iu;

/**
 * A question as it would be typed with more time: "whats", "c t ou", "helpin", "lalgerie", "pourqoi". What is a word of
 * either language, or `isKnown` to the shelf, stays.
 */
export function spellOut(question: string, isKnown: (word: string) => boolean): string {
	const spelled = HABITS.reduce((text, [pattern, meant]) => text.replace(pattern, meant), question);
	const isEnglish = detectQuestionLanguage(spelled) === 'en';
	return spelled.replace(/(?<![\p{L}'’])\p{L}{4,}(?![\p{L}'’])/gu, (word) =>
		isCommon(word) || isKnown(word) ? word : (meantBy(word, isKnown, isEnglish) ?? word),
	);
}

function isCommon(word: string): boolean {
	const folded = fold(word);
	const isSmall = isStopWord(folded, 'fr') || isStopWord(folded, 'en') || isKindWord(folded);
	return isSmall || isWord(word);
}

function meantBy(word: string, isKnown: (word: string) => boolean, isEnglish: boolean): string | undefined {
	if (/^\p{Ll}{2,}in$/u.test(word) && isWord(`${word}g`)) return `${word}g`;
	const [, article = '', rest = ''] = ELIDED.exec(word) ?? [];
	// "What did he declair" has no "d’éclair" in it.
	if (rest !== '' && !isEnglish && (isWord(rest) || isKnown(rest))) return `${article}’${rest}`;
	// A short word that lacks a letter or has one more is too often another word.
	const near = nearestWords(fold(word), ASKING).filter((one) => one.length > 5 || one.length === word.length);
	return near.length === 1 ? near[0] : undefined;
}
