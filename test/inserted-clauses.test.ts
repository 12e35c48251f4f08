import { describe, expect, test } from 'vitest';
import { exposeInserted } from '../src/language/inserted-clauses.ts';
import { expectSpeakers } from './support/speakers-of.ts';

describe('a clause inside the quotation it reports', () => {
	test.each([
		['a name', 'Anne Morel | « Nous ferons tout, assure Anne Morel, pour que l’usine rouvre. »'],
		['a name that ends it', 'Anne Morel | « Je n’y crois pas, souffle Anne Morel. On a trop menti. »'],
		['a reflexive verb', 'Anne Morel | « Non ! s’est exclamée Anne Morel. Jamais. »'],
		['an office', 'le maire | « Et maintenant, s’interroge le maire, qui paiera ? »'],
		['straight marks', 'Anne Morel | "C’est fini, a lâché Anne Morel, épuisée."'],
		['a teller outside', 'Luc Faure | « La loi, dit Anne Morel, est morte », rapporte Luc Faure.'],
		[
			'a pronoun, also after words quoted within',
			`Anne Morel | « Nous ferons tout », promet Anne Morel.
			Anne Morel | « L’usine rouvrira, a-t-elle ajouté. Les machines sont prêtes. »
			Anne Morel | « On nous avait dit : “Tout ira bien”, rappelle-t-elle. »`,
		],
		[
			'one speaker after another',
			`Paul Astier | « Oui », dit Paul Astier.
			Anne Morel | « Non, répond Anne Morel. Jamais. »`,
		],
		[
			'a pronoun that does not agree',
			`le maire | « Oui », dit le maire.
			- | « C’est fini, a-t-elle lâché, et c’est tant mieux. »`,
		],
	])('says who speaks: %s', (_, article) => expectSpeakers('fr', article));

	test.each([
		['what is done to somebody', '« Il entre, salue le gardien, s’assied. »'],
		['support for somebody', '« Le parti exclut Luc Faure, soutient Anne Morel, et vote contre. »'],
		['blame for an office', '« Le parti exclut Luc Faure, dénonce la ministre, et vote contre. »'],
		['advice to take somebody', '« Le parti exclut Luc Faure, recommande Anne Morel, et vote contre. »'],
		['somebody proposed', '« Le parti exclut Luc Faure, propose Anne Morel, et vote contre. »'],
		['a question', '« Mais, dit-il vrai ? »'],
		['a relative of whoever speaks', '« Mon père, disait mon frère, est mort. »'],
		['no speech', '« Il est parti, a-t-on su, hier. »'],
		['nothing quoted', 'Il est là, dit Anne Morel, depuis hier.'],
	])('is not found in %s', (_, sentence) => {
		expect(exposeInserted(sentence, 'fr')).toBe(sentence);
	});

	test('keeps every sign in its place', () => {
		const sentence = '« 😀 Oui, dit Anne Morel, demain. »';
		expect(exposeInserted(sentence, 'fr')).toBe('« 😀 Oui» dit Anne Morel« demain. »');
		expect(exposeInserted(sentence, 'en')).toBe(sentence);
	});
});
