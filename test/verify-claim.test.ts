import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { RankedPassage } from '../src/answering/retrieve.ts';
import { verifyClaim, type Verdict } from '../src/answering/verify-claim.ts';
import type { Language } from '../src/language/languages.ts';
import type { Snapshot } from '../src/store/snapshot.ts';
import { editsOf, type EditKind } from './support/claim-edits.ts';
import { CLAIM_PAIRS as TUNED_PAIRS, type ClaimPair } from './support/claim-pairs.ts';
import { UNSEEN_CLAIM_PAIRS } from './support/unseen-claim-pairs.ts';
import { openQuestionShelf } from './support/question-shelf.ts';

const CLAIM_PAIRS = [...TUNED_PAIRS, ...UNSEEN_CLAIM_PAIRS];

interface Source {
	snapshot: Snapshot;
	passages: RankedPassage[];
}

async function open(
	text: string,
	{ language = 'fr', published = '2024-03-08' }: Partial<ClaimPair> = {},
): Promise<Source> {
	const head = `---\ntitle: Un titre\nlanguage: ${language}\npublished: ${published}\n---\n`;
	const { snapshot } = (await openQuestionShelf({ 'article.md': `${head}${text}\n` })).shelf;
	const passages = snapshot.passages.flatMap((passage) => {
		const article = snapshot.articles.get(passage.metadata.articleId);
		return article ? [{ passage, article, score: 1 }] : [];
	});
	return { snapshot, passages };
}

const sources = await Promise.all(CLAIM_PAIRS.map((pair) => open(pair.text, pair)));

function verify(at: number, text: string, language: Language): Verdict {
	const { snapshot, passages } = sources[at] ?? { passages: [] as RankedPassage[], snapshot: {} as Snapshot };
	return verifyClaim({ text, passage: 1, words: CLAIM_PAIRS[at]?.words ?? '' }, passages, snapshot, language);
}

describe('verifyClaim', () => {
	test('lets true claims pass, in the article’s language and in the other', () => {
		const verdicts = CLAIM_PAIRS.flatMap(({ claims }, at) =>
			claims.map(([language, text]) => ({ text, verdict: verify(at, text, language) })),
		);
		const lost = verdicts.filter(({ verdict }) => !verdict.ok);
		for (const { text, verdict } of lost) console.log(`lost: ${text}`, verdict.ok || verdict.detail);
		console.log(`true claims that pass: ${verdicts.length - lost.length} of ${verdicts.length}`);
		expect(1 - lost.length / verdicts.length).toBeGreaterThanOrEqual(0.95);
	});

	const TWO = `## Au barrage

« Le barrage tiendra », affirme Anne Morel. Le maire, Paul Hervieu, doute que le barrage tienne.

## À la digue

La digue a cédé en 1953. Elle protégeait 300 maisons de Bréville.
`;

	test.each([
		[
			'a passage that is not there',
			{ text: 'Le barrage tiendra.', passage: 9, words: 'Le barrage tiendra' },
			'no-such-passage',
		],
		[
			'words that are not there',
			{ text: 'Selon Anne Morel, le barrage tiendra.', passage: 1, words: 'Le barrage tiendra longtemps' },
			'words-not-found',
		],
		[
			'words of another passage',
			{ text: 'La digue a cédé en 1953.', passage: 1, words: 'La digue a cédé en 1953' },
			'words-not-found',
		],
		[
			'a statement as a fact',
			{ text: 'Le barrage tiendra.', passage: 1, words: 'Le barrage tiendra' },
			'speaker',
		],
		[
			'a fact as a statement',
			{ text: 'Selon le journal, la digue a cédé en 1953.', passage: 2, words: 'La digue a cédé en 1953' },
			'speaker',
		],
		[
			'words put into the mouth of another in the article',
			{ text: 'Selon Paul Hervieu, le barrage tiendra.', passage: 1, words: 'Le barrage tiendra' },
			'name',
		],
		[
			'another year',
			{ text: 'La digue a cédé en 1954.', passage: 2, words: 'La digue a cédé en 1953' },
			'number',
		],
		[
			'another month',
			{ text: 'La digue a cédé en mars 1953.', passage: 2, words: 'La digue a cédé en 1953' },
			'date',
		],
		[
			'a denial that is not there',
			{ text: 'La digue n’a pas cédé en 1953.', passage: 2, words: 'La digue a cédé en 1953' },
			'negation',
		],
		[
			'something else in the same words’ place',
			{ text: 'Le préfet aime la musique ancienne.', passage: 2, words: 'La digue a cédé en 1953' },
			'unsupported',
		],
	])('rejects %s', async (_, claim, fault) => {
		const { snapshot, passages } = await open(TWO);
		const verdict = verifyClaim(claim, passages, snapshot, 'fr');
		expect(verdict).toMatchObject({ ok: false, fault });
	});

	test('cites whole sentences, and reads what a pronoun stands for in the one before', async () => {
		const { snapshot, passages } = await open(TWO);
		const claim = {
			text: 'The dyke protected 300 houses in Bréville.',
			passage: 2,
			words: 'protégeait 300 maisons de Bréville',
		};
		const verdict = verifyClaim(claim, passages, snapshot, 'en');
		if (!verdict.ok) throw new Error(verdict.detail);
		expect(verdict.article.text.slice(verdict.start, verdict.end)).toBe(
			'Elle protégeait 300 maisons de Bréville.',
		);
	});

	test('hears a denial that stands before the words that were copied', async () => {
		const { snapshot, passages } = await open('Le conseil n’a pas vendu le parc de la ville.');
		const claim = { text: 'Le conseil a vendu le parc.', passage: 1, words: 'vendu le parc de la ville' };
		expect(verifyClaim(claim, passages, snapshot, 'fr')).toMatchObject({ ok: false, fault: 'negation' });
	});

	test('never throws, whatever a model says', async () => {
		const { snapshot, passages } = await open(TWO);
		const any = fc.string({ unit: 'binary', maxLength: 200 });
		fc.assert(
			fc.property(any, any, fc.integer(), fc.boolean(), (text, words, passage, isPart) => {
				const claim = {
					text,
					passage: passage % 4,
					words: isPart ? TWO.slice(16, 16 + words.length) : words,
				};
				expect(typeof verifyClaim(claim, passages, snapshot, 'en').ok).toBe('boolean');
			}),
		);
	});

	test('catches any edit of one name, number, denial or speaker', () => {
		const counts = new Map<EditKind, { all: number; missed: number }>();
		const missed = new Set<string>();
		fc.assert(
			fc.property(fc.nat(), (seed) => {
				const pick = chooser(seed);
				CLAIM_PAIRS.forEach(({ claims }, at) => {
					for (const [language, text] of claims) {
						for (const { kind, claim } of editsOf(text, language, pick)) {
							const count = counts.get(kind) ?? { all: 0, missed: 0 };
							counts.set(kind, count);
							count.all++;
							if (!verify(at, claim, language).ok) continue;
							count.missed++;
							missed.add(`${kind}: ${claim}`);
						}
					}
				});
			}),
			{ numRuns: 20 },
		);
		for (const one of missed) console.log(`missed: ${one}`);
		for (const [kind, { all, missed: none }] of counts)
			console.log(`${kind}: ${all - none} of ${all} caught`);
		const all = [...counts.values()].reduce((sum, one) => sum + one.all, 0);
		const none = [...counts.values()].reduce((sum, one) => sum + one.missed, 0);
		expect(1 - none / all).toBeGreaterThanOrEqual(0.98);
	});
});

/** Numbers below a count, the same for the same seed. */
function chooser(seed: number): (count: number) => number {
	let state = seed;
	return (count) => {
		state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
		return Math.floor((state / 2_147_483_648) * count);
	};
}
