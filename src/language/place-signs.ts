import { MONTH_OR_DAY } from './time-signs.ts';
import { fold } from './words.ts';

const PLACE =
	/(?<![\p{L}\p{M}])(?:à|au|aux|en|dans|sur|vers|chez|près d[eu]|devant|depuis|in|at|on|near|to|from|outside|off|into|aboard)\s+(?:(?:la|le|les|l['’]|the|a|un|une|son|sa|its|his|her|cette|ce|this)\s?)*(?:\p{Ll}+\s(?:(?:de|du|des|d['’]|la|of|the)\s?){0,2}){0,2}['’]?\p{Lu}/u;
/** Who asks "d'où vient", "where does she come from", is told of what place somebody or something is. */
const ORIGINS = ['vient', 'viennent', 'venait', 'venu', 'venue', 'arrive', 'from', 'originaire', 'provient'];
const ORIGIN =
	/(?<![\p{L}\p{M}])(?:venue?s?|vien(?:t|nent)|arrivée?s?|natifs?|natives?|originaires?|née?s?|provient|native|born|came|comes|hails?)\s(?:tout droit\s)?(?:d[eu]s?\s|d['’]|of\s|from\s)\p{Lu}/u;
/** Places without a name, after a preposition: "at another hospital", "dans une salle voisine". */
const PLACE_NOUNS =
	'ville capitale village hameau hopital clinique ecole lycee universite batiment immeuble palais chateau musee eglise cathedrale mosquee temple gare port aeroport aerodrome piste stade riviere fleuve lac mer ocean cote plage montagne colline vallee ile foret desert plaine quartier banlieue rue place salle maison hotel restaurant cafe theatre bureau siege ambassade caserne camp base frontiere nord sud ouest region province departement territoire etranger continent usine atelier ferme champ mine carriere laboratoire bibliotheque tribunal prison grotte pont route city town capital hospital clinic school college university building palace castle museum church cathedral mosque station harbour harbor airport airfield stadium river lake sea ocean coast beach mountain hill valley island forest desert plain district suburb street square room house home office headquarters embassy barracks border north south east west region territory abroad factory workshop farm field quarry laboratory library court jail cave bridge road'.split(
		' ',
	);
const PLACED = new RegExp(
	`\\b(?:a|au|aux|en|dans|sur|vers|pres d[eu]|devant|in|at|on|near|to|from|outside|into|aboard)\\s+(?:(?:la|le|les|l'|the|a|an|un|une|son|sa|its|his|her|their|leur|cette|ce|this|another)\\s?)?(?:[\\p{L}-]+\\s){0,2}(?:${PLACE_NOUNS.join('|')})s?\\b`,
	'u',
);
const LOCATED =
	/\b(?:situe\w*|installe\w*|siege\w*|located|based|headquarter\w*|rue|avenue|boulevard|street)\b/;

/** Who asks "in which hospital" knows that it was one; "where" is answered by "in a hospital" too. */
export function holdsPlace(sentence: string, text: string, asked: ReadonlySet<string>): boolean {
	if (PLACE.test(withoutNames(asked, sentence)) || LOCATED.test(text)) return true;
	if (ORIGINS.some((word) => asked.has(word)) && ORIGIN.test(withoutNames(asked, sentence))) return true;
	return (asked.has('where') || asked.has('ou')) && PLACED.test(text);
}

/** The sentence with the question's own names in lower case, so that they do not pass for the place asked for. */
function withoutNames(asked: ReadonlySet<string>, sentence: string): string {
	return sentence.replace(/\p{Lu}[\p{L}\p{M}]*/gu, (word) =>
		asked.has(fold(word)) || MONTH_OR_DAY.test(fold(word)) ? word.toLowerCase() : word,
	);
}
