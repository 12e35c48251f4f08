import { expect, test } from 'vitest';
import { kindOf } from '../src/language/question-kind.ts';
import { spellOut } from '../src/language/typing-habits.ts';

test.each([
	['whats the plan', 'what’s the plan'],
	['Parle-moi du festival', 'festival'],
	['De quoi parle l’article sur les abeilles ?', 'les abeilles ?'],
	['Tu peux résumer l’article sur la piscine', 'la piscine'],
	['Summarize the article about bees', 'bees'],
	['De quoi parle Odile Marchand ?', 'De quoi parle Odile Marchand ?'],
	['Whos in charge', 'Who’s in charge'],
	['news abt the treaty', 'news about the treaty'],
	['how is he helpin them', 'how is he helping them'],
	['c t ou la reunion', 'c’est où la reunion'],
	['c ou', 'c’est où'],
	['c t quand', 'c’est quand'],
	['relations entre lalgerie et le mali', 'relations entre l’algerie et le mali'],
	['la longeur du pont', 'la longueur du pont'],
	['pourqoi partir', 'pourquoi partir'],
	['wich road', 'which road'],
	['were in Chile is it', 'where in Chile is it'],
	['were they late', 'were they late'],
	['how lnog is it', 'how long is it'],
	['comment sapelle le bateau', 'comment s’appelle le bateau'],
	['what does he do 4 a living', 'what does he do for a living'],
	['they cud go', 'they could go'],
	['wich yaer was it', 'which year was it'],
	['on what dtae', 'on what date'],
	['cb de tps dure le trajet', 'cb de temps dure le trajet'],
	['cb de bus par jr mnt', 'cb de bus par jour maintenant'],
	['il parle bcp apré la visite', 'il parle beaucoup après la visite'],
	['faché avc la mairie', 'faché avec la mairie'],
	['il a fait un avc hier', 'il a fait un avc hier'],
	['envie d savoir qui part', 'envie de savoir qui part'],
	['qui parle o nom du maire', 'qui parle au nom du maire'],
	['o connor parle', 'o connor parle'],
	['who is the us ambassador', 'who is the US ambassador'],
	['what do they import from the us', 'what do they import from the US'],
	['what matters to us most', 'what matters to us most'],
	['what did they tell us about it', 'what did they tell us about it'],
	['two of the us all', 'two of the us all'],
	['y didnt they sign', 'why did not they sign'],
	['whos needs are met', 'whose needs are met'],
	['pls when did they leave', 'when did they leave'],
	['Bonjour, hello: qui part ?', 'qui part ?'],
	['c kan la 2eme session', 'c’est quand la 2e session'],
	['waht is teh plan', 'what is the plan'],
	['what kinda boat', 'what kind of boat'],
	['kel jour', 'quel jour'],
	['ds kel port pdt la grève', 'dans quel port pendant la grève'],
	['how mcuh is it', 'how much is it'],
	['hw mnay ships', 'how many ships'],
	['conbien de pays', 'combien de pays'],
	['combeing de pays', 'combien de pays'],
	['qand part il', 'quand part il'],
	['cest quand', 'c’est quand'],
	['qeulle route', 'quelle route'],
	['were did they land', 'where did they land'],
])('%s is read as: %s', (typed, meant) => {
	expect(spellOut(typed, () => false)).toBe(meant);
});

test.each([
	'Who’s there?',
	'The please and the thanks',
	'y a-t-il une suite ?',
	'The cabin is thin.',
	'Berlin ou Paris ?',
	'Le parc ou le jardin',
	'What happens in Turin?',
	'du vin',
	'Quelle est la population ?',
	'lumière et demain',
	'They were did in by fatigue',
	'Combine the two',
	'what did he declair after the talks',
])('%s stays as it is', (typed) => {
	expect(spellOut(typed, () => false)).toBe(typed);
});

test('what is spelled out is understood', () => {
	expect(kindOf(spellOut('c t ou la reunion', () => false))).toBe('where');
	expect(kindOf(spellOut('c t quand', () => false))).toBe('when');
});

test('what the shelf knows stays as it is typed, and loses its article', () => {
	expect(spellOut('objectif de lonu', (word) => word === 'onu')).toBe('objectif de l’onu');
	expect(spellOut('le pourqoi', (word) => word === 'pourqoi')).toBe('le pourqoi');
});
