export type EditKind = 'name' | 'number' | 'negation' | 'speaker';

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
	];
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

function replaceAt(text: string, index: number, old: string, next: string): string {
	return text.slice(0, index) + next + text.slice(index + old.length);
}
