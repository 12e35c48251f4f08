import { describe, expect, test } from 'vitest';
import { holdsExactly, holdsWhatIsAsked } from '../src/answering/what-is-asked.ts';
import { findStatements } from '../src/language/statements.ts';
import { ANSWER_ARTICLES } from './support/answer-articles.ts';
import { openQuestionShelf } from './support/question-shelf.ts';

const { read } = await openQuestionShelf(ANSWER_ARTICLES);

function holds(question: string, sentence: string): boolean {
	const [statement] = findStatements([sentence], 'fr');
	return holdsWhatIsAsked(read(question), sentence, 'fr', () => statement);
}

const never = () => {
	throw new Error('read for nothing');
};
const exactly = (question: string, sentence: string) => holdsExactly(read(question), sentence, 'fr');

describe('holdsWhatIsAsked', () => {
	test.each([
		[
			'Que dit Nkrumah ?',
			'« Unissons-nous », dit Kwame Nkrumah.',
			'« Attendons », dit Léopold Sédar Senghor.',
		],
		[
			'Que dit Nkrumah de Senghor ?',
			'« Il attend », dit Kwame Nkrumah.',
			'« Il court », dit Léopold Sédar Senghor.',
		],
		[
			'Que veut le collectif Ruche Libre ?',
			'« C’est trop », dénonce Anne Roy, porte-parole du collectif Ruche Libre, qui réclame un vote.',
			'« C’est trop », dénonce Anne Roy, voisine du collectif Ruche Libre, qui réclame un vote.',
		],
		[
			'Que dit Ruche Libre du navire ?',
			'« Il est sûr », dit Anne Roy, directrice de Ruche Libre.',
			'« Il est sûr », dit Anne Roy, directrice de Totalo, que Ruche Libre attaque.',
		],
		[
			'Que répond Anne Roy ?',
			'« C’est trop », dit Anne Roy.',
			'L’association Ruche Libre, que préside Anne Roy, veut un vote.',
		],
		['Quelle est la position du Maroc ?', 'Le Maroc a gardé le silence.', 'Le Maroc a deux patrouilleurs.'],
		['Quelle est la position du Maroc ?', 'Le Maroc reconnaît le traité.', 'Le Pérou reconnaît le traité.'],
		['Que dit le président ?', '« Attendons », dit le président.', 'Le président est arrivé.'],
		['Que pense Nkrumah de l’union ?', 'Kwame Nkrumah plaide pour elle.', 'Elle attend.'],
		[
			'What does the Ghanaian general say?',
			'« Unissons-nous », dit le général Kofi Badu.',
			'Le général Kofi Badu arrive.',
		],
		[
			'Que dit le général Badu ?',
			'« Unissons-nous », dit le général Kofi Badu.',
			'« Attendons », dit le général Paul Senghor.',
		],
		[
			'What did Mali’s oil minister say?',
			'« Attendons », dit le ministre malien du Pétrole, Kofi Badu.',
			'Le ministre malien du Pétrole arrive.',
		],
		[
			'What did Mali’s former deputy oil minister say?',
			'« Attendons », dit Kofi Badu, ancien ministre délégué au Pétrole.',
			'Le pétrole du Mali arrive.',
		],
		['Que dit le ministre malien ?', '« Attendons », dit le ministre Kofi Badu.', 'Le ministre arrive.'],
		['sonidep sa ve dire koi', 'la Société nationale (Sonidep)', 'elle y va (sonidep)'],
		[
			'Que pense le colonel du rôle de la Russie ?',
			'« Elle nuit », dit le colonel Kofi Badu.',
			'La Russie est loin.',
		],
		[
			'What does he say Dakar proved about Nkrumah?',
			'« Elle a montré ses limites », dit Kofi Badu.',
			'Elle a eu lieu.',
		],
		[
			'comment le ministere de la defense ghaneen a qualifié la charte',
			'La charte est « inutile », a lancé le ministère de la Défense.',
			'« Attendons », dit Léopold Sédar Senghor.',
		],
		[
			'What did the Ghanaian ministry say?',
			'« Attendons », a lancé le ministère de la Défense.',
			'« Attendons », dit Léopold Sédar Senghor.',
		],
		['Que signifie OUA ?', "l'Organisation de l'unité africaine (OUA)", "L'OUA siège."],
		['que veut dire oua', 'OUA (Organisation de l’unité africaine)', 'Voilà (oui).'],
		['Quand fut signée la charte ?', 'Elle fut signée en 1963.', 'Elle fut signée.'],
	])('of %j: %j and not %j', (question, answer, other) => {
		expect(holds(question, answer)).toBe(true);
		expect(holds(question, other)).toBe(false);
	});

	test('takes what somebody else says about the one asked about for a position too', () => {
		expect(holds('Quelle est la position de Nkrumah ?', 'Senghor juge Nkrumah pressé.')).toBe(true);
	});

	test('reads the article for its speakers only where a statement is asked for', () => {
		for (const question of ['Quand ?', 'Qui a signé la charte ?', 'Que signifie OUA ?', 'la charte']) {
			expect(() => holdsWhatIsAsked(read(question), 'Elle fut signée.', 'fr', never)).not.toThrow();
		}
	});
});

describe('holdsExactly', () => {
	test('prefers a name of their own to a people, and an apposition to an office', () => {
		expect(exactly('Qui a signé la charte ?', 'Nkrumah la signa.')).toBe(true);
		expect(exactly('Qui a signé la charte ?', 'Les États la signèrent.')).toBe(false);
		expect(exactly('Qui est Kwame Nkrumah ?', 'Kwame Nkrumah, président du Ghana, parle.')).toBe(true);
		expect(exactly('Qui est Kwame Nkrumah ?', 'Le président Kwame Nkrumah parle.')).toBe(false);
		expect(exactly('Quand fut signée la charte ?', 'En 1963.')).toBe(false);
	});
});

test.each([
	['Que veut dire Gemapi ?', 'La taxe Gemapi (gestion des milieux aquatiques) augmente.', true],
	['What does NNPC stand for?', 'NNPC (la compagnie nationale) attend.', true],
	['Que veut dire FAR au Mali ?', 'Au Mali (le plus grand pays de la région), rien ne bouge.', false],
	['Que veut dire Gemapi ?', 'La taxe Gemapi (2014) augmente.', false],
] as const)('%j: %j expands it, %s', (question, sentence, expands) => {
	expect(holds(question, sentence)).toBe(expands);
});

test('the whole name expands an abbreviation that every shelf knows, where the article never abbreviates it', () => {
	expect(holds('c quoi l’AES ?', 'L’Alliance des États du Sahel peine à contenir la menace.')).toBe(true);
	expect(holds('What does AES stand for?', 'Les États du Sahel peinent à contenir la menace.')).toBe(false);
});

test.each([
	['Quels sont les noms des membres ?', 'La juge Efua Ansah préside sept membres.', false],
	['Quels sont les noms des membres ?', 'Les membres sont Efua Ansah et Paul Ramel.', true],
	['Quel est le nom du membre ?', 'Le membre Paul Ramel est parti.', true],
])('several names are no single one: %j, %j: %s', (question, sentence, answers) => {
	expect(holds(question, sentence)).toBe(answers);
});

test.each([
	[
		'Sur quels sujets peut porter la charte ?',
		'Ce peut être la paix, la monnaie, l’art ou le commerce.',
		true,
	],
	['Sur quels sujets peut porter la charte ?', 'Elle porte sur la paix, et sur la monnaie.', false],
	['What fields may the charter cover?', 'It may be peace, money, or trade.', true],
	['What is the charter about?', 'It is about peace, money, or trade.', false],
])('an enumeration is just what %j asks for: %j: %s', (question, sentence, isExact) => {
	expect(exactly(question, sentence)).toBe(isExact);
});
