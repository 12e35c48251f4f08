import { expect, test } from 'vitest';
import type { IndexReport } from '../src/indexing/report.ts';
import { renderReport } from '../src/terminal/print-report.ts';

const report: IndexReport = {
	articles: { added: 1, changed: 2, removed: 3, unchanged: 4 },
	passages: { added: 5, changed: 6, removed: 7, unchanged: 8 },
	unreadable: [{ path: 'a.md', problem: { en: 'is empty', fr: 'est vide' } }],
	remarks: [{ path: 'd.md', problem: { en: 'has a language', fr: 'a une langue' } }],
	duplicates: [{ path: 'b.md', sameAs: 'c.md' }],
	elapsedMs: 1_234,
};

test('a report says in lines what changed, what could not be read and what stands there twice', () => {
	expect(renderReport(report)).toBe(
		[
			'articles: 1 added, 2 changed, 3 removed, 4 unchanged, 1 unreadable',
			'passages: 5 added, 6 changed, 7 removed, 8 unchanged',
			'  a.md is empty',
			'  d.md has a language',
			'  b.md has the same text as c.md: answers cite one of them',
			'done in 1.2 s',
		].join('\n'),
	);
});

test('a long report names every file that is left out; texts that stand there twice are shortened, with by how much', () => {
	const unreadable = Array.from({ length: 30 }, (_, at) => ({
		path: `${at}.md`,
		problem: { en: 'is empty', fr: '' },
	}));
	const duplicates = unreadable.map(({ path }) => ({ path, sameAs: 'a.md' }));
	const lines = renderReport({ ...report, unreadable, duplicates }).split('\n');
	for (const { path } of unreadable) expect(lines).toContain(`  ${path} is empty`);
	expect(lines.at(-2)).toBe('  … and 10 more like these');
});

test('neither a file’s name nor what is wrong with it can drive the terminal', () => {
	const problem = { en: 'cannot be read: tag \u001b[31m', fr: '' };
	const text = renderReport({ ...report, unreadable: [{ path: 'a\u001b[2Jb\u009b.md', problem }] });
	expect(text.replaceAll('\n', '')).not.toMatch(/\p{C}/u);
});
