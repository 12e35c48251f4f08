import type { Counts, IndexReport } from '../indexing/report.ts';
import { printable } from './printable.ts';

const MOST_LINES = 20;

/** What a run of indexing did, in lines. */
export function renderReport({
	articles,
	passages,
	unreadable,
	remarks,
	duplicates,
	elapsedMs,
}: IndexReport): string {
	const lines = [
		`articles: ${renderCounts(articles)}, ${unreadable.length} unreadable`,
		`passages: ${renderCounts(passages)}`,
		...[...unreadable, ...remarks].map(({ path, problem }) => printable(`  ${path} ${problem.en}`)),
		...shorten(
			duplicates.map(({ path, sameAs }) =>
				printable(`  ${path} has the same text as ${sameAs}: answers cite one of them`),
			),
		),
		`done in ${(elapsedMs / 1000).toFixed(1)} s`,
	];
	return lines.join('\n');
}

function renderCounts({ added, changed, removed, unchanged }: Counts): string {
	return `${added} added, ${changed} changed, ${removed} removed, ${unchanged} unchanged`;
}

function shorten(lines: string[]): string[] {
	const more = lines.length - MOST_LINES;
	return more > 0 ? [...lines.slice(0, MOST_LINES), `  … and ${more} more like these`] : lines;
}
