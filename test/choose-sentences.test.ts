import { describe, expect, test } from 'vitest';
import { chooseSentences } from '../src/answering/choose-sentences.ts';
import { scoreOfSilence, scoreSentences } from '../src/answering/score-sentences.ts';
import { ANSWER_ARTICLES } from './support/answer-articles.ts';
import { openQuestionShelf } from './support/question-shelf.ts';

const REPEATED = 'La foire de Beaucaire ouvre en juillet.';
const shelf = await openQuestionShelf({
	...ANSWER_ARTICLES,
	'foire.md': `${REPEATED}\n`,
	'ozone.md':
		'# Alerte à l’ozone\n\n| Station | Ozone | Évolution |\n|---|---|---|\n| Brassac, alerte | 214 | en hausse |\n\nLes feux sont interdits.\n',
	'foire-bis.md': `# Encore\n\n${REPEATED} On y vend du drap.\n`,
});

async function choose(question: string) {
	const asked = shelf.read(question);
	const { sentences, missing } = chooseSentences(await shelf.retrieve(question), asked, shelf.shelf.snapshot);
	return { missing, texts: sentences.map(({ article, start, end }) => article.text.slice(start, end)) };
}

describe('chooseSentences', () => {
	test('takes the sentence that answers', async () => {
		const { texts } = await choose('Quand la grotte a-t-elle été découverte ?');
		expect(texts).toEqual([
			'Quatre garçons ont découvert la grotte le 12 septembre 1940, près de Montignac.',
		]);
	});

	test('takes no cells of a table for a reason', async () => {
		const { texts } = await choose('Pourquoi y a-t-il une alerte à l’ozone ?');
		expect(texts).not.toContain('| Brassac, alerte | 214 | en hausse |');
		expect((await choose('Combien d’ozone à Brassac ?')).texts.join()).not.toContain('| Station |');
	});

	test('brings the sentence that another leans on, before it', async () => {
		const { texts } = await choose('Pourquoi André Malraux décida-t-il la fermeture ?');
		expect(texts).toEqual([
			"L'algue verte menaçait les peintures.",
			"Il s'agissait de les sauver : André Malraux décida la fermeture en avril 1963.",
		]);
	});

	test('takes at most four sentences, each once', async () => {
		const { texts } = await choose(
			'charte unité africaine OUA président Ghana Sénégal siège dollars monnaie',
		);
		expect(texts.length).toBeLessThanOrEqual(4);
		expect(new Set(texts).size).toBe(texts.length);
	});

	test('leaves out what is likelier than silence, but far less likely than the best', async () => {
		const {
			shelf: dam,
			read,
			retrieve,
		} = await openQuestionShelf({
			'dam.md':
				'# The dam\n\nThe dam at Kossar was finished on 4 May 1998 by 300 workers. A fair opened near the dam at Kossar on 9 June 2011.\n',
		});
		const question = 'When was the dam at Kossar finished by 300 workers?';
		const asked = read(question);
		const passages = await retrieve(question);
		const scored = scoreSentences(passages, asked, dam.snapshot);
		expect(scored.filter(({ score }) => score > scoreOfSilence(asked))).toHaveLength(2);
		expect(chooseSentences(passages, asked, dam.snapshot).sentences).toHaveLength(1);
	});

	test('quotes words that stand in two articles only once', async () => {
		expect((await choose('Quand ouvre la foire de Beaucaire ?')).texts).toEqual([REPEATED]);
	});

	test('takes no date for that of something its sentence does not speak of', async () => {
		const {
			shelf: dam,
			read,
			retrieve,
		} = await openQuestionShelf({
			'barrage.md': 'Le barrage de Roselend domine Beaufort depuis 1960. La vanne fuit et sera réparée.\n',
		});
		const question = 'Quand la vanne de Roselend sera-t-elle réparée ?';
		expect(chooseSentences(await retrieve(question), read(question), dam.snapshot).missing).toBe('answer');
	});

	test('takes no aim for that of something its sentence and all around it hardly speak of', async () => {
		const {
			shelf: fair,
			read,
			retrieve,
		} = await openQuestionShelf({
			'foire.md':
				'# La foire\n\nElle ouvre en mai. Son but : vendre du drap. Le maire la préside.\n\nLa santé du maire inquiète. La réforme des écoles attendra.\n',
		});
		const question = 'Quel est le but de l’école des marins ?';
		expect(chooseSentences(await retrieve(question), read(question), fair.snapshot).sentences).toEqual([]);
	});

	test('says whether the subject or the answer is missing', async () => {
		expect(await choose('Combien coûte l’entrée de la grotte de Lascaux ?')).toEqual({
			missing: 'answer',
			texts: [],
		});
		expect(await choose('Quand Rosa Parks a-t-elle refusé ?')).toEqual({ missing: 'subject', texts: [] });
	});

	test('needs every word of a short question', async () => {
		expect(await choose('Quand la grotte a-t-elle été inondée ?')).toEqual({ missing: 'answer', texts: [] });
	});

	test('finds nothing among no passages', () => {
		const asked = shelf.read('Qui a découvert la grotte ?');
		expect(chooseSentences([], asked, shelf.shelf.snapshot)).toEqual({ sentences: [], missing: 'subject' });
	});

	test('takes somebody’s words only for those of the one asked about', async () => {
		expect((await choose('Que dit Léopold Sédar Senghor de la prudence ?')).texts.join(' ')).toContain(
			"n'est pas un refus",
		);
		expect((await choose('Que dit Kwame Nkrumah de la prudence ?')).texts.join(' ')).not.toContain(
			"n'est pas un refus",
		);
	});

	test('takes words of nobody known for what somebody said, but nobody else’s', async () => {
		const {
			shelf: port,
			read,
			retrieve,
		} = await openQuestionShelf({
			'port.md':
				'Aimé Césaire a visité le port. Le port, pour Aimé Césaire, reste une plaie. « Le port est une chance », a dit Jean Monnet.\n',
		});
		const question = 'Que dit Aimé Césaire du port ?';
		const { sentences } = chooseSentences(await retrieve(question), read(question), port.snapshot);
		const texts = sentences.map(({ article, start, end }) => article.text.slice(start, end)).join(' ');
		expect(texts).toContain('une plaie');
		expect(texts).not.toContain('une chance');
	});

	test('knows the one asked about by a name typed small', async () => {
		const {
			shelf: mill,
			read,
			retrieve,
		} = await openQuestionShelf({
			'moulin.md':
				'« Les Français ont vendu le moulin », a dit Ada Zwolk. « Le moulin des Français brûle », a dit Jean Monnet.\n',
		});
		const question = 'que dit zwolk du moulin des Français ?';
		const { sentences } = chooseSentences(await retrieve(question), read(question), mill.snapshot);
		expect(sentences.map(({ article, start, end }) => article.text.slice(start, end))).toEqual([
			'« Les Français ont vendu le moulin », a dit Ada Zwolk.',
		]);
	});

	test('gives no sentence without a name where one is asked for', async () => {
		const {
			shelf: ship,
			read,
			retrieve,
		} = await openQuestionShelf({
			'navire.md': 'Hier, le capitaine qui a sauvé les enfants du naufrage a quitté le port.\n',
		});
		const question =
			'Comment s’appelle le capitaine qui a sauvé les enfants du naufrage et a quitté le port ?';
		expect(chooseSentences(await retrieve(question), read(question), ship.snapshot).sentences).toEqual([]);
	});

	test('takes an expert’s words for no spokesman’s', async () => {
		const {
			shelf: port,
			read,
			retrieve,
		} = await openQuestionShelf({
			'port.md': 'L’armée tient le port. Jean Monnet, expert du port, dit que l’armée « a tardé ».\n',
		});
		const ask = async (question: string) =>
			chooseSentences(await retrieve(question), read(question), port.snapshot)
				.sentences.map(({ article, start, end }) => article.text.slice(start, end))
				.join(' ');
		expect(await ask('Que dit l’expert de l’armée au port ?')).toContain('a tardé');
		expect(await ask('Que dit le porte-parole de l’armée au port ?')).not.toContain('a tardé');
	});

	test('lets only an expansion tell what an abbreviation stands for', async () => {
		expect((await choose('Que signifie OUA ?')).texts.join(' ')).toContain(
			"l'Organisation de l'unité africaine (OUA)",
		);
		expect((await choose('Que signifie OTAN ?')).texts).toEqual([]);
	});
});
