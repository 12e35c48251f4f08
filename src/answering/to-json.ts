import type { Answer, Citation } from './answers.ts';
import type { RankedPassage } from './retrieve.ts';

/** An answer as `ask --json` and `eval --json` print it; offsets are UTF-16 units of the article's text. */
export function toJson(answer: Answer) {
	const { question, language, status, text, engine } = answer;
	return {
		question,
		language,
		status,
		text,
		citations: answer.citations.map(citationToJson),
		passages: answer.passages.map(passageToJson),
		engine,
		elapsedMs: Math.round(answer.elapsedMs * 100) / 100,
	};
}

export type JsonAnswer = ReturnType<typeof toJson>;

function citationToJson({ number, article, passage, quote, start, end, link, translation }: Citation) {
	const { path, title, url } = article;
	return {
		number,
		article: path,
		title,
		url: url ?? null,
		link: link ?? null,
		passage: passage.metadata.position,
		quote,
		start,
		end,
		...(translation !== undefined && { translation }),
	};
}

function passageToJson({ passage, score }: RankedPassage) {
	const { article, position, start, end } = passage.metadata;
	return { article, passage: position, score, text: passage.pageContent, start, end };
}
