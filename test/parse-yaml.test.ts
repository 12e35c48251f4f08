import { describe, expect, test } from 'vitest';
import { parseYaml, YamlError } from '../src/indexing/parse-yaml.ts';

const valueOf = (yaml: string, mostBrackets = 4): unknown => parseYaml(yaml, mostBrackets).document.toJS();

function faultOf(yaml: string, mostBrackets = 4): YamlError {
	try {
		parseYaml(yaml, mostBrackets);
	} catch (error) {
		if (error instanceof YamlError) return error;
		throw error;
	}
	throw new Error('nothing is wrong');
}

describe('parseYaml', () => {
	test('leaves every value as it is typed', () => {
		expect(valueOf('a: 007\nb: no\nc: 1e3\nd: 1959-12-01\ne: null\nf: "x"')).toEqual({
			a: '007',
			b: 'no',
			c: '1e3',
			d: '1959-12-01',
			e: 'null',
			f: 'x',
		});
	});

	test('reads lists and what is nested in them', () => {
		expect(valueOf('- [NASA, agence]\n- fr: lune\n  en: [moon]')).toEqual([
			['NASA', 'agence'],
			{ fr: 'lune', en: ['moon'] },
		]);
	});

	test('counts lines from 1, with either end of line', () => {
		for (const end of ['\n', '\r\n']) {
			const yaml = ['# comment', '', '- lune', '- mer'].join(end);
			const { lineAt } = parseYaml(yaml, 4);
			expect([lineAt(0), lineAt(yaml.indexOf('lune')), lineAt(yaml.indexOf('mer'))]).toEqual([1, 3, 4]);
		}
	});

	test.each([
		['- [a, b', 1],
		['- a\n- b\n- "c', 3],
		['a: b\n\na: c', 3],
		['- a\n- @b', 2],
		['- &x a\n- *x', 2],
		['- a\n- *none', 2],
	])('names the line at fault in %j', (yaml, line) => {
		expect(faultOf(yaml).line).toBe(line);
		expect(faultOf(yaml).message).not.toMatch(/at line/);
	});

	test('allows as many brackets within each other as it is told to', () => {
		expect(valueOf('[[a]]', 2)).toEqual([['a']]);
		expect(faultOf('[[a]]', 1).message).toContain('nested too deeply');
	});

	test('refuses what would overflow the stack, whether in brackets or in dashes', () => {
		for (const yaml of [
			'['.repeat(50_000),
			'{a: '.repeat(50_000),
			`${'- '.repeat(50_000)}x`,
			`${'? '.repeat(50_000)}x`,
		])
			expect(faultOf(yaml).message).toContain('nested too deeply');
	});

	test('reads an empty text and one of comments as nothing', () => {
		for (const yaml of ['', '\n\n', '# nothing yet\n'])
			expect(parseYaml(yaml, 4).document.contents).toBeNull();
	});
});
