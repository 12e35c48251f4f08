import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { focusOf } from '../src/language/question-focus.ts';

const STORY =
	'Bonjour à tous, hier soir mon oncle a sorti une vieille carte de la marine pendant le repas et toute la famille s’est mise à raconter ses voyages.';
const TALE =
	'Hi everybody, first post here, yesterday I finally got a framed share certificate with a sphinx on it and my wife hates it already.';

const squeeze = (text: string) => text.replace(/\s+/g, '');

describe('focusOf', () => {
	test.each([
		[`${STORY} Qui a creusé le canal ?`, 'Qui a creusé le canal ?'],
		[
			`${STORY.slice(0, -1)}, bref je cherche juste combien de navires y passent, ce serait super gentil`,
			'combien de navires y passent, ce serait super gentil',
		],
		[
			`${STORY.slice(0, -1)} : pour le pilote, le canal est une menace ou pas ?`,
			'pour le pilote, le canal est une menace ou pas ?',
		],
		[`${STORY} Qui a creusé le canal ? Merci d’avance !`, 'Qui a creusé le canal ?'],
		[`${STORY} Alors : en quelle année a-t-il ouvert ?`, 'en quelle année a-t-il ouvert ?'],
		[`${TALE} Who dug the canal?`, 'Who dug the canal?'],
		[`${TALE} Anyway… when did it open? Thanks, folks.`, 'when did it open?'],
		[`${TALE.slice(0, -1)}, but it made me wonder, who dug the canal?`, 'who dug the canal?'],
		[`Vous allez bien ? ${STORY} Qui a creusé le canal ?`, 'Qui a creusé le canal ?'],
		[`${TALE} When did it open? Any idea?`, 'When did it open?'],
		[
			`${STORY.slice(0, -1)}, bref je voulais juste savoir comment va le canal, merci d’avance à tous`,
			'comment va le canal',
		],
		[
			`${STORY.slice(0, -1)}, alors voilà, son père il faisait quoi dans la vie déjà ? merci mille fois`,
			'son père il faisait quoi dans la vie déjà ?',
		],
		[
			`${STORY.slice(0, -1)}, bref quelqu’un sait ce qu’est devenu le canal ? merci`,
			'ce qu’est devenu le canal ?',
		],
		[`${TALE.slice(0, -1)}, so I would love to know how they dug it. Cheers from Leeds`, 'how they dug it'],
		[
			`${TALE.slice(0, -1)}, I cannot find on what date it opened, does anybody have it handy?`,
			'on what date it opened',
		],
		[
			`${STORY.slice(0, -1)}, à savoir de quels pays venaient les navires. Quelqu’un sait ?`,
			'de quels pays venaient les navires',
		],
		[
			`${STORY.slice(0, -1)}, il me manque juste le jour où il a ouvert, si quelqu’un l’a sous la main c’est super`,
			'le jour où il a ouvert',
		],
		[
			`${STORY.slice(0, -1)}, pourquoi l’a-t-on creusé, est-ce qu’il y avait eu un accident ou autre chose ?`,
			'pourquoi l’a-t-on creusé',
		],
		[`${TALE.slice(0, -1)}. Any idea what the joke was?`, 'Any idea what the joke was?'],
		[
			`my daughter is doing a project about canals, ${TALE.slice(0, -1)}, and I need how much money it got, can you help?`,
			'and I need how much money it got',
		],
	])('finds what is asked in a long message', (message, focus) => {
		expect(focusOf(message)).toBe(focus);
	});

	test('leaves a short message whole', () => {
		expect(focusOf('Bonjour. Qui a creusé le canal ? Merci.')).toBe(
			'Bonjour. Qui a creusé le canal ? Merci.',
		);
		expect(focusOf('')).toBe('');
	});

	test('leaves a long message without a question whole', () => {
		expect(focusOf(STORY)).toBe(STORY);
		expect(focusOf(`${STORY} ?!`)).toBe(`${STORY} ?!`);
		const report = `${TALE.slice(0, -1)}, which are known to everybody`;
		expect(focusOf(report)).toBe(report);
	});

	test('says nothing that is not in the message, whatever the message', () => {
		const word = fc.constantFrom(
			'qui',
			'who',
			'le',
			'canal',
			'?',
			'. ',
			', ',
			' ',
			' : ',
			'quand',
			'\n',
			'…',
		);
		fc.assert(
			fc.property(
				fc.oneof(
					fc.array(word, { maxLength: 200 }).map((one) => one.join(' ')),
					fc.string(),
				),
				(text) => {
					for (const part of focusOf(text).split(/, |\?/)) expect(squeeze(text)).toContain(squeeze(part));
				},
			),
		);
	});
});

test.each([
	[
		`${TALE} The site director, Beatriz Olmedo, had spoken about it, I was told. What did she say?`,
		'What did Beatriz Olmedo say?',
	],
	[
		`${STORY} On y parlait de Ramatou Idi, mais je n’ai pas bien saisi la suite. Quelle fonction occupe cette dame ?`,
		'Quelle fonction occupe Ramatou Idi ?',
	],
	[
		`${TALE} The professor, Mamadou Nientao, was on the radio again last night. What did he say about Algeria?`,
		'What did Mamadou Nientao say about Algeria?',
	],
	[
		`${STORY} On y parlait de Ramatou Idi, mais je n’ai pas bien saisi. Qu’a-t-elle dit ?`,
		'Qu’a-t-elle dit, Ramatou Idi?',
	],
	[
		`${TALE} I remember them pleading for the inquiry to be made public. Why was that, please?`,
		'Why was that, please, I remember them pleading for the inquiry to be made public?',
	],
	[
		`${TALE} I read that a firm left the works at Rosso. What job did that man have?`,
		'What job did that man have, Rosso?',
	],
	[
		`${STORY} On y parlait de Ramatou Idi. Pourquoi le Mali dit-il ce que tout le monde sait ?`,
		'Pourquoi le Mali dit-il ce que tout le monde sait ?',
	],
])('a question that points back keeps the name before it: %j', (message, asked) => {
	expect(focusOf(message)).toBe(asked);
});

test.each([
	['My French is weak: why did they sign?', 'why did they sign?'],
	['Pour mon exposé : à quelles dates se sont-ils vus ?', 'à quelles dates se sont-ils vus ?'],
	['Commission mixte : quel est son but ?', 'Commission mixte : quel est son but ?'],
	['My list: ships, men, horses', 'My list: ships, men, horses'],
])('talk about oneself before a colon is no part of the question: %j', (message, asked) => {
	expect(focusOf(message)).toBe(asked);
});

test('who wants to understand something asks for it', () => {
	const message = `${STORY} Bref je voudrais juste comprendre comment le canal a été payé`;
	expect(focusOf(message)).toBe('comment le canal a été payé');
});

test('a question of hardly a word keeps the name before it', () => {
	const message = `${STORY} On parlait de la fameuse AES, et personne ne savait. Du coup, quels pays exactement ?`;
	expect(focusOf(message)).toContain('AES');
});

test('a question is not what only asks for help', () => {
	expect(focusOf(`${TALE} I wonder how much the canal cost, can you help?`)).toContain(
		'how much the canal cost',
	);
});

test('“is it true that cards…” points at nothing told before', () => {
	const story =
		'Hi folks, since this morning three grandmothers have shown me the same message on Whatsappo, and I do not know what to tell them';
	expect(focusOf(`${story}: is it true that cards will be cancelled in September?`)).toBe(
		'is it true that cards will be cancelled in September?',
	);
	expect(focusOf(`${story}: is that message known?`)).toContain('Whatsappo');
});
