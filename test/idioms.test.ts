import { expect, test } from 'vitest';
import { withoutIdioms } from '../src/language/idioms.ts';
import { withoutPrefix } from '../src/language/prefixes.ts';

test.each([
	['Where did the talks take place?', 'Where did the talks held?'],
	['où la réunion a eu lieu', 'où la réunion tenir'],
	['pk le mali en veut à alger', 'pk le mali reproche à alger'],
	['who was in charge of the inquiry', 'who was led the inquiry'],
	['qui est à la tête du parti', 'qui est dirige parti'],
	['quel poste occupe Jean Monnet', 'qui est Jean Monnet'],
	['combien de têtes de bétail', 'combien de bétail'],
	['what rank does Samaké hold?', 'who is Samaké?'],
	['where is the think tank based', 'where is the institute based'],
	['how many head of cattle', 'how many cattle'],
	['how long did the talks last?', 'how long did the talks ?'],
	['combien de temps ont duré les pourparlers', 'combien de temps ont  les pourparlers'],
	['son père faisait quoi dans la vie', 'son père '],
	['comment se porte l’alliance', 'comment  l’alliance'],
	['qui est le pilote cité dans l’article', 'qui est le pilote '],
	['the pilot mentioned in the article', 'the pilot '],
	['que couvre une commission de ce genre ?', 'que couvre une commission  ?'],
	['what may a commission like this one cover', 'what may a commission  cover'],
])('%j is looked up as %j', (question, meant) => {
	expect(withoutIdioms(question)).toBe(meant);
});

test.each([
	'Où est la place ?',
	'il en veut deux',
	'la tête du clou',
	'un poste de radio',
	'the charge of the bill',
	'how did the last one end',
])('%j stays as it is', (question) => {
	expect(withoutIdioms(question)).toBe(question);
});

test.each([
	['coprésider', 'présider'],
	['co-président', 'président'],
	['prefabricated', undefined],
	['reconstruire', 'construire'],
	['inter-regional', 'regional'],
	['région', undefined],
	['surface', undefined],
	['illégal', undefined],
	['zzz', undefined],
])('%s without its prefix is %s', (word, rest) => {
	expect(withoutPrefix(word)).toBe(rest);
});
