import { describe, expect, test } from 'vitest';
import { findMoods } from '../src/language/speaking-moods.ts';
import { expectSpeakers } from './support/speakers-of.ts';

test('findMoods finds where a mood leads to a quotation', () => {
	const text = 'Il est très clair : « Non. » Elle est claire.';
	expect(findMoods(text).map(({ start, end }) => text.slice(start, end))).toEqual(['est très clair']);
	expect(findMoods('He was clear that it was over.')).toEqual([]);
});

describe('whoever is in a mood says what follows', () => {
	test.each([
		['fr', 'Moussa Traoré | Son capitaine, Moussa Traoré, était plus sévère : « On a tout perdu. »'],
		['fr', 'Anne Morel | Côté niçois, Anne Morel est ravie : « C’est une belle victoire. »'],
		['fr', 'La ministre | La ministre est formelle : « Il n’y aura pas de vote. »'],
		['fr', 'Anne Morel | Anne Morel savourait : « C’est une belle victoire. »'],
		['en', 'Clara Monk | Clara Monk was clear: “There will be no vote.”'],
		['en', 'Clara Monk | His wife, Clara Monk, wept: “She was like a daughter.”'],
	] as const)('in %s: %s', (language, article) => expectSpeakers(language, article));

	test.each([
		['fr', '- | Le message d’Anne Morel est clair : « Partez. »'],
		['fr', '- | Anne Morel est accueillie par une banderole : « Dehors ! »'],
		['fr', '- | Anne Morel a reçu une lettre : « Partez. »'],
		['en', '- | Clara Monk’s message was clear: “Leave.”'],
		['en', '- | Clara Monk was met by a banner: “Out!”'],
	] as const)('but nobody in %s: %s', (language, article) => expectSpeakers(language, article));
});
