/** States of mind in which somebody speaks. */
const MOODS =
	`formel(?:le)?s? claire?s? catégoriques? fermes? sévères? ravie?s? déçue?s? am[eè]re?s? optimistes? pessimistes? confiante?s?
	prudente?s? lucides? furieu(?:x|ses?) sceptiques? inqui[eè]te?s? sereine?s? soulagée?s? satisfaite?s? intraitables?
	réservée?s? mesurée?s? cinglante?s? lapidaires? laconiques? fi[eè]re?s? fatalistes? enthousiastes? affirmati(?:f|ve)s?
	unanimes? clear blunt adamant delighted furious severe scathing cautious hopeful optimistic pessimistic disappointed
	proud upset angry bullish unequivocal emphatic defiant philosophical frank candid thrilled relieved unrepentant`
		.split(/\s+/)
		.join('|');
const BEING =
	'est|sont|était|étaient|reste|restait|se (?:montre|montrait|dit|disait|veut|voulait)|is|are|was|were|remained|sounded|seemed|looked';
const DEGREE = '(?:(?:plus|moins|très|tout aussi|bien plus|more|less|very|just as|equally|even more) )?';

/** "Paul Roy est formel : « … »": whoever is so described says what stands between the marks. */
const MOOD = new RegExp(
	String.raw`(?<!\p{L})(?:${BEING}) ${DEGREE}(?:${MOODS})(?=[\s\u00a0\u202f]*:[\s\u00a0\u202f]*[«“"])`,
	'gu',
);

/** Where a text tells in what mood somebody speaks whose words follow: of each, where it starts and ends. */
export function findMoods(text: string): { start: number; end: number }[] {
	return [...text.matchAll(MOOD)].map(({ 0: mood, index }) => ({ start: index, end: index + mood.length }));
}
