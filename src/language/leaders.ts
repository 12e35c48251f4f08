import { isPeople, isPlaceName } from './countries.ts';

/** Who stands at the head of a state, as a text says it: family name and country or people, as they stand there. */
export interface Leader {
	name: string;
	country: string;
}

const OFFICE = String.raw`(?:[Pp]résidente?|[Pp]resident|[Pp]remi(?:er|ère) ministre|[Pp]rime [Mm]inister|[Rr]oi|[Rr]eine|[Kk]ing|[Qq]ueen|[Cc]hancelier|[Cc]hancelière|[Cc]hancellor)`;
const NAME = String.raw`((?:\p{Lu}[\p{L}\p{M}’'-]+[ \u00a0]){1,3}\p{Lu}[\p{L}\p{M}’'-]+)`;
const PLACE = String.raw`(\p{L}[\p{L}\p{M}-]{3,})`;
const OF = String.raw`(?:du |de la |de l['’]|de |d['’]|of )`;

/** Each with the place first or the name first. */
const PLACE_FIRST = [
	// "le président algérien Abdelmadjid Tebboune"
	new RegExp(String.raw`${OFFICE} ${PLACE},? ${NAME}`, 'gu'),
	// "Algerian President Abdelmadjid Tebboune"
	new RegExp(String.raw`${PLACE} ${OFFICE},? ${NAME}`, 'gu'),
	// "le président du Mali, Assimi Goïta", "the President of Mali, Assimi Goïta"
	new RegExp(String.raw`${OFFICE} ${OF}${PLACE},? ${NAME}`, 'gu'),
	// "Mali's president, Assimi Goïta"
	new RegExp(String.raw`${PLACE}['’]s ${OFFICE},? ${NAME}`, 'gu'),
];
const NAME_FIRST = [
	// "Assimi Goïta, président du Mali", "Assimi Goïta, the president of Mali"
	new RegExp(String.raw`${NAME}, (?:le |la |the )?${OFFICE} ${OF}${PLACE}`, 'gu'),
	// "Assimi Goïta, le président malien"
	new RegExp(String.raw`${NAME}, (?:le |la )?${OFFICE} ${PLACE}`, 'gu'),
];

/** The heads of state and government that a text introduces with their countries. */
export function findLeaders(text: string): Leader[] {
	const placeFirst = PLACE_FIRST.flatMap((pattern) =>
		[...text.matchAll(pattern)].map(([, place = '', name = '']) => ({ place, name })),
	);
	const nameFirst = NAME_FIRST.flatMap((pattern) =>
		[...text.matchAll(pattern)].map(([, name = '', place = '']) => ({ place, name })),
	);
	return [...placeFirst, ...nameFirst].flatMap(({ place, name }) => {
		const family = name.split(/[ \u00a0]/).at(-1) ?? '';
		const isState = isPlaceName(place) || isPeople(place);
		return isState && !isPlaceName(family) ? [{ name: family, country: place }] : [];
	});
}
