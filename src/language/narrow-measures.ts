import { narrowEvent, THEN, type NarrowEvent } from './narrow-event.ts';

/** What is measured, and in which units. */
const MEASURES: NarrowEvent[] = [
	narrowEvent(
		String.raw`how (?:tall|wide|deep)|hauteur|longueur|largeur|profondeur|diam[èe]tre|altitude|à quelle distance|height|width|depth|diameter`,
		`mètre metre meter km kilom m cm mm centim millim mile feet foot ft inch pied pouce yard étage storey stories floors
		hauteur height minute heure hour page`,
	),
	narrowEvent(
		String.raw`how heavy|poids|weight|(?:how much|combien)${THEN}(?:weigh|p[èe]se)\p{L}*`,
		'kilo kg gramm gram tonn ton pound lb quint poids weigh pès pes',
	),
	narrowEvent(
		String.raw`temp[ée]ratures?|how (?:hot|cold|warm)`,
		'degr celsius fahrenheit c températur temperatur chaud froid hot cold warm gel frost',
	),
	narrowEvent(
		String.raw`(?:à|a) quelle vitesse|vitesse d\p{L}+|(?:what|top|maximum) speed`,
		'km kmh nœud knot mph kilom vitesse speed fast rapid mile noeud',
	),
	narrowEvent(
		String.raw`superficie|surface area|how large an area`,
		'hectare ha km carré square acre m2 kilom',
	),
	narrowEvent(
		String.raw`how often|quelle fr[ée]quence|tous les combien`,
		`fois chaque tous toutes par every each daily weekly monthly yearly once twice per times hebdomad mensuel annuel
		quotidien fréquen often souvent rare seldom never jamais toujours always`,
	),
	narrowEvent(
		String.raw`^score|(?:what|the|final|quel|le) (?:\p{L}+ )?score|r[ée]sultat du match`,
		`but buts goal batt beat win won lost lose perd gagn victoire victory défait defeat nul draw drew points score
		partout marqu`,
	),
];

/** What a question wants measured. */
export function measuresAsked(question: string): NarrowEvent[] {
	const text = question.toLowerCase();
	return MEASURES.filter(({ asked }) => asked.test(text));
}
