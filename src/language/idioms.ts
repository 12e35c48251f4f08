/** Expressions of a question whose words mean something else together, and what an article would say; '' for nothing. */
const IDIOMS: [pattern: RegExp, meant: string][] = [
	[/\b(?:tak(?:e|es|en|ing)|took) place\b/giu, 'held'],
	[/(?:a eu|eut|ont eu|aura|auront|avait eu|avoir|a-t-(?:il|elle) eu) lieu/giu, 'tenir'],
	[
		/(?<!\p{L})en (?:veut|veux|veu|veulent|voulait|voulaient|vouloir) (?=(?:[àa]|au|aux)(?!\p{L}))/giu,
		'reproche ',
	],
	[/\bin charge of\b/giu, 'led'],
	[/\b(how long [^?.!]*?)\blast(?:ed|s)?\b/giu, '$1'],
	[
		/(?<!\p{L})(combien de temps (?:[^?.!]*? )??)dur(?:er?|ée?s?|ent|ait|aient|a|èrent|era|eront)(?!\p{L})/giu,
		'$1',
	],
	[/(?<!\p{L})[àa] la t[êe]te d(?:e|es|u)(?!\p{L})/giu, 'dirige'],
	[/quel(?:le)? (?:poste|fonction|grade|titre|rôle|role) oc?cup\p{L}+/giu, 'qui est'],
	[
		/what (?:rank|post|position|role|title|job) (?:does|did) (.+?) (?:hold|have|occupy)(?!\p{L})/giu,
		'who is $1',
	],
	[/(?:(?:fai(?:sai)?t|faisaient|font) quoi )?dans la vie|\bfor a living\b/giu, ''],
	[/(?<!\p{L})(combien de |nombre de |how many )(?:t[êe]tes?|heads?) (?:de |d['’]|of )/giu, '$1'],
	[/(?<!\p{L})au seins? d(?:e|es|u)(?!\p{L})/giu, ''],
	[/\bthink[- ]tanks?\b/giu, 'institute'],
	[
		/(?<!\p{L})(?:du coup|au juste|au final|en fait|by the way|in fact|at all|après tout|after all)(?!\p{L})/giu,
		'',
	],
	[/(?<!\p{L})(?:a|ont|avait) fini par /giu, 'a '],
	[
		/(?<!\p{L})(?:(?:cit|mentionn|évoqu|evoqu|nomm)(?:é|e)?e?s? )?(?:dans|par|selon|d['’]apr[èe]s) (?:l['’]|cet |les |ces |le |ce )(?:articles?|textes?|papiers?)(?!\p{L})/giu,
		'',
	],
	[
		/\b(?:(?:mentioned|quoted|cited|named) )?(?:in|by|according to) (?:the|this|that|these) (?:articles?|texts?|piece|story)\b/giu,
		'',
	],
	[
		/(?<!\p{L})(?:de|dans|avec) ce (?:genre|type)(?:-là)?(?!\p{L})|\b(?:of|like) (?:this|that) (?:kind|type|sort|one)\b/giu,
		'',
	],
	[/\b(?:ended? up|winds? up|wound up) (?=\p{L}+ing\b)/giu, ''],
	[/(?<!\p{L})se port(?:e|ent|ait)(?= (?:l|le|la|les)(?!\p{L}))/giu, ''],
];

/** A question with what its idioms mean: "take place" is about no place and no taking. */
export function withoutIdioms(question: string): string {
	return IDIOMS.reduce((text, [pattern, meant]) => text.replace(pattern, meant), question);
}
