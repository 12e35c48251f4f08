import { listCurrencyWords } from './intl-names.ts';
import { listNumberWords } from './number-words.ts';

const MONEY = new RegExp(
	String.raw`[$€£¥%]|\b(?:(?:${listCurrencyWords().join('|')}|yen|sterling|centime|cent|penny)s?|pence|per cent|percent|pour cent|tiers|moitie|half|third|quarter)\b`,
);
/** "Un fonds de 2 milliards": a large number after a word for money, or a verb of paying, has its currency left out. */
const SUM =
	/\b(?:fonds?|budgets?|prets?|aides?|dons?|amendes?|contrats?|enveloppes?|dettes?|subventions?|indemnis\p{L}+|factures?|pertes?|couts?|loans?|grants?|funds?|debts?|fines?|contracts?|losses|bills?|costs?|(?:pret|vers)(?:e[rs]?|ees?|ent|ait|aient|era|eront|ant)|pa(?:ie|ient|yer?|yee?s?|yait|iera|yera|id|ying)|(?:debloqu|financ|octro[iy]|allou)\p{L}+|investi\p{L}*|lends?|lent|invest(?:s|ed)?|pledge[ds]?|raise[ds]?) (?:\p{L}+['’ ]){0,4}\d[\d.,]* (?:millions?|milliards?|billions?|milliers|bn|m)\b/u;
/** A share in whole numbers: "sept combattants sur dix", "one in six". */
const SHARE = new RegExp(
	String.raw`\b(?:\d+|one|une?|${listNumberWords().join('|')}) (?:\p{L}+ )?(?:sur|out of|in) (?:\d{1,3}|${listNumberWords().join('|')})\b`,
	'u',
);
/** A price that has doubled is told without a number. */
const MULTIPLIED = /\b(?:doubl|tripl|quadrupl|halv)(?:e[ds]?|ees?|ent|er|ing|ait)\b/;

const PORTION =
	/%|\b(?:pour ?cents?|per ?cent|percent|tiers|moitie|quart|half|halves|thirds?|quarters?|majorit\w+)\b/;

/** Does a folded text tell a part of a whole: per cent, a half, six in ten? */
export function saysPortion(text: string): boolean {
	return PORTION.test(text) || SHARE.test(text);
}

/** Does a folded text name a currency, a percentage, a fraction or a sum without its currency? */
export function saysMoney(text: string): boolean {
	return MONEY.test(text) || SUM.test(text);
}

/** Does a folded text tell a share of something, or how many times as much it has become, without one of those? */
export function saysShare(text: string): boolean {
	return SHARE.test(text) || MULTIPLIED.test(text);
}
