import { describe, expect, test } from 'vitest';
import type { AskedQuestion } from '../src/answering/asked-question.ts';
import type { Evidence } from '../src/answering/evidence.ts';
import { isAboutOthers, lacksSureKind } from '../src/answering/near-subject.ts';
import { openQuestionShelf } from './support/question-shelf.ts';

const { quotes } = await openQuestionShelf({
	'port.md': `# Un port neuf

Le chantier du port de Dakhla avance depuis deux ans, au bord de l’océan.

Trois grues sont arrivées de Chine par bateau.

Le quai en eau profonde sera livré en mai 2028 par le groupe chargé des travaux.
`,
	'pont.md': `# Un pont

Les deux délégations se sont réunies à Lomé le 3 mars pour parler du pont.

Le pont de bois a été livré en juin 1998.
`,
	'hall.md': `# Les syndics

Les syndics de la foire se sont réunis à Kpalimé, au palais des congrès.
`,
});

describe('what a question is about', () => {
	test('may be named elsewhere in the article whose sentence says what is asked', async () => {
		expect(await quotes('Quand le quai en eau profonde de Dakhla sera-t-il livré ?')).toContain(
			'Le quai en eau profonde sera livré en mai 2028 par le groupe chargé des travaux.',
		);
	});

	test('must be named somewhere in the article', async () => {
		const found = await quotes('Quand le pont de Dakhla a-t-il été livré ?');
		expect(found).not.toContain('Le pont de bois a été livré en juin 1998.');
	});

	test('is counted only where a number of it is said', async () => {
		expect(await quotes('Combien de délégations se sont réunies à Lomé ?')).toEqual([
			'Les deux délégations se sont réunies à Lomé le 3 mars pour parler du pont.',
		]);
		expect(await quotes('Combien de ponts les délégations réunies à Lomé ont-elles visités ?')).toEqual([]);
	});

	test('is in a house of some name only where it is named', async () => {
		const { quotes: from } = await openQuestionShelf({
			'soins.md':
				'Le garçon a été soigné dans un hôpital de la région.\n\nLa fille a été soignée à l’hôpital Ramel.\n',
		});
		expect(await from('Dans quel hôpital la fille a-t-elle été soignée ?')).toEqual([
			'La fille a été soignée à l’hôpital Ramel.',
		]);
		expect(await from('Dans quel hôpital le garçon a-t-il été soigné ?')).not.toContain(
			'Le garçon a été soigné dans un hôpital de la région.',
		);
	});

	test('is in a building only where one is said', async () => {
		expect(await quotes('Dans quel bâtiment de Lomé les deux délégations se sont-elles réunies ?')).toEqual(
			[],
		);
		expect(await quotes('Dans quel bâtiment les syndics de la foire se sont-ils réunis ?')).toEqual([
			'Les syndics de la foire se sont réunis à Kpalimé, au palais des congrès.',
		]);
	});
});

test.each([
	[1, 1, 0, false],
	[0, 1, 0.5, false],
	[0, 1, 0.2, true],
	[0, 0.2, 0.9, true],
])(
	'names near %d, in the article %d, said %d: about others is %s',
	(names, namesInArticle, withPrevious, isOther) => {
		expect(isAboutOthers({ names, namesInArticle, withPrevious } as Evidence)).toBe(isOther);
	},
);

test('no hotel answers where no hotel is said', () => {
	const asked = { kind: 'where', focus: 'In which hotel did they meet?' } as AskedQuestion;
	const text = 'They met at the Hotel Bristol.';
	const evidence = { article: { text }, start: 0, end: text.length, satisfies: true } as Evidence;
	expect(lacksSureKind({ ...evidence, saysHeadNoun: false }, asked)).toBe(true);
	expect(lacksSureKind({ ...evidence, saysHeadNoun: true }, asked)).toBe(false);
});
