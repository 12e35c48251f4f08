import { describe, expect, test } from 'vitest';
import { SUMMARY_SENTENCES, summarizeArticle } from '../src/answering/summarize.ts';
import { ANSWER_ARTICLES } from './support/answer-articles.ts';
import { openQuestionShelf } from './support/question-shelf.ts';

const DULL = 'Oui. Non. Bref. Ensuite. Voilà.';
const REPEATED = 'Le canal de Suez relie la mer Rouge à la Méditerranée depuis 1869.';
const { shelf } = await openQuestionShelf({
	...ANSWER_ARTICLES,
	'dull.md': `# Rien\n\n${DULL}\n`,
	'empty.md': '# Un titre\n',
	'repeated.md': `${REPEATED} ${REPEATED} ${REPEATED} Les navires du monde entier paient pour y passer chaque jour.\n`,
	'table.md':
		'La pollution monte dans la vallée depuis le début du mois de juillet.\n\n| Station de mesure | Ozone relevé | Seuil dépassé | Évolution prévue |\n|---|---|---|---|\n| Brassac | 214 | oui | en hausse |\n\n![La vallée vue depuis le col du Perthuis](photo-de-la-vallee.jpg)\n\nFaut-il donc fermer la vallée aux voitures des touristes étrangers ?\n',
	'spoken.md':
		'« Le radium brille dans la nuit du laboratoire », explique Marie Curie.\n\n« Le radium appartient au monde et à chaque laboratoire », ajoute-t-elle.\n',
});

function summarize(path: string, length: 'short' | 'medium' | 'long' = 'medium') {
	const article = [...shelf.snapshot.articles.values()].find((one) => one.path === path);
	return summarizeArticle(shelf.snapshot, article?.id ?? -1, length);
}

describe('summarizeArticle', () => {
	test.each(['short', 'medium', 'long'] as const)(
		'quotes word for word, in the article’s order: %s',
		async (length) => {
			for (const path of Object.keys(ANSWER_ARTICLES)) {
				const summary = await summarize(path, length);
				expect(summary?.citations.length).toBeLessThanOrEqual(SUMMARY_SENTENCES[length]);
				let last = 0;
				for (const [at, { article, number, quote, start, end }] of (summary?.citations ?? []).entries()) {
					expect(quote).toBe(article.text.slice(start, end));
					expect(number).toBe(at + 1);
					expect(start).toBeGreaterThanOrEqual(last);
					last = end;
				}
			}
		},
	);

	test('is longer the longer it may be, until every sentence that says something is in it', async () => {
		const lengths = ['short', 'medium', 'long'] as const;
		const summaries = await Promise.all(lengths.map((one) => summarize('oua.md', one)));
		expect(summaries.map((one) => one?.citations.length)).toEqual([3, 4, 4]);
		expect((await summarize('oua.md'))?.sentences).toBe(7);
	});

	test('quotes neither the head of a table nor a picture nor a question', async () => {
		const { citations = [] } = (await summarize('table.md', 'long')) ?? {};
		const quotes = citations.map(({ quote }) => quote).join('\n');
		expect(quotes).toContain('La pollution monte');
		expect(quotes).not.toMatch(/Station de mesure|photo|Faut-il/);
	});

	test('holds the sentence that says what the article is about', async () => {
		const summary = await summarize('oua.md', 'short');
		expect(summary?.citations.map(({ quote }) => quote).join(' ')).toContain(
			"charte de l'Organisation de l'unité africaine",
		);
	});

	test('does not say the same thing twice', async () => {
		const quotes = (await summarize('repeated.md', 'short'))?.citations.map(({ quote }) => quote) ?? [];
		expect(quotes).toHaveLength(2);
		expect(new Set(quotes).size).toBe(2);
	});

	test('names the speaker whom a quote leaves to the sentence before', async () => {
		const said = (await summarize('spoken.md'))?.citations.find(({ quote }) =>
			quote.includes('ajoute-t-elle'),
		);
		expect(said?.speaker).toBe('Marie Curie');
		const named = (await summarize('spoken.md'))?.citations.find(({ quote }) => quote.includes('explique'));
		expect(named?.speaker).toBeUndefined();
	});

	test('leaves out sentences that say next to nothing', async () => {
		expect(await summarize('dull.md')).toMatchObject({ citations: [], sentences: 5 });
	});

	test('is nothing where there is no such article', async () => {
		expect(await summarize('missing.md')).toBeUndefined();
	});
});
