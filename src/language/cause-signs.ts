import type { QuestionKind } from './question-kind.ts';
import { foldText } from './words.ts';

/** A cause said to be one. */
const CAUSES = String.raw`parce qu|in protest|in response to|en reponse a|en signe de|en represailles|a la suite d|suite a|car\b|puisqu|because|due to|owing to|thanks to|en raison d|a cause d|faute d|grace a|du fait|c'est pourquoi|that is why|therefore|for fear|(?:de|par) (?:peur|crainte)|(?<!\b(?:ai|as|a|ont|avons|avez|avait|avaient|aura|auront|eu|donne\w*) )raisons?(?!n)|reasons?(?![aei])|explique|explains?|explained|s'explique|tient a|resulte|result of|cause[ds]?|motifs?`;
const STATED_CAUSE = new RegExp(String.raw`\b(?:${CAUSES})`);
const CAUSE = new RegExp(
	String.raw`\b(?:${CAUSES}|since\b|so that|de sorte|afin|s'agi\w+ (?:\S+ ){0,4}?de|in order|pour (?:ne pas )?(?:se |s'|le |la |les |l')?\w+(?:er|ir|re)\b|to avoid|to save|invoqu\w+|argu\w+|reproch\w+|accus\w+|blam\w+|denon[cç]\w+|denounc\w+|citing|cites?\b|estimant|jugeant|fear(?:s|ed|ing)?\b|crai(?:nt|gn\w+)|redout\w+|wary of|afraid of|(?:after|apres|following) (?:an?|une?|the|la|le|les|l')|, (?:les? |la |l'|ces? |ses? |sa |son |leurs? )(?:\w+ ){1,4}(?:(?:et|ay)ant|\w{3,}ant (?:mal|pas|plus|bien|peu|trop|les?|la|l'|une?|des|aux?|a|en|sur)\b)|cost (?:him|her|them|it)|for (?!(?:the |be)?(?:morning|evening|nothing|anything|something|everything|spring)\b)\w+ing\b|pour (?:son|sa|ses|leurs?)\b|for (?:its|his|her|their)\b)`,
);
/** An aim said to be one: "pour" and "to" before a verb are seldom more than a detail. */
const AIMS = String.raw`buts?|pour (?:objet|mission|vocation|tache)|charge[es]* d|objectifs?|vis(?:e|ent|ait|aient|ant|er)\b|destine\w*|sert|servent|servir\w*|afin|en vue d|servi|aims?|aimed|purposes?|goals?|objectives?|in order|so that|so as|designed|intended|meant|serves?`;
const STATED_PURPOSE = new RegExp(String.raw`\b(?:${AIMS})\b`);
const PURPOSE = new RegExp(
	String.raw`\b(?:${AIMS}|pour (?:ne pas |y |mieux )?(?:se |s'|le |la |les |l'|en )?\w+(?:er|ir|re)\b|s'agi\w+ (?:\S+ ){0,4}?(?:de|d')|permett\w+|cherch\w+|to (?:help |keep |make |give |ensure |protect |prevent |promote |coordinate |secure )|entend(?:ent)?|v(?:eut|eulent|oulons|ouloir|oulait|oulaient)|consacr\w+|wants?|wish(?:es)?|hopes? to|allow\w*|enabl\w+|souhaite\w*|(?:will|would|must|shall) (?:meet|follow|supervise|watch|see|keep|help|secure|study|prepare|settle)|suivre|renforcer|approfondir)`,
);

/** Does a folded text tell why? */
export function saysCause(text: string): boolean {
	return CAUSE.test(text);
}

/** Does a folded text tell to what end? */
export function saysPurpose(text: string): boolean {
	return PURPOSE.test(text);
}

/** Does it say in so many words that this is the aim, or the cause, that a question of this kind asks for? */
export function statesAnswer(kind: QuestionKind, sentence: string): boolean {
	if (kind === 'purpose') return STATED_PURPOSE.test(foldText(sentence));
	return kind === 'why' && STATED_CAUSE.test(foldText(sentence));
}
