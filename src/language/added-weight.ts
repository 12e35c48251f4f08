import { straighten, wholeWords } from './whole-words.ts';

/** What a retelling adds of its own: a place above all others, or a cause. */
export type AddedWeight = 'superlative' | 'cause';

interface Rule {
	kind: AddedWeight;
	/** How a text says so. */
	said: RegExp;
	/** What in another text may mean as much. */
	meant: RegExp;
}

/** In small letters. */
const words = (pattern: string) => wholeWords(pattern, 'u');

const SUPERLATIVES = String.raw`(?:old|young|larg|bigg|great|high|low|long|short|strong|weak|rich|poor|fast|deep|tall|small|new|hott|cold|busi|deadli|heavi|wealthi|cheap|earli)est`;

const RULES: readonly Rule[] = [
	{
		kind: 'superlative',
		said: words(
			String.raw`(?:the|its|his|her|their|world's) (?:most|least|best|worst|${SUPERLATIVES})|the (?:very )?first(?! (?:half|quarter|time|minister|lady|days?|weeks?|months?|years?))|the only|(?:l[ea]s?|sa|son|ses|leurs?) (?:plus|moins)(?= \p{L})(?! (?:de|tard|tot|tôt|souvent) )|l[ea]s? (?:premi(?:er|ère)s?(?! (?:ministres?|semestre|trimestre|temps|jours?|mois|années?))|seule?s?|meilleure?s?|pires?)`,
		),
		meant: words(
			String.raw`most|least|best|worst|\p{L}+est|records?|plus|moins|meilleur\p{L}*|pires?|prem\p{L}+|first|1er|1re|1st|only|seul\p{L}*|sole|single|unique\p{L}*|one|une? seule?|max\p{L}+|min\p{L}+|top|never|jamais|ever|before|new|nouve\p{L}+|leading|principa\p{L}+|main|chief|champion\p{L}*|inaugur\p{L}+|tête|ne|n'\p{L}+|primary|initial\p{L}*`,
		),
	},
	{
		kind: 'cause',
		said: words(
			String.raw`because|due to|owing to|caused by|as a result of|parce qu(?:e|'\p{L}+)|à cause d(?:e|es|u|'\p{L}+)|en raison d(?:e|es|u|'\p{L}+)|du fait d(?:e|es|u|'\p{L}+)|(?:causée?|provoquée?)s? par`,
		),
		meant: words(
			String.raw`because|since|due|owing|by|par|caus\p{L}+|result\p{L}*|le[ad]|leads|ma(?:de|kes?)|forc\p{L}+|thanks|so|therefore|hence|thus|blam\p{L}+|attribut\p{L}+|imput\p{L}+|reasons?|explain\p{L}*|expli\p{L}+|car|parce|puisqu\p{L}*|comme|as|for|pour|raisons?|fait|provo[qk]\p{L}+|entraîn\p{L}+|condui\p{L}+|oblig\p{L}+|contrain\p{L}+|suite|conséquen\p{L}+|donc|ainsi|grâce|faute|dû|dus|effets?|perm\p{L}+|allow\p{L}*|enabl\p{L}+|trigger\p{L}*|déclench\p{L}+|empêch\p{L}+|prevent\p{L}*|over|from`,
		),
	},
];

/** "One of the deepest" is not the deepest. */
const AMONG_OTHERS =
	/(?<!\p{L})(?:one of the (?:most \p{L}+|\p{L}+est|first)|(?:(?:l')?une?|parmi) (?:des|les) (?:plus|moins|meilleur\p{L}*|premi\p{L}+))(?!\p{L})/gu;

/** What a text adds to another one that it retells; undefined where it adds nothing of the kind. */
export function addedWeight(written: string, other: string): AddedWeight | undefined {
	const [text, source] = [normalize(written), normalize(other)];
	return RULES.find(({ said, meant }) => said.test(text) && !meant.test(source))?.kind;
}

function normalize(text: string): string {
	return straighten(text.toLowerCase()).replace(AMONG_OTHERS, ' ');
}
