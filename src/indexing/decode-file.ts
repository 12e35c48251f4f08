import { readFileSync } from 'node:fs';
import { codeOf, UserError } from '../errors.ts';
import type { ShelfFile } from './list-files.ts';

/** Larger files are no articles, and would hold up the others. */
export const LARGEST_FILE_BYTES = 5_000_000;

const BYTE_ORDER_MARK = /^\ufeff/;

/** Throws UserError where a file is too large or cannot be read. */
export function readBytes({ absolute, size }: ShelfFile): Buffer {
	if (size > LARGEST_FILE_BYTES) throw tooLarge(size);
	try {
		return readFileSync(absolute);
	} catch (error) {
		const code = codeOf(error) ?? 'unknown';
		throw new UserError(
			{ en: `cannot be read (${code})`, fr: `ne peut pas être lu (${code})` },
			{ cause: error },
		);
	}
}

/** The text of a file: UTF-8 without byte order mark, line endings as \n. Throws UserError with what to do. */
export function decodeFile(bytes: Buffer): string {
	if (bytes.length === 0) throw empty();
	if (isUtf16(bytes)) throw wrongEncoding();
	if (bytes.includes(0)) throw binary();
	const text = decodeUtf8(bytes).replace(BYTE_ORDER_MARK, '').replace(/\r\n?/g, '\n');
	if (text.trim() === '') throw empty();
	return text;
}

function tooLarge(size: number): UserError {
	const megabytes = String(Math.ceil(size / 100_000) / 10);
	const limit = LARGEST_FILE_BYTES / 1_000_000;
	return new UserError({
		en: `is too large (${megabytes} MB; the limit is ${limit} MB): split it into several articles`,
		fr: `est trop gros (${megabytes.replace('.', ',')} Mo ; la limite est de ${limit} Mo) : divisez-le en plusieurs articles`,
	});
}

function isUtf16(bytes: Buffer): boolean {
	if (bytes.length < 2) return false;
	const mark = bytes.readUInt16BE(0);
	return mark === 0xfeff || mark === 0xfffe;
}

function decodeUtf8(bytes: Buffer): string {
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch (error) {
		throw wrongEncoding(error);
	}
}

function empty(): UserError {
	return new UserError({ en: 'is empty', fr: 'est vide' });
}

function binary(): UserError {
	return new UserError({
		en: 'is no text but a binary file: save the article as Markdown or plain text',
		fr: "n'est pas un texte mais un fichier binaire : enregistrez l'article en Markdown ou en texte brut",
	});
}

function wrongEncoding(cause?: unknown): UserError {
	return new UserError(
		{
			en: 'is not in UTF-8: save it again with that encoding',
			fr: "n'est pas en UTF-8 : enregistrez-le dans cet encodage",
		},
		{ cause },
	);
}
