import { createInterface } from 'node:readline/promises';
import type { Assistant } from '../assistant.ts';
import { renderAnswer } from './print-answer.ts';

/** Questions typed one after the other, until the input ends. */
export async function converse(assistant: Assistant): Promise<void> {
	const lines = createInterface({ input: process.stdin, output: process.stdout, prompt: '> ' });
	let hasEnded = false;
	lines.once('close', () => {
		hasEnded = true;
	});
	lines.prompt();
	for await (const line of lines) {
		if (line.trim() !== '') process.stdout.write(`\n${renderAnswer(await assistant.answer(line))}\n\n`);
		// The input may have ended while lines of it still wait: from Node 24 on, prompting then is an error.
		if (!hasEnded) lines.prompt();
	}
	process.stdout.write('\n');
}
