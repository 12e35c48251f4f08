const PRONOUN =
	'il|elle|ils|elles|ce|cela|ceci|celui-ci|celle-ci|ceux-ci|cette|cet|ces|son|sa|ses|leur|leurs|lui|he|she|it|they|this|that|these|those|his|her|its|their';
/** A definite noun that refers to what was just spoken of: "L'objectif est de…". */
const RESUMED =
	"l['’](?:objectif|idée|opération|initiative) |le but |la raison |the (?:aim|purpose|goal|reason|idea) ";
/** "Dans ce cadre, …", "At this meeting, …". */
const POINTED =
	'(?:dans|à|pour|sur|avec|de|lors de|in|at|on|under|with|for|during) (?:ce|cet|cette|ces|this|that|these|those) ';
const CONNECTIVE = "(?:[\\p{L}’']+ ){0,3}[\\p{L}’']+, ";
/** "Ce matin" and "this week" point at the day of writing, and the "il" of "il y a" at nothing. */
const POINTS_ELSEWHERE =
	'(?!(?:il y (?:a|avait|eut|aura)|(?:ce|cet|cette) (?:matin|soir|midi|après-midi|nuit|semaine|mois|année|été|hiver|printemps|automne)|this (?:morning|afternoon|evening|week|month|year|spring|summer|autumn|fall|winter))(?!\\p{L}))';
/** "Only two have done so": what, says the sentence before. */
const DONE_SO = /\b(?:do|does|did|done|doing) so\b|(?<!\p{L})l['’](?:a|ont|avait|avaient) fait(?!\p{L})/u;
const LEANING = new RegExp(
	`^[\\s«“"(]*(?:(?:${CONNECTIVE})?${POINTS_ELSEWHERE}(?:(?:${PRONOUN})(?!\\p{L})|c['’])|${RESUMED}|${POINTED})`,
	'iu',
);

/** Does this sentence need the one before to be understood? */
export function leansOnPrevious(sentence: string): boolean {
	return LEANING.test(sentence) || DONE_SO.test(sentence);
}
