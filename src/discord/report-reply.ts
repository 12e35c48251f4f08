import type { Counts, IndexReport } from '../indexing/report.ts';
import type { Language } from '../language/languages.ts';
import { oneLine, plainText, shorten } from './plain-text.ts';
import { CONTENT_LIMIT, type ReplyBody } from './reply.ts';
import { counted } from './wording.ts';

const MOST_FILES = 15;
const FILE_LIMIT = 100;

const WORDS = {
	en: {
		done: 'The shelf is up to date.',
		articles: 'Articles:',
		passages: 'Passages:',
		counts: {
			added: ['added', 'added'],
			changed: ['changed', 'changed'],
			removed: ['removed', 'removed'],
			unchanged: ['unchanged', 'unchanged'],
		},
		unreadable: 'Could not be read as articles:',
		duplicates: 'Same text twice (answers cite one of them):',
		more: (count: number) => `… and ${count} more`,
	},
	fr: {
		done: 'Les articles sont à jour.',
		articles: 'Articles :',
		passages: 'Passages :',
		counts: {
			added: ['ajouté', 'ajoutés'],
			changed: ['modifié', 'modifiés'],
			removed: ['retiré', 'retirés'],
			unchanged: ['inchangé', 'inchangés'],
		},
		unreadable: "N'ont pas pu être lus comme articles :",
		duplicates: "Même texte deux fois (les réponses citent l'un d'eux) :",
		more: (count: number) => (count === 1 ? '… et un autre' : `… et ${count} autres`),
	},
} as const;

/** What a run of indexing did, for the moderator who asked for it. */
export function reportReply(
	{ articles, passages, unreadable, duplicates }: IndexReport,
	language: Language,
): ReplyBody {
	const words = WORDS[language];
	const lines = [
		words.done,
		`${words.articles} ${countsLine(articles, language)}`,
		`${words.passages} ${countsLine(passages, language)}`,
		...section(
			words.unreadable,
			unreadable.map(({ path, problem }) => `${fileName(path)} ${plainText(problem[language])}`),
			language,
		),
		...section(
			words.duplicates,
			duplicates.map(({ path, sameAs }) => `${fileName(path)} = ${fileName(sameAs)}`),
			language,
		),
	];
	return { content: shorten(lines.join('\n'), CONTENT_LIMIT), embeds: [] };
}

function countsLine(counts: Counts, language: Language): string {
	const kinds = ['added', 'changed', 'removed', 'unchanged'] as const;
	return kinds.map((kind) => counted(counts[kind], WORDS[language].counts[kind], language)).join(', ');
}

function section(title: string, files: string[], language: Language): string[] {
	if (files.length === 0) return [];
	const more = files.length - MOST_FILES;
	return [
		title,
		...files.slice(0, MOST_FILES).map((line) => `- ${line}`),
		...(more > 0 ? [WORDS[language].more(more)] : []),
	];
}

function fileName(path: string): string {
	return plainText(shorten(oneLine(path), FILE_LIMIT));
}
