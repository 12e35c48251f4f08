import { capitalizedWords } from './capitalized-words.ts';
import { isKindWord } from './kind-words.ts';
import { contentWords } from './question-terms.ts';
import { fold } from './words.ts';

/** Shorter messages are all question. */
const LONG_MESSAGE_WORDS = 25;
const ASKS =
	/(?<!\p{L})(?:qui|que|quoi|quand|où|comment|pourquoi|combien|quel(?:le)?s?|lequel|laquelle|est-ce|who|whom|whose|what|when|where|why|how|which|did|does|do|is|are|was|were|can|ou (?:pas|non)|or not)(?!\p{L})|(?<!\p{L})qu['’]/iu;
/** "Je voulais juste savoir …", "quelqu'un sait …", "anyone know …": what follows is the question. */
const WANTS_TO_KNOW =
	/(?<!\p{L})(?:(?:(?:je |j['’])?(?:voulais|voulait|voudrais|veux|aimerais|souhaite|souhaiterais|cherche à|besoin de)\s(?:juste |bien |simplement )?(?:savoir|comprendre|connaître)|(?:je )?(?:cherche|voudrais|veux)(?:\s(?:juste|seulement|simplement))?(?=\s(?:à quel|combien|qui|quand|où|quel|comment|pourquoi|ce qu|la date|le (?:jour|nom|montant|chiffre|nombre)))|il (?:me|nous) (?:manque|manquait|faut|faudrait)(?:\s(?:juste|seulement|encore|plus que))*|à savoir|j['’]ai oublié|(?:quelqu['’]un|qqn|qqun|vous|tu)\s(?:sait|saurait|sauriez|savez|sais|saurais)|(?:dites|dis)-moi|(?:je )?me demand(?:e|ais))|(?:(?:want|need|like|love|trying)(?:ed|ing)?\sto|any(?:one|body)|some(?:one|body)|you)\s(?:know|find out|understand|figure out|work out)s?|(?:just |i )?wonder(?:ing|ed)?|tell me|any (?:idea|clue)s?|(?:can['’]?t|cannot|could(?: not|n['’]t)) (?:find|remember|recall)|i forg[eo]t)(?!\p{L})\s*/iu;
/** "Il faisait quoi dans la vie", "c'est quand": the question word stands where its answer would. */
const IN_PLACE = /(?<!\p{L})(?:quoi|c['’]est (?:quand|où|qui|combien)|combien)(?!\p{L})/iu;
/** "Cette dame", "what did she say", "that programme"; not "is it true that". */
const POINTS_BACK =
	/(?<!\p{L}|-)(?:(?:ils?|elles?)(?! (?:y|faut))|(?:lui|eux)(?!-m[êe]me)|leurs?|ce(?:t|tte|s)? (?!(?:que?|qui|dont|sont|ne|n)(?!\p{L}))\p{L}+|he|she|they|him|her|them|their|its|(?:this|these|those|(?<!(?:true|sure|certain|likely|possible|clear|said|says?|told|tells?|know|knows|knew|thinks?|thought|heard|read|means?|shows?|fact|so|now|such) )that) (?!(?:is|are|was|were|has|had|will|would|can|could|did|the|an?|he|she|it|they|we|you|i|in|on|at|of|to|by)(?!\p{L}))\p{L}+)(?!\p{L})/iu;
const OF_ONESELF =
	/(?<![\p{L}'’-])(?:i|i['’]m|my|me|we|our|us|je|j['’]\p{L}+|mon|ma|mes|moi|nous|notre|on|tu|vous|hi|hello|hey|bonjour|salut)(?!\p{L})/iu;
/** What a name may take the place of: not "-t-il", "his" or "leur". */
const STANDS_ALONE = /^(?:elles?|ils?|he|she|they|him|(?:ce(?:t|tte|s)?|this|that|these|those) \p{L}+)$/iu;
/** Of fewer content words a question is about what was said before. */
const LEAST_CONTENT = 2;
const COURTESY =
	/^\s*(?:et\s|and\s)?(?:(?:un grand |mille )?merci|thanks|thank you|thx|cheers|ta\b|svp|stp|s['’]il (?:vous|te) pla[iî]t|please|bonne (?:soir[ée]e|journ[ée]e|nuit|semaine)|bon (?:week-end|courage)|(?:can|could|would) (?:you|anyone|anybody|someone|somebody) (?:please )?help|any (?:idea|clue|help)s?\b(?! (?:what|who|when|where|why|how|which|if|whether)\b)|(?:vous |tu )?(?:pouvez|peux|pourriez)[- ](?:vous |tu )?m['’]aider|une idée|des idées|have a (?:good|nice)|d[ée]sol[ée]e?|sorry|à (?:bientôt|plus))(?!\p{L})/iu;

/** "Quelqu'un sait ?", "does anybody have it handy?": asks for what was asked before. */
const ASKS_AGAIN =
	/^\s*(?:(?:si |est-ce que )?(?:quelqu['’]un|qqn|vous|tu)\s(?:le |la |l['’]|en )?(?:sai[ts]|savez|saurait|saurais|a|as|avez|aurait|auriez|retrouve)(?!\p{L})|(?:if |does |do |has |did |can )?(?:any|some)(?:one|body) (?:here )?(?:knows?|has|have|got|remembers?|recalls?)(?!\p{L}))(?:\s?(?:it|that|this|ça|cela|l['’]info|(?:the|la|le|une?|any) (?:quote|answer|date|line|phrase|réponse|citation|passage|nom|chiffre|idée|idea|clue))(?!\p{L}))?(?:\s(?:handy|at hand|by chance|off (?:hand|the top of .*)|sous la main|en tête|par hasard|c['’]est .*))*\s*[?.!]*\s*$/iu;

/**
 * The part of a message that asks: in a long one, the last stretch that ends in a question mark, or else that says
 * what somebody wants to know, without the story before it and the thanks behind. Short messages come back whole.
 */
export function focusOf(message: string): string {
	if (countWords(message) < LONG_MESSAGE_WORDS) return withoutPreface(message);
	return withSubject(askingPart(message), message);
}

/** "My French is weak: why …", "Pour mon exposé : à quelles dates …": talk about oneself before a colon is no part of it. */
function withoutPreface(message: string): string {
	const [, preface, asking] = /^([^:?]+?)\s?:\s+(?=\p{L})(.+)$/su.exec(message) ?? [];
	if (preface === undefined || asking === undefined || !OF_ONESELF.test(preface)) return message;
	return startsAsking(asking) ? asking : message;
}

function askingPart(message: string): string {
	const asking = message.match(/[^.!?;:…\n]+\?/gu);
	const last = asking?.findLast((part) => ASKS.test(part) && !isCourtesy(part));
	if (last !== undefined)
		return (
			trimStory(last, startsAsking) ??
			trimStory(last, asksSomehow) ??
			trimStory(last, (piece) => ASKS.test(piece)) ??
			last.trim()
		);
	return trimStory(message, (piece) => WANTS_TO_KNOW.test(piece)) ?? message;
}

/**
 * "… the site director, Beatriz Olmedo, had spoken about it. What did she say?": the name nearest before stands for
 * what only points at somebody; where it cannot take its place ("qu’a-t-il dit"), it comes last. Without such a name,
 * what was told before says what it is about.
 */
function withSubject(asking: string, message: string): string {
	const pointing = POINTS_BACK.exec(asking);
	if (!pointing && contentOf(asking).length >= LEAST_CONTENT) return asking;
	const names = capitalizedWords(message);
	const isNamed = (text: string) => contentWords(text).some((word) => names.has(fold(word)));
	if (isNamed(pointing ? asking.slice(0, pointing.index) : asking)) return asking;
	const clauses = message.slice(0, message.lastIndexOf(asking)).split(/[,.;:!?…\n]+/u);
	const clause = clauses.findLast(isNamed);
	const nearest = contentWords(clause ?? '').filter((word) => names.has(fold(word)));
	const person = nearest.length > 1 && clause?.includes(nearest.join(' ')) ? nearest.join(' ') : undefined;
	if (person !== undefined && pointing && STANDS_ALONE.test(pointing[0]))
		return asking.replace(pointing[0], () => person);
	if (isNamed(asking)) return asking;
	const matter =
		person === undefined && contentOf(asking).length === 0 ? tellingOf(clauses, isNamed) : undefined;
	const about = matter ?? nearest.join(' ');
	return about === '' ? asking : `${asking.replace(/[\s?]+$/u, '')}, ${about}?`;
}

/** "I remember them pleading for the report to be made public. Why was that?": what it is about was told before. */
function tellingOf(clauses: string[], isNamed: (text: string) => boolean): string | undefined {
	const telling = clauses.filter((one) => contentOf(one).length > LEAST_CONTENT);
	return (telling.findLast(isNamed) ?? telling.at(-1))?.trim();
}

/** They only lend weight to a question: "pour quelle raison au juste". */
const IDLE = new Set(
	'juste donc exactement precisement deja enfin alors exactly precisely actually then'.split(' '),
);

function contentOf(text: string): string[] {
	return contentWords(text).filter((word) => !isKindWord(fold(word)) && !IDLE.has(fold(word)));
}

/** "…, alors aidez-moi, qui a signé ?" → from the last comma after which a question stands; undefined where none does. */
function trimStory(part: string, isAsking: (piece: string) => boolean): string | undefined {
	if (countWords(part) < LONG_MESSAGE_WORDS) return part.trim();
	const pieces = [...part.matchAll(/[^,.!;…\n]+/gu)];
	const asked = pieces.findLast(([piece]) => !isIdle(piece) && isAsking(piece));
	if (!asked) return undefined;
	const end = pieces.find(({ 0: piece, index }) => index > asked.index && isIdle(piece))?.index;
	return withoutWish(part.slice(asked.index, end)).replace(/^\s+|[\s,;.!]+$/g, '');
}

/** "Est-ce qu'il y avait eu un accident ou autre chose ?" only guesses at the answer. */
const OR_ELSE =
	/(?:ou (?:autre chose|quoi)|or (?:something|what|anything)(?: (?:else|like that))?)\s*\?*\s*$/iu;

function isIdle(piece: string): boolean {
	return isCourtesy(piece) || OR_ELSE.test(piece);
}

function isCourtesy(part: string): boolean {
	return COURTESY.test(part) || ASKS_AGAIN.test(part);
}

/** "Je voulais juste savoir comment…" → "comment…". */
function withoutWish(asked: string): string {
	const wish = WANTS_TO_KNOW.exec(asked);
	return wish ? asked.slice(wish.index + wish[0].length) : asked;
}

function startsAsking(piece: string): boolean {
	const found = ASKS.exec(piece);
	if (found === null) return false;
	const before = piece.slice(0, found.index);
	// "My daughter is doing" asks nothing.
	return AUXILIARY.test(found[0]) ? JOINING.test(before) : countWords(before) <= 2;
}

const AUXILIARY = /^(?:did|does|do|is|are|was|were|can)$/i;
const JOINING = /^\s*(?:(?:and|so|but|or|then|also|now|ok)\s+)*$/i;

function asksSomehow(piece: string): boolean {
	return startsAsking(piece) || WANTS_TO_KNOW.test(piece) || IN_PLACE.test(piece);
}

function countWords(text: string): number {
	return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}
