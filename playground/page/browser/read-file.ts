import type { SentFile } from '../page-messages.ts';

/** A file as the page sends it on. */
export async function readFile(file: File): Promise<SentFile> {
	let binary = '';
	for (const byte of new Uint8Array(await file.arrayBuffer())) binary += String.fromCodePoint(byte);
	return { name: file.name, contentType: file.type || 'application/octet-stream', base64: btoa(binary) };
}
