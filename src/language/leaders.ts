import { countryEntries, isPeople, isPlaceName } from './countries.ts';
import { fold } from './words.ts';

/** Who stands at the head of a state, as a text says it: family name and country or people, as they stand there. */
export interface Leader {
	name: string;
	country: string;
}

const OFFICE = String.raw`(?<![Vv]ice[- ])(?:[Pp]résidente?|[Pp]resident|[Pp]remi(?:er|ère) ministre|[Pp]rime [Mm]inister|[Rr]oi|[Rr]eine|[Kk]ing|[Qq]ueen|[Cc]hancelier|[Cc]hancelière|[Cc]hancellor)`;
/** Bounded: a text of one long word would else be read to its end from each of its letters. */
const NAME = String.raw`(?<!\p{L})((?:\p{Lu}[\p{L}\p{M}’'-]{1,40}[ \u00a0]){1,3}\p{Lu}[\p{L}\p{M}’'-]{1,40})`;
/** One word, or up to three with capitals, and as many before them that may not belong to it. */
const PLACE = String.raw`(?<!\p{L})((?:\p{Lu}[\p{L}\p{M}-]{1,40} ){0,2}\p{L}[\p{L}\p{M}-]{3,40})`;
const OF = String.raw`(?:du |de la |de l['’]|des? |d['’]|of (?:the )?)`;

const INTRODUCED = new RegExp(OFFICE);
/** Two words with capitals, as every name here has. */
const NAMED = /(?<!\p{L})\p{Lu}[\p{L}\p{M}’'-]{1,40}[ \u00a0]\p{Lu}/u;

/** "Albert Ier", "Elizabeth II": the number is no name. */
const REGNAL = /^(?:Ier|[IVX]+)$/;

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
	// "Assimi Goïta, the Malian president"
	new RegExp(String.raw`${NAME}, (?:the )?${PLACE} ${OFFICE}`, 'gu'),
];

/** The heads of state and government that a text introduces with their countries. */
export function findLeaders(text: string): Leader[] {
	// No pattern holds one of these marks, and seven of them need not look where there is no office or no name.
	const clauses = text.split(/[.\n;:!?()«»“”"]+/u);
	return clauses.flatMap((clause) =>
		INTRODUCED.test(clause) && NAMED.test(clause) ? leadersIn(clause) : [],
	);
}

function leadersIn(text: string): Leader[] {
	const placeFirst = PLACE_FIRST.flatMap((pattern) =>
		[...text.matchAll(pattern)].map(([, place = '', name = '']) => ({ place, name })),
	);
	const nameFirst = NAME_FIRST.flatMap((pattern) =>
		[...text.matchAll(pattern)].map(([, name = '', place = '']) => ({ place, name })),
	);
	return [...placeFirst, ...nameFirst].flatMap(({ place, name }) => {
		const family = name.split(/[ \u00a0]/).findLast((word) => !REGNAL.test(word)) ?? '';
		const country = stateIn(place);
		return country !== undefined && !isPlaceName(family) ? [{ name: family, country }] : [];
	});
}

/** "When South African" → South African. */
function stateIn(place: string): string | undefined {
	longNames ??= new Set(countryEntries().flatMap(({ expressions }) => expressions.map(fold)));
	const words = place.split(' ');
	const endings = words.map((_, at) => words.slice(at).join(' '));
	return endings.find((one) => isPlaceName(one) || isPeople(one) || longNames?.has(fold(one)));
}

let longNames: Set<string> | undefined;
