import { mayAbbreviate } from '../language/abbreviations.ts';
import { holdsAnswer, namesOtherThan } from '../language/answer-signs.ts';
import { statesAnswer } from '../language/cause-signs.ts';
import { isPlaceName } from '../language/countries.ts';
import { introduces } from '../language/introductions.ts';
import type { TextLanguage } from '../language/languages.ts';
import { findProperNames, splitPair } from '../language/proper-names.ts';
import { passageKeys } from '../language/question-terms.ts';
import type { Statement } from '../language/statements.ts';
import { foldText } from '../language/words.ts';
import { standsTogether } from './aliases.ts';
import type { AskedQuestion } from './asked-question.ts';
import { speaksAsAsked, speaksNearby } from './asked-speaker.ts';
import { asksForName, namesBearer } from './names-bearer.ts';

/** Who answers "who" by themselves: "J'ai donné l'ordre". */
const SELF = /(?<!\p{L})(?:(?:[Jj]e|moi-même|I|myself)(?!\p{L})|[Jj]['’])/u;

/** Does a sentence hold the kind of thing that is asked for? */
export function holdsWhatIsAsked(
	asked: AskedQuestion,
	sentence: string,
	language: TextLanguage,
	statement: () => Statement | undefined,
	before = '',
): boolean {
	switch (asked.kind) {
		case 'statement':
			return (
				speaksAsAsked(asked, statement(), sentence, language) ||
				speaksNearby(asked, statement(), before, sentence, language)
			);
		case 'position':
			return (
				speaksAsAsked(asked, statement(), sentence, language) ||
				((statement() !== undefined || STANCE.test(foldText(sentence))) &&
					namesAsked(asked, sentence, language))
			);
		case 'name':
			if (asksSeveral(asked) && !namesSeveral(asked, sentence, language)) return false;
			return asksForName(asked)
				? namesBearer(asked, sentence, language)
				: holdsAnswer('name', sentence, language, asked.words);
		case 'who':
			return (
				holdsAnswer('who', sentence, language, asked.words) ||
				(SELF.test(sentence) && statement()?.certain === true)
			);
		case 'abbreviation':
			return expandsAsked(asked, sentence) || saysInFull(asked, sentence, language);
		default:
			return holdsAnswer(asked.kind, sentence, language, asked.words);
	}
}

/** Where somebody stands, though nothing is said: "has kept silent", "reconnaît", "se garde de prendre parti". */
const STANCE =
	/\b(?:silen(?:t|ce)|declin(?:e[ds]? to|ing to)|refus(?:e[rs]?|al|ing)?|urg(?:e[ds]?|ing)|call(?:s|ed) (?:for|on)|back(?:s|ed)|support(?:s|ed)|oppos(?:e[ds]?|ition|ent|ait)|welcom(?:e[ds]?|ing)|condemn(?:s|ed)|recogni[sz]e[ds]?|reject(?:s|ed)|neutral(?:ity|ite)?|neutres?|tak(?:e[ns]?|ing) sides|prend\w* parti|se (?:tait|taisent|tiennent|tient) (?:a l'ecart|en retrait)|hesit\w+|prudente?|cautious|reconn(?:ait|u|aissent)|condamn(?:e|ent|ait)|sal(?:ue|uent|uait)|souti(?:ent|ennent)|appu(?:ie|ient)|denonc(?:e|ent|ait)|rejett(?:e|ent)|exhort\w+|abst(?:ain\w*|ient|enu\w*|ention)|favou?rable|hostile?|let it be known|faire savoir|fait savoir)\b/;
/** "Quels domaines", "sur quoi peut porter": several things may be named. */
const ASKS_LIST =
	/\b(?:quel(?:le)?s|which|what) (?:(?:sont|are|were|etaient) (?:les |the )?)?(?:(?!(?:is|was|does|has|did|do)\b)\p{L}+ )?(?!(?:is|was|does|has)\b)\p{L}{2,}s\b|\b(?:sur|en) quoi (?:peu\w*|porte\w*|consist\w*)/u;
/** Several commas and an "ou": one alone may set off a clause. */
const LISTS = /(?:[^,;:]+,\s){2,}[^,;:]*(?<!\p{L})(?:ou|et|or|and)(?!\p{L})/u;

/** Does it hold just that, beyond what is let pass: a name of their own, an apposition that says who somebody is? */
export function holdsExactly(
	{ kind, words, focus }: AskedQuestion,
	sentence: string,
	language: TextLanguage,
): boolean {
	if (kind === 'who') return namesOtherThan(words, sentence, language);
	if (kind === 'other' && ASKS_LIST.test(foldText(focus))) return LISTS.test(sentence);
	if (statesAnswer(kind, sentence)) return true;
	return kind === 'identity' && introduces(sentence, language, words, 'apposition');
}

/** "Les noms des sept membres" are told by no single name. */
function asksSeveral({ focus }: AskedQuestion): boolean {
	return /(?<!\p{L})(?:(?:les|des|leurs) noms|(?:the|their) names|^noms|^names) /iu.test(focus);
}

function namesSeveral({ words }: AskedQuestion, sentence: string, language: TextLanguage): boolean {
	const names = findProperNames(sentence, language).flatMap(splitPair);
	const others = names.filter(
		(name) => !isPlaceName(name.text) && !name.words.every((word) => words.has(word)),
	);
	return others.length > 1;
}

/** A statement by somebody else about the one whose position is asked for. */
function namesAsked({ terms }: AskedQuestion, sentence: string, language: TextLanguage): boolean {
	const own = new Set(passageKeys(sentence, language));
	return terms.some(
		({ isName, keys, related }) => isName && [...keys, ...related].some((key) => own.has(key)),
	);
}

/** The whole name that an abbreviation is known to stand for, where the article never abbreviates it. */
function saysInFull({ terms }: AskedQuestion, sentence: string, language: TextLanguage): boolean {
	const own = new Set(passageKeys(sentence, language));
	return terms.some(({ expressions }) => expressions.some((one) => !one.related && standsTogether(one, own)));
}

/** "Nom complet (SIGLE)" or "SIGLE (nom complet)", for a word of the question in whatever case it was typed. */
function expandsAsked({ focus }: AskedQuestion, sentence: string): boolean {
	const words = focus.match(/[\p{L}\d]+(?:&[\p{L}\d]+)*/gu) ?? [];
	return words.some((word) => {
		if (word.length < 2) return false;
		const [, inBrackets, before, several] =
			new RegExp(
				`\\((${word})\\)|(?<!\\p{L})(${word})\\s*\\((?=\\p{L})(\\p{L}+(?:[ '’]\\p{L}+){2,})?`,
				'iu',
			).exec(sentence) ?? [];
		if (before === undefined) return /^\p{Lu}/u.test(inBrackets ?? '');
		// "NNPC (…)" and "Gemapi (gestion des milieux aquatiques…)" are expanded, "des (…)" and "Mali (…)" are not.
		return before === word.toUpperCase() || (several !== undefined && mayAbbreviate(before));
	});
}
