import type { IncomingMessage } from 'node:http';
import { finished } from 'node:stream/promises';
import { badJson, requestTooLarge } from '../refusal.ts';
import type { UploadedFile } from '../world/attachments.ts';

const largestRequest = 25 * 1024 * 1024;

export type RestBody = { json: unknown; files: UploadedFile[] };

/** Reads JSON, or multipart with its JSON in `payload_json` and its files in `files[n]`. */
export async function readBody(request: IncomingMessage): Promise<RestBody> {
	const data = await readAll(request);
	const contentType = request.headers['content-type'] ?? '';
	if (contentType.startsWith('multipart/form-data')) return readMultipart(data, contentType);
	return { json: data.length === 0 ? undefined : parse(data.toString('utf8')), files: [] };
}

/** Lets the body go by unread. */
export async function discardBody(request: IncomingMessage): Promise<void> {
	request.resume();
	await finished(request);
}

async function readAll(request: IncomingMessage): Promise<Buffer> {
	const chunks: Buffer[] = [];
	let size = 0;
	for await (const chunk of request as AsyncIterable<Buffer>) {
		size += chunk.length;
		// Too large is read to its end, too, so that the sender gets to hear the refusal.
		if (size <= largestRequest) chunks.push(chunk);
	}
	if (size > largestRequest) throw requestTooLarge();
	return Buffer.concat(chunks);
}

async function readMultipart(data: Buffer, contentType: string): Promise<RestBody> {
	const form = await new Response(new Uint8Array(data), { headers: { 'content-type': contentType } })
		.formData()
		.catch(() => {
			throw badJson();
		});
	const files: UploadedFile[] = [];
	for (const [key, value] of form.entries()) {
		const part = /^files\[(\d+)\]$/.exec(key)?.[1];
		if (part === undefined || typeof value === 'string') continue;
		const contents = Buffer.from(await value.arrayBuffer());
		files.push({ part, name: value.name, contentType: value.type, data: contents });
	}
	const payload = form.get('payload_json');
	return { json: typeof payload === 'string' ? parse(payload) : {}, files };
}

function parse(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		throw badJson();
	}
}
