import { withoutQuotationMarks } from '../src/language/quotations.ts';
import { splitSentences } from '../src/language/sentences.ts';
import type { Language } from '../src/language/languages.ts';
import type { SaidClaim } from '../test/support/model-minds.ts';

export type Lie =
	'altered quote' | 'wrong number' | 'swapped speaker' | 'invented passage' | 'citation beside it';

export const LIES: readonly Lie[] = [
	'altered quote',
	'wrong number',
	'swapped speaker',
	'invented passage',
	'citation beside it',
];

/** What a scripted model is given, and what it knows to be true. */
export interface Material {
	language: Language;
	/** From 1. */
	passages: Map<number, string>;
	/** What it says truthfully. */
	truths: SaidClaim[];
	/** Other true sentences, which it may lie about. */
	unsaid: SaidClaim[];
}

const MOST_TRUTHS = 2;
const FEWEST_WORDS = 7;
/** Who speaks there stands in another sentence: a truth that needs rewording. */
const LEANS =
	/-t?-?(?:il|elle|ils|elles)(?!\p{L})|(?<!\p{L})(?:selon (?:lui|elle|eux)|he|she|they|il|elle|ils)(?!\p{L})/iu;

/** Sentences that say what they say by themselves: first those that answer, then others of the same passage. */
export function readMaterial(passages: Map<number, string>, answers: string[], language: Language): Material {
	const truths: SaidClaim[] = [];
	for (const [passage, text] of passages) {
		const sentences = sentencesOf(text, language);
		const answering = sentences.filter((one) => answers.some((answer) => one.includes(answer.trim())));
		if (answering.length === 0) continue;
		const others = sentences.filter((one) => !answering.includes(one) && !LEANS.test(one));
		for (const words of [...answering, ...others])
			truths.push({ text: withoutQuotationMarks(words), passage, words });
	}
	const [said, unsaid] = [truths.slice(0, MOST_TRUTHS), truths.slice(MOST_TRUTHS, 2 * MOST_TRUTHS)];
	return { language, passages, truths: said, unsaid };
}

function sentencesOf(text: string, language: Language): string[] {
	return splitSentences(text, language)
		.map(({ start, end }) => text.slice(start, end).replace(/^[-*] /, ''))
		.filter((one) => one.split(/\s+/).length >= FEWEST_WORDS && !/[|#\n]/.test(one));
}

/** A lie of that kind for each truth that lends itself to it. */
export function lieAbout(lie: Lie, material: Material): SaidClaim[] {
	// The same sentence once more, with another citation, would be passed over as a repetition.
	const about = lie === 'citation beside it' ? material.unsaid : material.truths;
	return about.flatMap((truth) => LIARS[lie](truth, material) ?? []);
}

const LIARS: Record<Lie, (truth: SaidClaim, material: Material) => SaidClaim | undefined> = {
	'altered quote'({ words, passage }, { language }) {
		const [word] = /(?<!\p{L})\p{Ll}{6,}(?!\p{L})/u.exec(words) ?? [];
		if (word === undefined) return undefined;
		const altered = words.replace(word, language === 'fr' ? 'musique' : 'cheese');
		return { text: withoutQuotationMarks(altered), passage, words: altered };
	},
	'wrong number'({ text, ...truth }) {
		const wrong = text.replace(/\d+/, (number) => String(Number(number) + 1));
		return wrong === text ? undefined : { ...truth, text: wrong };
	},
	'swapped speaker'({ text, ...truth }, { passages, language }) {
		const other = namesIn([...passages.values()].join('\n')).find((name) => !sharesWord(name, text));
		// Where a pronoun speaks, the other name may be that of the speaker.
		if (other === undefined || LEANS.test(text)) return undefined;
		const [own] = namesIn(text);
		if (own !== undefined && SPEAKING.test(text)) return { ...truth, text: text.replaceAll(own, other) };
		return { ...truth, text: `${language === 'fr' ? 'Selon' : 'According to'} ${other}, ${text}` };
	},
	'invented passage'({ passage }, { passages, language }) {
		const invented =
			language === 'fr'
				? 'Le comité se réunira de nouveau au printemps pour discuter du budget.'
				: 'The committee will meet again in the spring to discuss the budget.';
		return { text: invented, passage: passage === 1 ? passages.size + 1 : passage, words: invented };
	},
	'citation beside it'({ text, words }, { passages, language }) {
		for (const [passage, other] of passages) {
			const beside = sentencesOf(other, language).find((one) => one !== words);
			if (beside !== undefined) return { text, passage, words: beside };
		}
		return undefined;
	},
};

const SPEAKING =
	/(?<!\p{L})(?:said|says|told|warned|dit|déclar\p{L}+|affirm\p{L}+|expliqu\p{L}+|selon|according to)(?!\p{L})/iu;

function namesIn(text: string): string[] {
	return [...new Set(text.match(/(?<!\p{L})\p{Lu}\p{Ll}{2,} \p{Lu}\p{Ll}{2,}(?!\p{L})/gu))];
}

function sharesWord(name: string, text: string): boolean {
	return name.split(' ').some((word) => text.includes(word));
}
