import { expect, describe, test } from 'vitest';
import { findStatements } from '../src/language/statements.ts';
import { expectSpeakers } from './support/speakers-of.ts';

describe('findStatements in English', () => {
	test.each([
		['the name after a quotation', 'Dag Hammarskjöld | “Peace is possible,” said Dag Hammarskjöld.'],
		['the name before the verb', 'Nelson Mandela | “I will stay,” Nelson Mandela told the court.'],
		[
			'a name with its title',
			'Robert Schuman | Robert Schuman, the French foreign minister, said it was ready.',
		],
		[
			'a title before the name',
			'George Bizos | Nelson Mandela’s lawyer, George Bizos, said it was a day of joy.',
		],
		['“according to”', 'Frederick Douglass | According to Frederick Douglass, power concedes nothing.'],
		[
			'“according to” at the end',
			'Frederick Douglass | Power concedes nothing, according to Frederick Douglass.',
		],
		['“in the view of”', 'Winston Churchill | In the view of Winston Churchill, the war was won.'],
		['an office', 'the health minister | “It is dangerous,” warned the health minister.'],
		['a name after its office', 'Rosa Parks | “She was tired,” said its secretary, Rosa Parks.'],
		['an office before the verb', 'The German minister | The German minister said it was not ready.'],
		[
			'an office without a name',
			'the foreign minister | It was a mistake, according to the foreign minister.',
		],
		['somebody', 'a salvage engineer | “Nobody can say,” a salvage engineer said.'],
		[
			'a friend, not the one befriended',
			'a friend of Rosa Parks | According to a friend of Rosa Parks, she was tired.',
		],
		[
			'an adviser, not the one advised',
			'an adviser of Rosa Parks | “She was tired,” said an adviser of Rosa Parks.',
		],
		[
			'the general, not the one spoken to',
			'the general | “I will stay,” said the general to Winston Churchill.',
		],
		['the one who reports', 'Robert Schuman | Konrad Adenauer had said no, Robert Schuman recalled.'],
		['the writer of a letter', 'Clement Attlee | In a letter to Harry Truman, Clement Attlee explained why.'],
		['the one asked', 'Clement Attlee | Asked by Harry Truman, Clement Attlee refused to answer.'],
		[
			'a delegate by what he is',
			'one West African delegate | “We must live in it,” one West African delegate said.',
		],
		['nobody where somebody was told', '- | Harold Macmillan was told that no loan would come.'],
		[
			'nobody where somebody was warned',
			'- | Harold Macmillan was warned by Dwight Eisenhower that no loan would come.',
		],
		['nobody of a spokesman without a name', '- | Robert Schuman’s spokesman said the plan was ready.'],
		['nobody where nobody speaks', '- | Jean Monnet met Robert Schuman in Paris.'],
	])('reads %s', (_, article) => expectSpeakers('en', article));

	test.each([
		[
			'“he added” and “he said” belong to the last one named',
			`Dag Hammarskjöld | “Peace is possible,” said Dag Hammarskjöld.
			Dag Hammarskjöld | “It must be kept,” he added.
			- | Soldiers will come tomorrow.
			Dag Hammarskjöld | It would take years, he said.`,
		],
		[
			'two speakers take turns',
			`Jean Monnet | “We will build,” Jean Monnet said.
			Robert Schuman | “Step by step,” replied Robert Schuman.
			Robert Schuman | “It will take time,” he added.
			Jean Monnet | “I know,” Monnet answered.
			Jean Monnet | “Very long,” he insisted.`,
		],
		[
			'“the minister added” is the minister named before',
			`- | Robert Schuman, the foreign minister, presented a plan.
			Robert Schuman | “A deal is near,” the minister said.
			Robert Schuman | The minister added that nothing was urgent.
			the German minister | “Not yet,” the German minister said.
			the German minister | He added that much was open.`,
		],
		[
			'an office nobody holds keeps its pronoun from the one before',
			`Robert Schuman | Robert Schuman said the plan was ready.
			One official | One official said it was not.
			One official | He added that nothing was urgent.
			- | Officials said it would come.
			- | He said so too.`,
		],
		[
			'somebody only mentioned makes the pronoun unsure',
			`Jonas Salk | “The vaccine is ready,” said Jonas Salk.
			- | Reporters then called Albert Sabin.
			- | “It is dangerous,” he said.`,
		],
		[
			'an unnamed person who comes between may be meant as well, a thing may not',
			`Robert Schuman | Robert Schuman said he would leave.
			- | The trains were late.
			Robert Schuman | “It is a pity,” he said.
			- | A friend joined him.
			- | “It is time,” he said.`,
		],
		[
			'somebody mentioned in a quotation or after “from” does not',
			`Winston Churchill | Winston Churchill said he had read the letter.
			Winston Churchill | “The letter from Joseph Stalin is clear,” he said.
			Winston Churchill | “Joseph Stalin said no,” he added.`,
		],
		[
			'whoever is asked is not the one who asks',
			`Walter Cronkite | “Will you run?” Walter Cronkite asked Lyndon Johnson.
			- | “I shall not,” he said.`,
		],
		[
			'a family name is one person until a first name says otherwise',
			`Denise Darvall | “Go,” said Denise Darvall.
			Edward Darvall | “Save this man,” said Edward Darvall.
			Edward Darvall | “I mean it,” he told the doctors.`,
		],
		[
			'a pronoun of the other sex means nobody',
			`Florence Nightingale | “The hospital is filthy,” Florence Nightingale wrote.
			Florence Nightingale | “Men are dying,” she added.
			- | “Help is coming,” he promised.`,
		],
		[
			'several are not one',
			`Frederick Douglass | “We shall speak,” said Frederick Douglass.
			- | “We have spoken,” they said.`,
		],
	])('%s', (_, article) => expectSpeakers('en', article));

	test('leaves a treaty that proposes something uncertain', () => {
		const [treaty] = findStatements(['The treaty proposes a common army.'], 'en');
		expect(treaty).toMatchObject({ speaker: 'The treaty', certain: false });
	});
});
