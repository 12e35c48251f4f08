import type { Citation } from '../answering/answers.ts';
import { TRANSLATION } from '../answering/written-answer.ts';
import type { Language } from '../language/languages.ts';
import { asTarget, isLinkable } from './article-embed.ts';
import { fitLines, type Line } from './fit-lines.ts';
import { oneLine, plainText, shorten } from './plain-text.ts';
import { quoted } from './quote-lines.ts';

/** Links may take this share of the room; the other citations keep their bare number. */
const LINKS_SHARE = 0.4;
/** The sentence above names the speaker in full. */
const SPEAKER_SHOWN = 40;

/** "[1]" for each citation, leading to its quote as far as there is room, in UTF-16 units. */
export function citationMarks(citations: Pick<Citation, 'number' | 'link'>[], room: number): string[] {
	let left = room;
	return citations.map(({ number, link }) => {
		const linked = isLinkable(link) ? `[[${number}]](${asTarget(link)})` : '';
		if (linked === '' || linked.length > left) return `[${number}]`;
		left -= linked.length;
		return linked;
	});
}

/** What a model's sentences rest on: each quote after its mark, and what it means where it is translated. */
export function quotedList(citations: Citation[], language: Language, limit: number): string {
	const marks = citationMarks(citations, limit * LINKS_SHARE);
	const lines = citations.flatMap((citation, at): Line[] => {
		const { speaker, ...bare } = citation;
		const named = speaker === undefined ? bare : { ...bare, speaker: shorten(speaker, SPEAKER_SHOWN) };
		const line = quoted(named, language);
		const quote = { ...line, before: `${marks[at]} ${line.before}` };
		const { translation } = citation;
		if (translation === undefined) return [quote];
		return [
			quote,
			{ before: `-# ${TRANSLATION[language]}`, text: plainText(oneLine(translation)), after: '' },
		];
	});
	return fitLines(lines, limit, '\n');
}
