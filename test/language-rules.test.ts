import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { characterGrams } from '../src/language/character-grams.ts';
import { LANGUAGE_RULES } from '../src/language/language-rules.ts';
import { splitSentences } from '../src/language/sentences.ts';
import { stemWord } from '../src/language/stems.ts';
import { splitWords } from '../src/language/words.ts';
import { splitMarkdown } from '../src/indexing/split-blocks.ts';
import { splitPassages } from '../src/indexing/split-passages.ts';

const SAMPLE = [
	'M. Monnet parle aujourd’hui : « Nous ne coalisons pas des États, nous unissons des hommes. » Puis 1 200,5 tonnes…',
	'The U.S. Senate ratified it on Jan. 5, 1960. "Why? Because," they said, it’s 3.5 times larger; COVID-19 etc. Then.',
];

/** Headings, points, a table, marks and a quotation. */
const PAGE =
	'# Un **titre** [lié](http://x.example)\n\n**Il a gagné.** Elle a perdu.\n\n- 3. Loyers. Ils montent.\n\n| A | B |\n|---|---|\n| c | d |\n\n> « Oui. » Non.\n\n![vue](x.png)\n\nSous-titre\n---\n\nFin.\n';

/**
 * What is stored of a shelf was made by the rules of `src/language`, and by how a page is split. When this test fails, those rules changed:
 * raise VERSION in language-rules.ts, so that shelves out there are read anew, then put the new pair here.
 */
test('the version of the rules stands for what they make of a text', () => {
	const made = SAMPLE.map((text, at) => {
		const language = at === 0 ? 'fr' : 'en';
		const stems = splitWords(text).map((word) => stemWord(word.text, language));
		return [splitSentences(text, language), stems, stems.map(characterGrams)];
	});
	const page = splitPassages(PAGE, splitMarkdown(PAGE), 'fr');
	const checksum = createHash('sha256')
		.update(JSON.stringify([made, page]))
		.digest('hex')
		.slice(0, 8);
	expect({ version: LANGUAGE_RULES.split('-')[0], checksum }).toEqual({
		version: '12',
		checksum: '3c4221ea',
	});
});
