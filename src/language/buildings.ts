import { nounAsked } from './asked-noun.ts';

/** What people meet in. Their names say what they are: a hotel is "the Hotel …", but a city is no "city of …". */
const ROOFED =
	`hotel hopital clinique ecole lycee universite palais chateau musee eglise cathedrale mosquee gare aeroport stade
	restaurant cafe theatre ambassade caserne camp prison tribunal bibliotheque laboratoire usine hospital clinic school
	college university palace castle museum church cathedral mosque station airport stadium theater embassy barracks jail
	court library laboratory factory`.split(/\s+/);
const BUILDINGS = [...ROOFED, ...'port rue place avenue pont harbour harbor street square bridge'.split(' ')];
/** Any building, or a part of one. */
const ANY = 'batiment building immeuble edifice salle room hall amphitheatre auditorium'.split(' ');
const SAID = new RegExp(
	`\\b(?:${[...ROOFED, ...ANY, 'siege', 'headquarters', 'villa', 'tour', 'tower', 'centre', 'center', 'maison', 'house', 'residence'].join('|')})s?\\b`,
);

const HOUSE = [...ROOFED, 'centre', 'center']
	.map((word) => `[${word[0]}${word[0]?.toUpperCase()}]${word.slice(1)}`)
	.join('|');
/** "The Hotel Bristol", "l'hôpital régional de Gao", "Groote Schuur Hospital": its name stands beside what it is. */
const NAMED = new RegExp(
	`(?!(?:The|An?|Le|La|Les|Une?|This|That|Ce|Cette|In|At|Dans)\\s)\\p{Lu}[\\p{L}'’-]*\\s(?:\\p{L}+\\s)?(?:${HOUSE})(?!\\p{L})|(?<!\\p{L})(?:${HOUSE})\\s(?:\\p{Ll}+\\s|[dl]['’]){0,2}[«“"]?\\s?\\p{Lu}`,
	'u',
);

/** The kind of building that a question asks for, folded: "hotel" in "in which hotel did they meet". */
export function buildingAsked(question: string): string | undefined {
	const noun = nounAsked(question);
	return noun !== undefined && BUILDINGS.includes(noun) ? noun : undefined;
}

/** Does a question ask for a building of whatever kind: "dans quel bâtiment", "which room"? */
export function asksAnyBuilding(question: string): boolean {
	const noun = nounAsked(question);
	return noun !== undefined && ANY.includes(noun);
}

/** `folded` is a sentence as `foldText` gives it. */
export function saysBuilding(folded: string): boolean {
	return SAID.test(folded);
}

/** Does a question ask for the name of a house of some kind: "in which hotel"? */
export function asksNamedHouse(question: string): boolean {
	return ROOFED.includes(buildingAsked(question) ?? '');
}

/** Does a sentence name a house beside what kind of house it is? */
export function namesHouse(sentence: string): boolean {
	return NAMED.test(sentence.normalize('NFD').replace(/\p{M}/gu, ''));
}
