import { article } from './bot-articles.ts';
import type { Files } from './bot.ts';

const SYLLABLES = ['ka', 'lo', 'mi', 'ru', 'se', 'ta', 'vo', 'ne', 'pi', 'da', 'gu', 'fe'];
const GOODS = ['timber', 'salt', 'wool', 'copper', 'grain', 'coal', 'glass', 'silk', 'herring'];
const DEEDS = ['bought', 'sold', 'weighed', 'stored', 'lost', 'shipped', 'counted', 'refused'];

/** A made-up name, another for each number. */
export function nameOf(number: number): string {
	const digits = [
		number % 12,
		Math.floor(number / 12) % 12,
		Math.floor(number / 144) % 12,
		(number * 7) % 12,
	];
	const letters = digits.map((digit) => SYLLABLES[digit]).join('');
	return letters.charAt(0).toUpperCase() + letters.slice(1);
}

/** Articles of many paragraphs, each long enough to be a passage of its own. */
export function bigShelf(articles: number, paragraphs: number): Files {
	return Object.fromEntries(
		Array.from({ length: articles }, (_, at) => {
			const text = Array.from({ length: paragraphs }, (_unused, number) => paragraph(at, number)).join(
				'\n\n',
			);
			return [`big/${at}.md`, article({ title: `Ledger of ${nameOf(at)}`, language: 'en' }, text)];
		}),
	);
}

function paragraph(at: number, number: number): string {
	const seed = at * 31 + number;
	const pick = (list: string[], step: number) => list[(seed * step) % list.length];
	return `In year ${1700 + (seed % 250)} the merchants of ${nameOf(at)} ${pick(DEEDS, 3)} ${seed} barrels of ${pick(GOODS, 5)} at the quay. The clerk ${nameOf(seed + 700)} wrote it down and ${pick(DEEDS, 7)} the ${pick(GOODS, 2)} again before noon, as number ${seed} of the ledger says.`;
}
