import type { Counts, IndexReport } from '../indexing/report.ts';
import type { Language } from '../language/languages.ts';
import { fitLines, type Line } from './fit-lines.ts';
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
		remarks: 'Read all the same:',
		duplicates: 'Same text twice (answers cite one of them):',
		more: (count: number) => `… and ${count} more: the bot’s log names all`,
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
		remarks: 'Lus malgré tout :',
		duplicates: "Même texte deux fois (les réponses citent l'un d'eux) :",
		more: (count: number) =>
			`… et ${count === 1 ? 'un autre' : `${count} autres`} : le journal du bot les nomme tous`,
	},
} as const;

/** What a run of indexing did, for the moderator who asked for it. */
export function reportReply(
	{ articles, passages, unreadable, remarks, duplicates }: IndexReport,
	language: Language,
): ReplyBody {
	const words = WORDS[language];
	const lines = [
		whole(words.done),
		whole(`${words.articles} ${countsLine(articles, language)}`),
		whole(`${words.passages} ${countsLine(passages, language)}`),
		...section(words.unreadable, problemLines(unreadable, language), language),
		...section(words.remarks, problemLines(remarks, language), language),
		...section(
			words.duplicates,
			duplicates.map(({ path, sameAs }) => `${fileName(path)} = ${fileName(sameAs)}`),
			language,
		),
	];
	return { content: fitLines(lines, CONTENT_LIMIT, '\n'), embeds: [] };
}

function countsLine(counts: Counts, language: Language): string {
	const kinds = ['added', 'changed', 'removed', 'unchanged'] as const;
	return kinds.map((kind) => counted(counts[kind], WORDS[language].counts[kind], language)).join(', ');
}

function problemLines(files: IndexReport['unreadable'], language: Language): string[] {
	return files.map(({ path, problem }) => `${fileName(path)} ${plainText(problem[language])}`);
}

function section(title: string, files: string[], language: Language): Line[] {
	if (files.length === 0) return [];
	const more = files.length - MOST_FILES;
	return [
		whole(title),
		...files.slice(0, MOST_FILES).map((text): Line => ({ before: '- ', text, after: '' })),
		...(more > 0 ? [whole(WORDS[language].more(more))] : []),
	];
}

/** Never cut. */
function whole(text: string): Line {
	return { before: text, text: '', after: '' };
}

function fileName(path: string): string {
	return plainText(shorten(oneLine(path), FILE_LIMIT));
}
