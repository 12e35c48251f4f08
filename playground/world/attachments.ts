import type { APIAttachment } from 'discord-api-types/v10';
import { requestTooLarge } from '../refusal.ts';
import type { World } from './world.ts';

/** A file as it was sent; `part` is its n of `files[n]`. */
export type UploadedFile = { part: string; name: string; contentType: string; data: Buffer };

export type StoredFile = { wire: APIAttachment; data: Buffer };

export type AttachmentNote = {
	id: string | number;
	filename?: string | null | undefined;
	description?: string | null | undefined;
};

/** Stores the files and returns them as Discord describes them; notes may rename and describe them. */
export function keepFiles(
	world: World,
	channelId: string,
	files: UploadedFile[],
	notes: AttachmentNote[] = [],
): APIAttachment[] {
	if (files.some((file) => file.data.length > world.attachmentSizeLimit)) throw requestTooLarge();
	return files.map((file) => {
		const note = notes.find((one) => String(one.id) === file.part);
		return keepFile(world, channelId, { ...file, name: note?.filename ?? file.name }, note?.description);
	});
}

export function keepFile(
	world: World,
	channelId: string,
	file: Omit<UploadedFile, 'part'>,
	description?: string | null,
): APIAttachment {
	const id = world.nextId();
	// Discord, too, keeps only harmless characters of a file's name.
	const filename = file.name.replaceAll(/[^\p{L}\p{N}._-]+/gu, '_') || 'file';
	const url = `${world.origin}/attachments/${channelId}/${id}/${encodeURIComponent(filename)}`;
	const wire: APIAttachment = {
		id,
		filename,
		size: file.data.length,
		url,
		proxy_url: url,
		content_type: file.contentType,
		...(description && { description }),
	};
	world.files.set(id, { wire, data: file.data });
	return wire;
}
