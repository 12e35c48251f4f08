/** What an article's front matter may say. */
export type Facts = Partial<
	Record<'title' | 'author' | 'publisher' | 'url' | 'published' | 'language', string>
>;

/** A Markdown file of the shelf; its facts may hold anything, the text begins right after them. */
export function article(facts: Facts, text: string): string {
	const lines = Object.entries(facts).map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
	return `---\n${lines.join('\n')}\n---\n\n${text}\n`;
}

export const LIGHTHOUSE_TEXT = `The lighthouse of Eddystone was built in 1759 by the engineer John Smeaton. Its lamp burned whale oil until the war. Fishermen of the northern coast paid for the tower with a tax on herring.

The keepers lived on the island with their families and grew potatoes behind the wall. A supply boat came every second Tuesday, unless the sea was too high.`;

export const BRIDGE_TEXT = `Le pont de Tancarville a été inauguré en 1959 par le ministre Robert Buron. Sa travée centrale mesure six cent huit mètres. Les habitants de la vallée l’avaient réclamé pendant trente ans.

La construction a employé quatre cents ouvriers venus de toute la région. Une crue emporta les premiers échafaudages au printemps.`;

/** One article in each language. */
export const TWO_ARTICLES = {
	'lighthouse.md': article(
		{
			title: 'Eddystone lighthouse keeps its light',
			publisher: 'Coast Review',
			author: 'Desk',
			url: 'https://example.org/lighthouse',
			published: '2024-03-05',
			language: 'en',
		},
		LIGHTHOUSE_TEXT,
	),
	'pont.md': article(
		{
			title: 'Le pont de Tancarville a cent ans',
			publisher: 'Revue des vallées',
			url: 'https://example.org/pont',
			published: '2025-01-09',
			language: 'fr',
		},
		BRIDGE_TEXT,
	),
};

export const LIGHTHOUSE_QUESTION = 'Who built the lighthouse of Eddystone?';
export const BRIDGE_QUESTION = 'Qui a inauguré le pont de Tancarville ?';
