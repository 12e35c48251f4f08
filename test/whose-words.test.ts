import { describe, expect, test } from 'vitest';
import { splitSentences } from '../src/language/sentences.ts';
import { findStatements } from '../src/language/statements.ts';

/** Each sentence of a text with whose words it reports, `-` where nobody's. */
function speakersIn(text: string, language: 'fr' | 'en'): string[] {
	const sentences = text
		.split('\n')
		.flatMap((line) => splitSentences(line, language).map(({ start, end }) => line.slice(start, end)));
	return findStatements(sentences, language).map((statement) => statement?.speaker ?? '-');
}

describe('whose words they are', () => {
	test('“il” never stands for a woman who is called by her trade', () => {
		const text =
			'« La digue tient », a expliqué l’ingénieure Claire Monnier. « Elle tiendra », a-t-il répondu.';
		expect(speakersIn(text, 'fr')).toEqual(['Claire Monnier', '-']);
	});

	test('“il” is not the last who spoke where somebody else was named since, be their first name a word', () => {
		const text =
			'« Il fait froid », raconte Yvonne Alibert. Clément Jourdain dirige les fouilles. « On a trouvé un four », sourit-il.';
		expect(speakersIn(text, 'fr')).toEqual(['Yvonne Alibert', '-', '-']);
	});

	test('an office whose holder was overthrown speaks for itself', () => {
		const text =
			'Le président Alpha Condé a été renversé en 2021. Mamadi Doumbouya lui a succédé. Le président a promis des élections.';
		expect(speakersIn(text, 'fr').at(-1)).toBe('Le président');
	});

	test.each([
		'Paul Renard dit que la digue est sûre. Il faut dire que des voisins en doutent.',
		'Paul Renard dit que la digue est sûre. Il a été annoncé mardi qu’elle serait rasée.',
	])('an impersonal “il” is nobody: %s', (text) => {
		expect(speakersIn(text, 'fr')).toEqual(['Paul Renard', '-']);
	});

	test('“One resident” is somebody whom “he” may mean', () => {
		const text =
			'Mayor Paul Reynard said the dike was safe. One resident was furious. "The dike has leaked for three years," he said.';
		expect(speakersIn(text, 'en')).toEqual(['Mayor Paul Reynard', '-', '-']);
	});

	test('eggs that are added say nothing', () => {
		const text = 'When the sauce thickens, add the quartered eggs and the parsley.';
		expect(speakersIn(text, 'en')).toEqual(['-']);
	});

	test('what follows a quotation in its own sentence is told by the article', () => {
		const text = 'Paul Renard a salué l’équipage : « Nous avons réussi. » Il partira en juin.';
		expect(speakersIn(text, 'fr')).toEqual(['Paul Renard', '-']);
	});
});

describe('an interview', () => {
	test('of two gives each what stands under their name', () => {
		const text = `Marie Duval et Paul Renard ont reçu notre journal.
Faut-il fermer l’usine ?
Marie Duval : Je le crois. Nous avons trop attendu.
Paul Renard : Je refuse. Nous avons investi dix millions.
Qui paiera ?
Paul Renard : Nous ne savons pas.
Et après ?
Marie Duval : Je reste confiante.`;
		expect(speakersIn(text, 'fr').slice(1)).toEqual([
			'-',
			'Marie Duval',
			'Marie Duval',
			'Paul Renard',
			'Paul Renard',
			'-',
			'Paul Renard',
			'-',
			'Marie Duval',
		]);
	});

	test('gives nothing to whoever asked the questions', () => {
		const text = `Interview by John Carpenter, a reporter at the Echo.
Claire Monroe runs the port.
When does the port open?
I would say in May.
And the dike?
We have repaired it. I am proud of it.
What next?
My team will rest.`;
		expect(speakersIn(text, 'en')).toContain('Claire Monroe');
		expect(speakersIn(text, 'en')).not.toContain('John Carpenter');
	});
});
