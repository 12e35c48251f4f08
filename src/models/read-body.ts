import { ModelError } from './model-error.ts';

/** Of the largest reply there is, vectors of 64 passages, several times over. */
const MOST_BYTES = 20_000_000;

/** The body of a reply. Throws ModelError where it has no end in sight: read to its time limit it would fill the memory. */
export async function readBody({ body }: Response): Promise<Buffer<ArrayBuffer>> {
	const chunks: Uint8Array[] = [];
	let size = 0;
	for await (const chunk of body ?? []) {
		size += chunk.length;
		if (size > MOST_BYTES) throw new ModelError('server-error');
		chunks.push(chunk);
	}
	return Buffer.concat(chunks);
}
