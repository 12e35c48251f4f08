import { fold } from './words.ts';

/** A continent or the like, or its people: an article about one of its countries need not call it by that. */
export function isContinent(word: string): boolean {
	return CONTINENT.test(fold(word));
}

const CONTINENT =
	/^(?:afri(?:ca|que|can|cain|caine)|asi(?:a|e|an|atique)|europ(?:e|ean|een|eenne)|maghreb|maghrebin|maghrebine|sahel|sahelian|sahelien|sahelienne|balkans|balkanique|oceanie|oceania)s?$/;
