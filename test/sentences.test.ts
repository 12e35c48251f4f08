import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitSentences, trimSpan, withoutHalfSign } from '../src/language/sentences.ts';

type Language = Parameters<typeof splitSentences>[1];

const sentencesOf = (text: string, language: Language) =>
	splitSentences(text, language).map(({ start, end }) => text.slice(start, end));

/** The sentences are written with a bar between them, which is taken out before they are looked for. */
function expectSentences(language: Language, marked: string): void {
	expect(sentencesOf(marked.replaceAll('|', ' '), language)).toEqual(marked.split('|'));
}

describe('splitSentences', () => {
	test.each([
		['titles', 'M. Monnet est venu.|Il a vu Mme. Veil et le Dr. Schweitzer.|Puis il est parti.'],
		['initials', 'J. F. Kennedy est mort.|L’O.N.U. a voté.'],
		[
			'short forms',
			'Voir p. 12, art. 5 et vol. II du code.|C’est de l’art.|Il prit son vol.|César naquit en 100 av. J.-C. à Rome.|Il y vécut.',
		],
		['“etc.” at the end', 'Il aime les fruits, les noix, etc.|Elle aussi.'],
		['decimals', 'Le taux est de 3.5 %.|Puis de 4,2 %.|Il reste 1.000 tonnes.'],
		['French spacing', 'Quoi ?|Non !|Pourquoi ?|Parce que ; voilà : rien.'],
		['no-break spaces', 'Quoi\u00a0?|Non\u202f!|Il dit\u00a0: « Oui. »'],
		['quotations', '« Nous irons. Nous reviendrons ! » a dit le ministre.|Puis silence.'],
		[
			'a quotation that ends in its own full stop',
			'Elle a dit : « On a gagné. »|Elle partira.|« Non ! »|« Si. »|Jean rit.',
		],
		['a quotation in a quotation', '« Il a dit “Non. Jamais.” puis rien. Fin », dit-elle.|Elle sortit.'],
		['ellipses', 'Attendez... peut-être… et puis rien.|Voilà.'],
		['points of a list', '1. Premier point.|2. Second point.|IV. Dernier point.'],
		['incises', 'Est-ce vrai ? demanda-t-il.|Oui.'],
	])('keeps %s whole in French', (_, marked) => expectSentences('fr', marked));

	test.each([
		['titles', 'Dr. Salk vs. Mr. Sabin, No. 5.|The end?'],
		[
			'acronyms',
			'He met the U.S. Army in the U.S.|It was 5 p.m. on Monday.|He left at 6 p.m.|Then it rained.',
		],
		['dates', 'It opened on Jan. 5 and closed on Sept. 7.|Then he left.'],
		['companies', 'He worked for Ford Motor Co. Ltd. in Detroit.|They paid well.'],
		['curly quotations', '“We will go. We will return!” said the minister.|Then silence.'],
		['straight quotations', 'He said "Go. Now."|Then he left.|"Why? When?" she asked.'],
		['inches', 'It is 5" long.|That is 3" more.|She "knew. Always" it.'],
		['parentheses', 'It rained (a lot. Really).|Then sun.'],
		['addresses', 'Visit www.example.org today.|Write to a.b@example.org.'],
	])('keeps %s whole in English', (_, marked) => expectSentences('en', marked));

	test('cuts a language it does not know by Unicode’s rules', () => {
		expect(sentencesOf('Erster Satz. Zweiter Satz! ¿Qué?', 'und')).toEqual([
			'Erster Satz.',
			'Zweiter Satz!',
			'¿Qué?',
		]);
	});

	test('goes on cutting after a parenthesis that is never closed', () => {
		const text = `A smile :( here. ${'Then comes a sentence. '.repeat(100)}`;
		expect(splitSentences(text, 'en').length).toBeGreaterThan(3);
	});

	test('finds nothing in a text without signs', () => {
		expect(splitSentences('', 'fr')).toEqual([]);
		expect(splitSentences(' \n\t ', 'fr')).toEqual([]);
	});

	test('cuts a text of a million signs in passing, however it is made', () => {
		for (const piece of ['a! ', '(A. ', '"A. ', 'U.S. ', '( ', '. ', 'x', 'Une phrase. ']) {
			const text = piece.repeat(1_000_000 / piece.length);
			expect(splitSentences(text, 'en').at(-1)?.end).toBe(text.trimEnd().length);
		}
	});

	test('does not lose or repeat a sentence where a long text is read through windows', () => {
		const sentences = Array.from({ length: 2_000 }, (_, at) => `Here stands sentence number ${at} of them.`);
		expect(sentencesOf(sentences.join(' '), 'en')).toEqual(sentences);
	});

	test('gives stretches in order, trimmed, that hold every sign but white space and halve none', () => {
		const pieces =
			'M. |Dr. |« | »|“|”|"|(|)|. |! |… |3.5 |\n|\u00a0? |Paris|le|Then |etc. |U.S. |é|e\u0301|😀|1. |— |م';
		const piece = fc.constantFrom(...pieces.split('|'));
		const texts = fc.oneof(
			fc.array(piece, { maxLength: 60 }).map((one) => one.join('')),
			fc.string(),
		);
		fc.assert(
			fc.property(texts, fc.constantFrom<Language>('fr', 'en', 'und'), (text, language) => {
				const spans = splitSentences(text, language);
				const slices = spans.map(({ start, end }) => text.slice(start, end));
				expect(slices.every((slice) => slice !== '' && slice === slice.trim())).toBe(true);
				expect(slices.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
				spans.forEach(({ start }, at) => expect(start).toBeGreaterThanOrEqual(spans[at - 1]?.end ?? 0));
				expect(slices.every((slice) => slice.isWellFormed())).toBe(text.isWellFormed());
			}),
			{ numRuns: 500 },
		);
	});
});

test('trimSpan takes white space off both ends, and leaves an empty stretch of white space', () => {
	expect(trimSpan('  ab  ', { start: 0, end: 6 })).toEqual({ start: 2, end: 4 });
	const { start, end } = trimSpan('    ', { start: 1, end: 3 });
	expect(end - start).toBeLessThanOrEqual(0);
});

test('withoutHalfSign steps back where a cut would halve a sign', () => {
	expect(withoutHalfSign('a😀b', 2)).toBe(1);
	expect(withoutHalfSign('a😀b', 3)).toBe(3);
	expect(withoutHalfSign('ab', 9)).toBe(2);
});
