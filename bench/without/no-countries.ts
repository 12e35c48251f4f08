import type {
	capitalEntries as originalCapitals,
	countryEntries as originalEntries,
	countryWords as originalWords,
	isPeople as originalPeople,
	isPlaceName as originalPlaces,
	otherCountryWords as originalOthers,
	placeMeantBy as originalMeant,
} from '../../src/language/countries.ts';

export * from '../../src/language/countries.ts';

export const capitalEntries: typeof originalCapitals = () => [];
export const countryEntries: typeof originalEntries = () => [];
export const countryWords: typeof originalWords = () => ({ equal: [], related: [] });
export const otherCountryWords: typeof originalOthers = () => [];
export const isPlaceName: typeof originalPlaces = () => false;
export const isPeople: typeof originalPeople = () => false;
export const placeMeantBy: typeof originalMeant = () => undefined;
