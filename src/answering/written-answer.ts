import type { Language } from '../language/languages.ts';
import type { Wording } from '../errors.ts';
import type { Snapshot } from '../store/snapshot.ts';
import type { Answer, Citation, CitedClaim } from './answers.ts';
import { readingOf } from './article-reading.ts';
import type { SupportedClaim } from './check-claims.ts';
import { cite } from './cite.ts';

/** As many as their passages have room for in one message. */
const MOST_CLAIMS = 4;

/** Claims with their citations, as an answer. Claims with the same support share its number. */
export function toWrittenAnswer(
	extractive: Answer,
	supported: SupportedClaim[],
	snapshot: Snapshot,
	{ model, summaryOf = MOST_CLAIMS }: { model: string; summaryOf?: number | undefined },
): Answer {
	const citations: Citation[] = [];
	const claims = supported.slice(0, summaryOf).map(({ claim: { text }, support }): CitedClaim => {
		const known = citations.find(({ article, start, end }) => isSame(support, article.id, start, end));
		const citation = known ?? citeSupport(support, citations.length + 1, snapshot);
		if (!known) citations.push(citation);
		if (support.translation !== undefined) citation.translation ??= support.translation;
		return { text, number: citation.number };
	});
	const { question, language, passages, elapsedMs } = extractive;
	return {
		question,
		language,
		status: 'answered',
		text: claims.map(({ text, number }) => `${text} [${number}]`).join('\n'),
		claims,
		citations,
		notes: [NOTES.written(model)[language]],
		passages,
		engine: model,
		elapsedMs,
	};
}

function citeSupport(
	{ article, passage, start, end }: SupportedClaim['support'],
	number: number,
	snapshot: Snapshot,
): Citation {
	return cite(article, passage, { start, end }, number, readingOf(article, snapshot).statementAt(start));
}

function isSame(support: SupportedClaim['support'], articleId: number, start: number, end: number): boolean {
	return support.article.id === articleId && support.start === start && support.end === end;
}

/** Goes before every translation: nobody takes it for the article's words. */
export const TRANSLATION: Wording = {
	en: 'Translation (by the model): ',
	fr: 'Traduction (par le modèle) : ',
};

/** What is said about an answer that a model wrote, or should have written. */
export const NOTES = {
	written: (model: string): Wording => ({
		en: `Written by ${model}; each sentence was checked against its source.`,
		fr: `Rédigé par ${model} ; chaque phrase a été vérifiée dans sa source.`,
	}),
	unavailable: {
		en: 'The model was not available: these are the articles’ own words.',
		fr: 'Le modèle n’était pas disponible : ce sont les mots mêmes des articles.',
	},
	spent: {
		en: 'Today’s budget for the model is used up: these are the articles’ own words.',
		fr: 'Le budget du jour pour le modèle est épuisé : ce sont les mots mêmes des articles.',
	},
	taken: {
		en: 'The model is writing other answers just now: these are the articles’ own words. Ask again in a minute.',
		fr: 'Le modèle rédige d’autres réponses en ce moment : ce sont les mots mêmes des articles. Redemandez dans une minute.',
	},
	stopped: { en: 'Stopped before its end.', fr: 'Arrêté avant la fin.' },
};

/** The answer with one more line about it, in its language. */
export function withNote(answer: Answer, note: Wording): Answer {
	return { ...answer, notes: [...(answer.notes ?? []), note[answer.language satisfies Language]] };
}
