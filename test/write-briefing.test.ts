import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { createWriter, type WriteAnswer } from '../src/answering/write-answer.ts';
import { writeBriefing } from '../src/answering/write-briefing.ts';
import type { Briefing, SectionName } from '../src/answering/briefings.ts';
import { createChatModel } from '../src/models/chat-model.ts';
import { createCircuitBreaker } from '../src/models/circuit-breaker.ts';
import { createTokenBudget, type TokenBudget } from '../src/models/token-budget.ts';
import { ANSWER_ARTICLES } from './support/answer-articles.ts';
import { keepLog } from './support/log-lines.ts';
import { KEY } from './support/model-error-of.ts';
import { claimOf, readPrompt, say, type SaidClaim } from './support/model-minds.ts';
import { openQuestionShelf, type QuestionShelf } from './support/question-shelf.ts';
import { startScriptedModel, type ScriptedModel } from './support/scripted-model.ts';
import { FAULTS } from './support/scripted-reply.ts';

const SIGNED = 'ont signé samedi 25 mai 1963, à Addis-Abeba, la charte';
const COINAGE = 'Il réclame une monnaie commune';
const AIM = "L'objectif est de défendre leur souveraineté";

let questions: QuestionShelf;
let model: ScriptedModel;
let writer: WriteAnswer;

beforeAll(async () => {
	questions = await openQuestionShelf(ANSWER_ARTICLES);
	model = await startScriptedModel();
});

/** A writer that remembers no answer of the test before. */
function freshWriter(budget?: TokenBudget): WriteAnswer {
	return createWriter({
		chat: createChatModel({ model: 'scripted', baseUrl: model.baseUrl, apiKey: KEY }),
		model: 'scripted',
		breaker: createCircuitBreaker({ failures: 100 }),
		logger: keepLog().logger,
		...(budget && { budget }),
	});
}

afterEach(() => {
	model.fault = () => undefined;
});

afterAll(() => model.close());

/** Has the model say these claims, by the words they rest on, and write the sections. */
async function write(sections: SectionName[], claims: Record<string, string>): Promise<Briefing> {
	model.reply = (request) =>
		say(...Object.entries(claims).map(([text, words]): SaidClaim => claimOf(request, words, text)));
	writer = freshWriter();
	const briefing = await questions.brief('OUA', sections);
	return writeBriefing(briefing, { shelf: questions.shelf, writer }, {});
}

function linesOf({ sections }: Briefing): (string | undefined)[] {
	return sections.flatMap(({ entries }) => entries.map(({ claim }) => claim));
}

describe('a briefing that a model writes', () => {
	test('rests each line on the sentence that says so', async () => {
		const claim = 'Kwame Nkrumah réclame une monnaie commune.';
		const { sections, notes } = await write(['positions'], { [claim]: COINAGE });
		expect(sections).toHaveLength(1);
		expect(sections[0]?.entries[0]).toMatchObject({ claim, citation: { number: 1 } });
		expect(sections[0]?.entries[0]?.citation.quote).toContain(`${COINAGE}.`);
		expect(notes.join()).toContain('Rédigé par scripted');
	});

	test('never puts words into somebody else’s mouth: the quotes stay', async () => {
		const briefing = await write(['positions'], {
			'Léopold Sédar Senghor réclame une monnaie commune.': COINAGE,
		});
		expect(linesOf(briefing).filter(Boolean)).toEqual([]);
		expect(briefing.sections[0]?.entries.length).toBeGreaterThan(2);
		expect(briefing.notes.join()).toContain('sa source ne le dit pas');
	});

	test('takes for a position only what somebody is reported to say', async () => {
		const briefing = await write(['positions'], {
			'Kwame Nkrumah réclame une monnaie commune.': COINAGE,
			'La charte défend la souveraineté des États.': AIM,
		});
		expect(linesOf(briefing)).toEqual(['Kwame Nkrumah réclame une monnaie commune.']);
	});

	test('leaves out what is true of something else', async () => {
		const about = 'Senghor préfère avancer par degrés.';
		model.reply = (request) => say(claimOf(request, 'préfère avancer par degrés', `Léopold Sédar ${about}`));
		const briefing = await questions.brief('Nkrumah et la monnaie commune', ['essentials']);
		const written = await writeBriefing(briefing, { shelf: questions.shelf, writer: freshWriter() }, {});
		expect(linesOf(written).filter(Boolean)).toEqual([]);
		expect(written.notes.join()).toContain('ne répond');
	});

	test('gives each line of a timeline the date of its source, and leaves out what has none', async () => {
		const signed = 'Trente États africains ont signé la charte le 25 mai 1963.';
		const briefing = await write(['timeline'], {
			'Trente États africains défendent leur souveraineté.': AIM,
			[signed]: SIGNED,
		});
		expect(linesOf(briefing)).toEqual([signed]);
		expect(briefing.sections[0]?.entries[0]?.date).toBe('25 mai 1963');
		expect(briefing.notes.join()).toContain('ne répond');
	});

	test('refuses a wrong number in any section', async () => {
		const briefing = await write(['essentials', 'timeline'], {
			'Quarante États africains ont signé la charte le 25 mai 1963.': SIGNED,
		});
		expect(linesOf(briefing).filter(Boolean)).toEqual([]);
	});

	test('asks once for each section, over the passages its quotes stand in', async () => {
		const before = model.requests.length;
		await write(['essentials', 'positions', 'timeline'], {});
		const asked = model.requests.slice(before).map((request) => readPrompt(request).question);
		expect(asked.toSorted()).toEqual([
			'Que s’est-il passé quand, sur OUA ? Donne chaque date.',
			'Quel est l’essentiel sur OUA ?',
			'Qui dit quoi sur OUA ? Nomme chaque personne.',
		]);
	});

	test('is written whole where no more is left than one answer may take', async () => {
		const budget = createTokenBudget({ perDay: 5_000 });
		model.reply = () => say();
		const before = model.requests.length;
		const briefing = await questions.brief('OUA', ['essentials', 'positions', 'timeline']);
		const options = { shelf: questions.shelf, writer: freshWriter(budget) };
		const { notes } = await writeBriefing(briefing, options, { server: 'one' });
		expect(model.requests).toHaveLength(before + 3);
		expect(notes).toEqual(briefing.notes);
		expect(budget.left('one')).toBe(5_000 - budget.spent('one'));
	});

	test('keeps the quotes where the model fails, and says so once', async () => {
		model.fault = () => FAULTS.serverError;
		const briefing = await write(['essentials', 'positions', 'timeline'], {});
		expect(linesOf(briefing).filter(Boolean)).toEqual([]);
		expect(briefing.sections.map(({ name }) => name)).toEqual(['essentials', 'positions', 'timeline']);
		expect(briefing.notes).toEqual([
			'Le modèle n’était pas disponible : ce sont les mots mêmes des articles.',
		]);
	});
});
