import { findProperNames } from '../../src/language/proper-names.ts';

export type EditKind = 'name' | 'number' | 'date' | 'negation' | 'opposite' | 'speaker';

export interface Edit {
	kind: EditKind;
	claim: string;
}

const NAMES = [
	'Kowalski',
	'Paraguay',
	'Okonkwo',
	'Vladivostok',
	'Ferreira',
	'Sweden',
	'Marrakech',
	'Lindqvist',
];
const NUMBER_WORDS = {
	fr: 'deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze vingt trente quarante',
	en: 'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen twenty thirty forty',
};
const ATTRIBUTION =
	/^(?:Selon|D['’]après|According to) [^,]+, |^[\p{Lu}][\p{L}]+ [\p{Lu}][\p{L}]+ (?:said|says|assure|asserts|pense|thinks)(?: that| que| qu['’])? ?/u;
const DENIAL =
	/\s(?:did not|do not|does not|not|never|pas|jamais)(?=[\s.])|(?<!\p{L})n['’]|(?<!\p{L})ne\s/giu;

/** Every single change of a name, a number, a denial or a speaker in a true claim; `pick` chooses what comes in its place. */
export function editsOf(claim: string, language: 'fr' | 'en', pick: (count: number) => number): Edit[] {
	return [
		...editNumbers(claim, language, pick).map((one): Edit => ({ kind: 'number', claim: one })),
		...editNames(claim, pick).map((one): Edit => ({ kind: 'name', claim: one })),
		{ kind: 'negation', claim: editNegation(claim, language) },
		...dropSpeaker(claim).map((one): Edit => ({ kind: 'speaker', claim: one })),
		...addSpeaker(claim, language).map((one): Edit => ({ kind: 'speaker', claim: one })),
		...editMonths(claim, language, pick).map((one): Edit => ({ kind: 'date', claim: one })),
		...editDirection(claim).map((one): Edit => ({ kind: 'opposite', claim: one })),
	];
}

const MONTHS = {
	fr: 'janvier février mars avril juin juillet août septembre octobre novembre décembre'.split(' '),
	en: 'January February March April June July August September October November December'.split(' '),
};

function editMonths(claim: string, language: 'fr' | 'en', pick: (count: number) => number): string[] {
	const months = MONTHS[language];
	return [...claim.matchAll(/\p{L}+/gu)].flatMap(({ 0: word, index }) => {
		const at = months.indexOf(word);
		if (at === -1) return [];
		return [replaceAt(claim, index, word, months[(at + 1 + pick(months.length - 1)) % months.length] ?? '')];
	});
}

const OPPOSITES = [
	['augmenté', 'baissé'],
	['diminué', 'augmenté'],
	['baissé', 'augmenté'],
	['increased', 'fell'],
	['decreased', 'rose'],
	['fell', 'rose'],
	['rose', 'fell'],
	['accepté', 'refusé'],
	['accepted', 'refused'],
	['rejected', 'accepted'],
	['rejeté', 'accepté'],
	['avant', 'après'],
	['après', 'avant'],
	['before', 'after'],
	['after', 'before'],
	['moins', 'plus'],
	['fewer', 'more'],
	['fermé', 'ouvert'],
	['ouvert', 'fermé'],
	['closed', 'opened'],
	['opened', 'closed'],
	['acheté', 'vendu'],
	['bought', 'sold'],
	['sold', 'bought'],
	['vendu', 'acheté'],
	['gagné', 'perdu'],
	['won', 'lost'],
] as const;

function editDirection(claim: string): string[] {
	return OPPOSITES.flatMap(([word, other]) => {
		const edited = claim.replace(new RegExp(`(?<!\\p{L}|[Dd]['’])${word}(?!\\p{L})`, 'u'), other);
		return edited === claim ? [] : [edited];
	});
}

/** A fact put into the mouth of somebody. */
function addSpeaker(claim: string, language: 'fr' | 'en'): string[] {
	if (ATTRIBUTION.test(claim)) return [];
	return [`${language === 'fr' ? 'Selon' : 'According to'} Tomas Lindqvist, ${claim}`];
}

function editNumbers(claim: string, language: 'fr' | 'en', pick: (count: number) => number): string[] {
	const digits = [...claim.matchAll(/\d+(?:[ ,.]\d+)*/g)].map(({ 0: number, index }) => {
		const digit = String((Number(number[0]) + 1 + pick(7)) % 9 || 9);
		return replaceAt(claim, index, number, digit + number.slice(1));
	});
	const all = NUMBER_WORDS[language].split(' ');
	const words = [...claim.matchAll(/\p{L}+/gu)].flatMap(({ 0: word, index }) => {
		const at = all.indexOf(word.toLowerCase());
		if (at === -1) return [];
		return [replaceAt(claim, index, word, all[(at + 1 + pick(all.length - 1)) % all.length] ?? 'dix')];
	});
	return [...digits.filter((one) => one !== claim), ...words];
}

/** Names inside the sentence: a capital at its start may be that of any word. */
function editNames(claim: string, pick: (count: number) => number): string[] {
	return [...claim.matchAll(/(?<=\p{L}\S* ?\S*[\s'’])\p{Lu}\p{Ll}{2,}/gu)].flatMap(({ 0: name, index }) => {
		if (/^(?:January|February|March|April|May|June|July|August|Sunday|Tuesday|December|XIXe)$/.test(name))
			return [];
		return [replaceAt(claim, index, name, NAMES[pick(NAMES.length)] ?? 'Kowalski')];
	});
}

function editNegation(claim: string, language: 'fr' | 'en'): string {
	if (/^(?:Aucun|No) /u.test(claim))
		return claim
			.replace(/^Aucun /u, 'Un ')
			.replace(/^No /u, 'An ')
			.replace(/n['’]a /u, 'a ');
	const without = claim.replace(DENIAL, ' ').replace(/ aucun /u, ' un ');
	if (without !== claim) return without;
	if (language === 'en') {
		const negated = claim.replace(/\b(was|were|has|had|will|would|is|are|may)\b/, '$1 not');
		return negated === claim ? `It is not true that ${claim}` : negated;
	}
	const negated = claim.replace(/\s(a|ont|est|sera|ait)\s/u, (_, verb: string) =>
		/^[aeo]/.test(verb) ? ` n’${verb} pas ` : ` ne ${verb} pas `,
	);
	return negated === claim ? `Il n’est pas vrai que ${claim}` : negated;
}

function dropSpeaker(claim: string): string[] {
	const bare = claim.replace(ATTRIBUTION, '');
	return bare === claim ? [] : [bare.charAt(0).toUpperCase() + bare.slice(1)];
}

/** Two names of a claim that change places; undefined where it has none, or where both do the same. */
export function swapNames(claim: string, language: 'fr' | 'en'): string | undefined {
	const [first, second] = findProperNames(claim, language);
	if (!first || !second) return undefined;
	const between = claim.slice(first.end, second.start);
	if (!/\p{Ll}{4,}/u.test(between) || /[,(]|\b(?:and|et|with|avec|between|entre)\b/u.test(between))
		return undefined;
	return claim.slice(0, first.start) + second.text + between + first.text + claim.slice(second.end);
}

function replaceAt(text: string, index: number, old: string, next: string): string {
	return text.slice(0, index) + next + text.slice(index + old.length);
}
