import type { IncomingMessage, ServerResponse } from 'node:http';
import type { World } from '../world/world.ts';

/** Serves files of messages, as Discord's CDN does: to be looked at if an image, else to be kept. */
export function createAttachmentHandler(world: World) {
	return function serveAttachment(request: IncomingMessage, response: ServerResponse): void {
		const id = (request.url ?? '').split('/')[3] ?? '';
		const file = world.files.get(id);
		if (!file) {
			response.writeHead(404).end();
			return;
		}
		const contentType = file.wire.content_type ?? 'application/octet-stream';
		const isImage = /^image\/(?:png|jpeg|gif|webp)$/.test(contentType);
		const name = encodeURIComponent(file.wire.filename);
		response.writeHead(200, {
			'content-type': contentType,
			'content-length': file.data.length,
			'content-disposition': `${isImage ? 'inline' : 'attachment'}; filename*=UTF-8''${name}`,
			'content-security-policy': "default-src 'none'; sandbox",
			'x-content-type-options': 'nosniff',
			'cross-origin-resource-policy': 'same-origin',
		});
		response.end(file.data);
	};
}
