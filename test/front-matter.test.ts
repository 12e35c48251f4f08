import { describe, expect, test } from 'vitest';
import { UserError } from '../src/errors.ts';
import { readFrontMatter } from '../src/indexing/front-matter.ts';

const read = (yaml: string) => readFrontMatter(`---\n${yaml}\n---\nText.\n`).frontMatter;

function problemOf(text: string): string {
	try {
		readFrontMatter(text);
	} catch (error) {
		if (error instanceof UserError) return error.wording.en;
		throw error;
	}
	return '';
}

const problemOfYaml = (yaml: string) => problemOf(`---\n${yaml}\n---\nText.\n`);

describe('readFrontMatter', () => {
	test('reads every key', () => {
		const frontMatter = {
			title: 'Le traité sur l’Antarctique',
			author: 'A. Monnet',
			publisher: 'La Gazette',
			url: 'https://example.org/a?b=1',
			published: '1959-12-01',
			language: 'fr',
		};
		const yaml = Object.entries(frontMatter).map(([name, value]) => `${name}: ${value}`);
		expect(read(yaml.join('\n'))).toEqual(frontMatter);
	});

	test('leaves a text without front matter as it is', () => {
		for (const text of ['Text.\n', '', '\n---\ntitle: a\n---\n', '--- a\n', '----\na: b\n----\n']) {
			expect(readFrontMatter(text)).toEqual({ frontMatter: {}, body: text });
		}
	});

	test('gives the text from the line after the closing dashes on, and reads dots as dashes', () => {
		expect(readFrontMatter('---\ntitle: a\n---\n\n# B\n---\n').body).toBe('\n# B\n---\n');
		expect(readFrontMatter('--- \ntitle: a\n...\nB').body).toBe('B');
		expect(readFrontMatter('---\ntitle: a\n---').body).toBe('');
		expect(readFrontMatter('---\n---\nB').body).toBe('B');
	});

	test.each([
		['title: "L’accord : la suite"', 'L’accord : la suite'],
		['title: Barrage : N’Djamena hausse le ton', 'Barrage : N’Djamena hausse le ton'],
		['title: After Libreville: three scenarios\nlanguage: "en"', 'After Libreville: three scenarios'],
		['title: "Never", says the minister', '"Never", says the minister'],
		["title: L'eau: 'jamais', dit-il", "L'eau: 'jamais', dit-il"],
		["title: 'It''s done'", "It's done"],
		['title: 007', '007'],
		['title: 1.0', '1.0'],
		['title: no', 'no'],
		['title: "\\"A\\" # B"', '"A" # B'],
		['title: A # a comment', 'A'],
		['title: >\n  A\n  B', 'A B'],
		['title: [A, B]', 'A, B'],
		['title:\n  - A\n  - B', 'A, B'],
	])('reads %j as it is typed', (yaml, title) => {
		expect(read(yaml).title).toBe(title);
	});

	test.each(['', '# nothing', 'title:', 'title: ""', 'title: "  "', 'other: x'])(
		'finds nothing in %j',
		(yaml) => {
			expect(read(yaml)).toEqual({});
		},
	);

	test.each([
		['title: a\nauthor: "b', 'line 4'],
		['tags: L’accord : la suite', 'line 2'],
		['title: a\ntitle: b', 'line 3'],
		['title: a\nauthor: @b', 'line 3'],
		['title: *bold*', 'line 2: Aliases are not allowed'],
		['a: &a [x]\nb: &b [*a, *a]\nc: [*b, *b]', 'line 3: Aliases are not allowed'],
	])('names the line at fault in %s', (yaml, problem) => {
		expect(problemOfYaml(yaml)).toContain(problem);
		expect(problemOfYaml(yaml)).toContain('needs quotation marks');
	});

	test('refuses what is nested too deeply for the parser', () => {
		for (const value of ['['.repeat(19_000), '{a: '.repeat(4_000), `\n${'- '.repeat(9_000)}x`]) {
			expect(problemOfYaml(`title: ${value}`)).toContain('nested too deeply');
		}
	});

	test.each([
		['a line that is nearly all spaces', `title: a: b${' '.repeat(4_900_000)}c`],
		['more keys than anybody writes', Array.from({ length: 300_000 }, (_, at) => `key${at}: x`).join('\n')],
	])('refuses %s without reading it', (_, yaml) => {
		expect(problemOfYaml(yaml)).toContain('longer than 20000 characters');
	});

	test('reads spaces within and behind a value that is no YAML as one and none', () => {
		expect(read(`title: a: b${' '.repeat(9_000)}c \t`).title).toBe('a: b c');
	});

	test('refuses a value longer than any title', () => {
		expect(problemOfYaml(`title: ${'x'.repeat(2_001)}`)).toContain('more than 2000 characters under "title"');
	});

	test.each([
		['just a text', 'lines of the form'],
		['- a\n- b', 'lines of the form'],
		['title: {a: b}', 'no text under "title"'],
		['author: [[a]]', 'no text under "author"'],
		['url: javascript:alert(1)', '"url" that is no http address'],
		['url: example.org', '"url" that is no http address'],
		['url: ftp://example.org', '"url" that is no http address'],
		['url: https://evil.example/a)b](https://evil2.example) @everyone', '"url" with a space in it'],
		['published: yesterday', '"published" that is no date'],
		['published: 1959-02-30', '"published" that is no date'],
		['published: 1959-13', '"published" that is no date'],
		['published: 01/12/1959', '"published" that is no date'],
		['published: 1959-12-01T99:00', '"published" that is no date'],
		['language: français', '"language" that is no code'],
	])('says what is wrong with %s', (yaml, problem) => {
		expect(problemOfYaml(yaml)).toContain(problem);
	});

	test('says all that is wrong at once', () => {
		expect(problemOfYaml('title: {a: b}\nurl: example.org\npublished: yesterday')).toBe(
			'has front matter that holds no text under "title"; that has a "url" that is no http address; that has a "published" that is no date like 2025-02-25',
		);
	});

	test.each(['1959', '1959-12', '1959-12-01', '1959-12-01T10:00:00Z', '1960-02-29', '1959-12-01 10:00'])(
		'takes %s for a date',
		(published) => {
			expect(read(`published: ${published}`).published).toBe(published);
		},
	);

	test('says that front matter is never closed, but not of a text that begins with a line of dashes', () => {
		expect(problemOf('---\ntitle: a\n\nText.')).toContain('never closed');
		expect(readFrontMatter('---\nA text. And more.').body).toBe('---\nA text. And more.');
	});

	test('writes addresses and languages in one way', () => {
		expect(read('url: HTTPS://Example.org/é').url).toBe('https://example.org/%C3%A9');
		expect(read('url: https://en.wikipedia.org/wiki/Suez_(canal)?a[]=1#(b').url).toBe(
			'https://en.wikipedia.org/wiki/Suez_%28canal%29?a%5B%5D=1#%28b',
		);
		expect(read('url: http://[::1]:80/').url).toBe('http://[::1]/');
		expect(read('language: FR-ca').language).toBe('fr-ca');
	});

	test('says the same in French', () => {
		let problem: unknown;
		try {
			read('published: demain');
		} catch (error) {
			problem = error;
		}
		expect(problem).toHaveProperty('wording.fr', expect.stringContaining("qui n'est pas une date comme"));
	});
});
