import { describe, expect, test } from 'vitest';
import { kindOf } from '../src/language/question-kind.ts';

describe('kindOf, of what is asked in passing', () => {
	test('asks for what something stands for only where it may be an abbreviation', () => {
		expect(kindOf('Que veut dire FAR ?')).toBe('abbreviation');
		expect(kindOf('ce que ça veut dire pour la région')).toBe('other');
		expect(kindOf('Que signifie FAR ?')).toBe('abbreviation');
		expect(kindOf('Que signifie le fait que le chef des FAR préside ?')).toBe('other');
		expect(kindOf('Que signifie qu’il parle au nom des FAR ?')).toBe('other');
	});

	test.each([
		['Which French politician promised it?', 'who'],
		['could somebody remind me when they vote', 'when'],
		['What should members know when they borrow a laptop?', 'other'],
		['Que faut-il savoir quand on adopte un chien ?', 'other'],
		['Jean Monnet c’est qui au juste', 'identity'],
		['le chef c’est qui qui l’a nommé', 'who'],
		['De quelle localité est-il originaire ?', 'where'],
		['In which neighbourhood was it found?', 'where'],
		['What is the point of draining the lake?', 'purpose'],
		['What is the point of sale?', 'other'],
		['Quelle ministre a signé ?', 'who'],
		['At what time did the dam break?', 'when'],
		['Boké plant opening deadline', 'when'],
		['What was the turnover last year?', 'how-much'],
		['Quelle est la valeur des contrats signés ?', 'how-much'],
		['taux de chômage au Mali', 'how-much'],
		['causes des inondations', 'why'],
		['What drives Bamako to seek allies?', 'why'],
		['On what grounds did they brush it aside?', 'why'],
		['What is the reasoning behind the ban?', 'why'],
		['What is keeping them from signing?', 'why'],
		['le jour où le ministère a parlé', 'when'],
		['la ville où le ministère siège', 'where'],
		['Qui présidait le jour où l’accord fut signé ?', 'who'],
		['What share of them said yes?', 'how-much'],
		['Quand deux généraux se voient, ils parlent sur quels thèmes ?', 'other'],
		['Quand les généraux se voient-ils ?', 'when'],
		['what the family has said in its defence', 'statement'],
		['ce que le préfet a dit de la crue', 'statement'],
		['I would love to meet her, so what is her name?', 'name'],
		['le port est fini a combien %', 'how-much'],
		['Combien de pour cent des voix ?', 'how-much'],
		['comment s’apelle le maire', 'name'],
		['Qu’est-ce qui explique que le mil coûte si cher ?', 'why'],
		['what is the force supposed to accomplish', 'purpose'],
		['but réunion des armées', 'purpose'],
		['but why did they leave', 'why'],
		['but the treaty, who signed it', 'who'],
		['What do they want to use the money for?', 'purpose'],
		['Quelles sont les missions du comité ?', 'purpose'],
		['cb de soldats sont venus a cause de la guerre', 'how-many'],
	] as const)('reads %j as %s', (question, kind) => {
		expect(kindOf(question)).toBe(kind);
	});

	test('takes “qui” for no question where another question word comes first', () => {
		expect(kindOf('Qu’est devenue la relique qui se trouvait là ?')).toBe('other');
	});
});
