import { describe, expect, test } from 'vitest';
import { readingOf } from '../src/answering/article-reading.ts';
import { weighSentences, type Evidence } from '../src/answering/evidence.ts';
import { leansOnPrevious } from '../src/language/leaning-sentences.ts';
import { ANSWER_ARTICLES } from './support/answer-articles.ts';
import { openQuestionShelf } from './support/question-shelf.ts';

const { shelf, read } = await openQuestionShelf({
	...ANSWER_ARTICLES,
	'brigade.md': 'Le ministre a proposé une brigade. La proposition a été adoptée. Le fleuve est haut.\n',
});

/** The evidence in every sentence of the article, for a question. */
function weigh(question: string, path: string): Map<string, Evidence> {
	const article = [...shelf.snapshot.articles.values()].find((one) => one.path === path);
	if (!article) throw new Error(`no article ${path}`);
	const passages = shelf.snapshot.passagesByArticle.get(article.id) ?? [];
	const reading = readingOf(article, shelf.snapshot);
	const all = passages.flatMap((passage) => weighSentences(passage, article, read(question), reading));
	return new Map(all.map((one) => [article.text.slice(one.start, one.start + 12), one]));
}

describe('weighSentences', () => {
	test('weighs every sentence by what it holds itself and what stands around it', () => {
		const found = weigh('Qui a découvert la grotte ?', 'lascaux.md');
		expect([...found.keys()]).toEqual(['Quatre garço', 'Marcel Ravid', "L'algue vert", "Il s'agissai"]);
		const [told, next] = [found.get('Quatre garço'), found.get('Marcel Ravid')];
		expect(told?.inContext).toBe(1);
		expect(told?.specific).toBeGreaterThan(next?.specific ?? 1);
		expect(next?.inContext).toBeGreaterThan(0);
		expect(next?.inContext).toBeLessThan(1);
	});

	test('takes what an article tells in its own words for what its publisher says', async () => {
		const { quotes } = await openQuestionShelf({
			'port.md': `---\npublisher: Le Phare\n---\n\nLa vieille alliance des deux ports décline. « Elle dure », dit Kofi Badu.\n`,
		});
		expect(await quotes('Que dit Le Phare de l’alliance des ports ?')).toEqual([
			'La vieille alliance des deux ports décline.',
		]);
	});

	test('lets neither a question nor what an embedded post left behind answer', async () => {
		const { quotes } = await openQuestionShelf({
			'post.md': 'La mairie a fermé le port. Le port du Bureau de la mairie… pic.twitter.com/J7jkJ4xrmb\n',
		});
		expect(await quotes('Qui a fermé le port ?')).toEqual(['La mairie a fermé le port.']);
	});

	test('a sentence that resumes what the one before told leans on it', () => {
		const leans = [...weigh('La brigade a-t-elle été adoptée ?', 'brigade.md').values()].map(
			(one) => one.leans,
		);
		expect(leans).toEqual([false, true, false]);
	});

	test('a paragraph that opens with a pronoun is about whom the one before named, and comes with it', async () => {
		const { quotes } = await openQuestionShelf({
			'portrait.md': `Le quai est désert depuis lundi, les casiers sèchent au soleil et personne ne sait quand les bateaux reprendront la mer après tant de semaines d’attente au port. Soizic Tanguy arme deux chalutiers à Lannervan.

Elle a perdu 160 000 euros cette année. Le fleuve est haut, les berges sont noyées et les barques dorment sous les hangars, à l’abri du vent qui souffle depuis la fin de la semaine sur la vallée.
`,
			'autre.md': 'Yann Morvan a perdu 20 000 euros cette année.\n',
		});
		expect(await quotes('Combien Soizic Tanguy a-t-elle perdu cette année ?')).toEqual([
			'Soizic Tanguy arme deux chalutiers à Lannervan.',
			'Elle a perdu 160 000 euros cette année.',
		]);
	});

	test('counts cattle where heads of cattle are asked for', async () => {
		const { quotes } = await openQuestionShelf({
			'betail.md':
				'Les éleveurs comptent 17 000 bovins et moutons noyés dans la vallée. Le fleuve est haut.\n',
		});
		expect(await quotes('Combien de têtes de bovins se sont noyées ?')).toHaveLength(1);
		expect(await quotes('Combien de maisons se sont noyées ?')).toEqual([]);
	});

	test('has the publisher’s name above every sentence', async () => {
		const { quotes } = await openQuestionShelf({
			'note.md':
				'---\npublisher: Institut Morvan\n---\n\nCette note repose sur 63 entretiens.\n\nLe fleuve est haut.\n',
		});
		expect(await quotes('Sur combien d’entretiens repose la note de l’Institut Morvan ?')).toEqual([
			'Cette note repose sur 63 entretiens.',
		]);
	});

	test('keeps all shares between 0 and 1', () => {
		for (const question of ['Qui a découvert la grotte ?', 'zzz', 'Lascaux Montignac Malraux avril 1963']) {
			for (const { inContext, specific, names } of weigh(question, 'lascaux.md').values()) {
				for (const share of [inContext, specific, names]) {
					expect(share).toBeGreaterThanOrEqual(0);
					expect(share).toBeLessThanOrEqual(1);
				}
			}
		}
	});

	test('counts what a heading says for the sentences below it', () => {
		const under = weigh('Lascaux fermeture', 'lascaux.md').get("Il s'agissai");
		expect(under?.inContext).toBeGreaterThan(0.9);
	});

	test('counts what the sentence before says for one that leans on it', () => {
		const found = weigh('Pourquoi l’algue menaçait-elle les peintures ?', 'lascaux.md').get("Il s'agissai");
		expect(found).toMatchObject({ leans: true });
		expect(found?.inContext).toBeGreaterThan(0.8);
	});

	test('says whether a sentence holds what is asked for', () => {
		const found = weigh('Quand la grotte a-t-elle été découverte ?', 'lascaux.md');
		expect(found.get('Quatre garço')?.satisfies).toBe(true);
		expect(found.get('Marcel Ravid')?.satisfies).toBe(false);
	});

	test('says whose names stand around it', () => {
		expect(weigh('Que dit Kwame Nkrumah ?', 'oua.md').get('« Nous devon')?.names).toBe(1);
		expect(weigh('Que dit Kwame Nkrumah ?', 'lascaux.md').get('Quatre garço')?.names).toBe(0);
		expect(weigh('que dit le texte', 'lascaux.md').get('Quatre garço')?.names).toBe(1);
	});

	test('knows whose words a sentence reports', () => {
		const found = weigh('Que dit Senghor ?', 'oua.md').get('La prudence,');
		expect(found?.statement()?.speaker).toBe('Léopold Sédar Senghor');
		expect(weigh('Que dit Senghor ?', 'oua.md').get('Le siège coû')?.statement()).toBeUndefined();
	});

	test('marks the sentence that says by its own word what kind of thing it is', () => {
		const found = weigh("Quel est l'objectif de la charte ?", 'oua.md');
		expect(found.get("L'objectif e")?.saysKind).toBe(true);
		expect(found.get('Trente États')?.saysKind).toBe(false);
	});
});

describe('leansOnPrevious', () => {
	test.each([
		'Il ajoute que non.',
		'« Elle viendra. »',
		'Par ailleurs, il viendra.',
		"L'objectif est simple.",
		'C’est tout.',
		'They left.',
		'In the end, he left.',
		'The aim is peace.',
	])('is true of %j', (sentence) => expect(leansOnPrevious(sentence)).toBe(true));

	test.each(['Jean Monnet parle.', 'Ilse se tait.', 'Thessaly fell.', 'Le canal ferme.', ''])(
		'is not true of %j',
		(sentence) => expect(leansOnPrevious(sentence)).toBe(false),
	);
});
