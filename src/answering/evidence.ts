import { passageKeys } from '../language/question-terms.ts';
import { endsAsking } from '../language/asking-sentences.ts';
import { leansOnPrevious } from '../language/leaning-sentences.ts';
import type { TextLanguage } from '../language/languages.ts';
import type { QuestionKind } from '../language/question-kind.ts';
import { resumesPrevious } from '../language/resumed-nouns.ts';
import type { Span } from '../language/sentences.ts';
import type { Statement } from '../language/statements.ts';
import type { Article, Passage } from '../store/articles.ts';
import type { AskedQuestion } from './asked-question.ts';
import { asksWhoWrote } from './asked-speaker.ts';
import { topicOf } from './asked-term.ts';
import { fullNames, isAboutNamesake } from './full-names.ts';
import { sentenceTerms } from './passage-terms.ts';
import { neighbourKeys } from './neighbours.ts';
import { canAnswer } from './quotable.ts';
import { countedKeys, saysCounted, type Counted } from './says-counted.ts';
import { headNouns } from './says-head-noun.ts';
import { antecedentKeys, askedBefore, keysOfSentences, withSpeaker } from './sentence-keys.ts';
import { holdsExactly, holdsWhatIsAsked } from './what-is-asked.ts';
import type { ArticleReading } from './article-reading.ts';
import { tellsOfEvent } from './tells-of-event.ts';
import { LEVELS } from './standing.ts';
import { weigh, type Layer, type Weighed, type WeighingSetting } from './weigh-words.ts';

/** How much of a question one sentence and its surroundings hold. */
export interface Evidence extends Span, Weighed {
	passage: Passage;
	article: Article;
	/** It holds the kind of thing that is asked for. */
	satisfies: boolean;
	/** It holds just that: a name of their own where somebody is asked for, an apposition where it is asked who that is. */
	exact: boolean;
	/** A number stands before what is counted in it; true where nothing is counted. */
	saysCounted: boolean;
	/** Whose words it reports; looked up only when wanted, because that takes the whole article. */
	statement: () => Statement | undefined;
	/** How many different words it has that carry a topic. */
	length: number;
	/** It leans on the sentence before, by a pronoun or a "par ailleurs". */
	leans: boolean;
}

const SPOKEN_KINDS = new Set<QuestionKind>(['statement', 'position']);
const NAMED_KINDS = new Set<QuestionKind>(['purpose', 'position']);

/** A sentence that says "the aim" or "the position" in so many words holds one. */
function isNamedKind({ kind }: AskedQuestion, { saysKind }: Weighed): boolean {
	return saysKind && NAMED_KINDS.has(kind);
}

/** A passage as a question reads it: its sentences, and before them the one that its first leans on. */
interface PassageReading extends WeighingSetting {
	passage: Passage;
	article: Article;
	texts: string[];
	keys: Set<string>[];
	/** What holds for every sentence alike. */
	around: Layer[];
	counted: Counted;
	language: TextLanguage;
	/** It is asked what the publisher or author says: all that the article tells in its own words. */
	asksWriter: boolean;
}

/** The evidence in each sentence of a passage. */
export function weighSentences(
	passage: Passage,
	article: Article,
	asked: AskedQuestion,
	reading: ArticleReading,
): Evidence[] {
	const { language, sentences, headings } = passage.metadata;
	const before = sentenceBefore(passage, article, reading);
	const texts = [...before, ...sentences.map(({ start, end }) => article.text.slice(start, end))];
	const terms = [...before.map((text) => passageKeys(text, language)), ...sentenceTerms(passage, article)];
	const above = keysAbove(article, headings);
	const said = texts.map((text, at) => ({ text, terms: terms[at] ?? [] }));
	const keys = keysOfSentences(said, article, asked);
	const around = layersAround(keys.slice(before.length), above, reading);
	const people = fullNames(asked, article, reading);
	const counted = countedKeys(asked);
	const heads = headNouns(topicOf(asked.terms), asked.focus);
	const asksWriter = SPOKEN_KINDS.has(asked.kind) && asksWhoWrote(asked, article);
	const read = {
		passage,
		article,
		asked,
		texts,
		keys,
		around,
		counted,
		heads,
		people,
		reading,
		language,
		asksWriter,
	};
	return sentences.map((span, at) => weighSentence(before.length + at, span, read));
}

function weighSentence(at: number, { start, end }: Span, read: PassageReading): Evidence {
	const { passage, article, asked, texts, keys, around, counted, people, reading, language } = read;
	const [previous = '', sentence = ''] = [texts[at - 1], texts[at]];
	const leans = at > 0 && leansOn(previous, sentence, language);
	const statement = () => reading.statementAt(start);
	const own = withSpeaker(keys[at] ?? new Set(), asked, language, statement);
	const earlier: Layer[] = [
		[antecedentKeys(at, texts, keys), leans ? LEVELS.leaning : LEVELS.before],
		[askedBefore(at, texts, keys), LEVELS.asked],
		[neighbourKeys(sentence, () => reading.earlier(start)), LEVELS.leaning],
	];
	const weighed = weigh([[own, 1], ...earlier, ...around], read);
	const isNamesake = people.some((person) => isAboutNamesake(person, sentence));
	const { inContext, specific, saysMore, saysTopic, saysHeadNoun, saysKind, ownWords, withPrevious } =
		weighed;
	// Written out: spreading objects of so many properties takes a third of a question's time.
	return {
		start,
		end,
		passage,
		article,
		inContext,
		specific,
		saysMore,
		saysTopic,
		saysHeadNoun: saysHeadNoun && tellsOfEvent(`${previous} ${sentence}`, own, asked),
		saysKind,
		ownWords,
		withPrevious,
		length: keys[at]?.size ?? 0,
		leans,
		statement,
		// Names in a sentence about somebody else who bears the same surname are not the question's.
		names: isNamesake ? 0 : weighed.names,
		namesInArticle: isNamesake ? 0 : weighed.namesInArticle,
		satisfies: satisfies(sentence, previous, weighed, statement, read),
		saysCounted: saysCounted(counted, sentence, language),
		exact: holdsExactly(asked, sentence, language),
	};
}

/** Does it hold the kind of thing that is asked for, in its own words or in those it reports? */
function satisfies(
	sentence: string,
	previous: string,
	weighed: Weighed,
	statement: () => Statement | undefined,
	{ asked, language, asksWriter }: PassageReading,
): boolean {
	if (!canAnswer(sentence)) return false;
	if (isNamedKind(asked, weighed) || holdsWhatIsAsked(asked, sentence, language, statement, previous))
		return true;
	return asksWriter && statement() === undefined;
}

/** The sentence before the passage, where its first one leans on that: "Elle a fait ses comptes…" opens a paragraph. */
function sentenceBefore({ metadata }: Passage, { text }: Article, { before }: ArticleReading): string[] {
	const [first] = metadata.sentences;
	if (!first || !leansOnPrevious(text.slice(first.start, first.end))) return [];
	const previous = before(first.start);
	return previous === undefined ? [] : [previous];
}

/** What holds for every sentence of a passage alike. */
function layersAround(
	keys: Set<string>[],
	above: Set<string>,
	{ subjects, frequencies }: ArticleReading,
): Layer[] {
	return [
		[above, LEVELS.heading],
		[new Set(keys.flatMap((own) => [...own])), LEVELS.passage],
		[subjects, LEVELS.passage],
		[frequencies, LEVELS.article],
	];
}

/** The words of an article's title, of who published and wrote it, and of the headings above a passage. */
function keysAbove(
	{ title, publisher = '', author = '', language }: Article,
	headings: string[],
): Set<string> {
	return new Set(passageKeys([title, publisher, author, ...headings].join('\n'), language));
}

/** By a pronoun, by what it resumes, or because it answers what an interviewer asked. */
function leansOn(previous: string, sentence: string, language: TextLanguage): boolean {
	return leansOnPrevious(sentence) || endsAsking(previous) || resumesPrevious(sentence, previous, language);
}
