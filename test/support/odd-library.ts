import { setTimeout as wait } from 'node:timers/promises';

/* In the place of @huggingface/transformers in a thread: fails as no sound model does, when a text or name asks for it. */

export const env: Record<string, unknown> = {};

function throwError(): never {
	throw new Error('too late');
}

async function extract(text: string): Promise<{ data: number[] }> {
	if (text === 'die') process.exit(1);
	if (text === 'throw late') setTimeout(throwError, 0);
	if (text === 'hang') await wait(60_000);
	if (text === 'slow') await wait(300);
	return { data: text === 'nothing' ? [Number.NaN] : [text.length, 1] };
}

export async function pipeline(_task: string, source: string): Promise<unknown> {
	if (source === 'names/nobody-has' || (source.startsWith('names/') && env['allowRemoteModels'] === false))
		throw Object.assign(new Error('not found'), { name: 'ModelFileNotFoundError' });
	if (source === 'names/offline') throw new TypeError('fetch failed');
	return Object.assign(extract, { tokenizer: true });
}
