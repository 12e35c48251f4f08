import type { ScriptedRequest } from './scripted-model.ts';

/** What a model was given, as it reads it. */
export interface ReadPrompt {
	question: string;
	/** From 1. */
	passages: Map<number, string>;
}

/** Reads the prompt back: the scripted models answer from what they were really given. */
export function readPrompt({ user }: ScriptedRequest): ReadPrompt {
	const mark = /^--- (\S+) passage/m.exec(user)?.[1] ?? '';
	const parts = user.split(new RegExp(`^--- ${mark} `, 'm'));
	const passages = parts.flatMap((part) => {
		const [, number = '', text = ''] = /^passage (\d+) [^\n]*\n([^]*)$/.exec(part) ?? [];
		return number === '' ? [] : [[Number(number), text.trim()] as const];
	});
	const question = parts.find((part) => part.startsWith('question'))?.replace(/^question\n/, '') ?? '';
	return { question: question.trim(), passages: new Map(passages) };
}

/** One claim, as a model would send it. */
export interface SaidClaim {
	text: string;
	passage: number;
	words: string;
	translation?: string;
}

export function say(...claims: SaidClaim[]): string {
	return JSON.stringify({ claims });
}

/** Says in the article's own words what stands in the passage with `words`. */
export function claimOf(request: ScriptedRequest, words: string, text = words): SaidClaim {
	const { passages } = readPrompt(request);
	const [passage = 0] = [...passages].find(([, one]) => one.includes(words)) ?? [];
	return { text, passage, words };
}
