import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Handler } from '../local-server.ts';
import type { PageFiles } from './bundle-page.ts';

/**
 * Only what this server sends may run or be shown; nothing may frame it. Inline style attributes are let
 * through because the message elements colour themselves with them; style sheets and scripts are not.
 */
const contentSecurityPolicy = [
	"default-src 'none'",
	"script-src 'self'",
	"style-src 'self'",
	"style-src-attr 'unsafe-inline'",
	"img-src 'self' data:",
	"connect-src 'self'",
	"base-uri 'none'",
	"form-action 'none'",
	"frame-ancestors 'none'",
	"require-trusted-types-for 'script'",
	'trusted-types lit-html',
].join('; ');

/** Serves the page itself, to nobody but a browser that was pointed at it. */
export function createPageHandler(files: PageFiles): Handler {
	return function servePage(request: IncomingMessage, response: ServerResponse): void {
		const file = files.get((request.url ?? '/').split('?')[0] ?? '/');
		const { origin, host } = request.headers;
		if (origin !== undefined && origin !== `http://${host}`) return void response.writeHead(403).end();
		if (!file) return void response.writeHead(404).end();
		response.writeHead(200, {
			'content-type': file.contentType,
			'content-security-policy': contentSecurityPolicy,
			'cross-origin-opener-policy': 'same-origin',
			'cross-origin-resource-policy': 'same-origin',
			'referrer-policy': 'no-referrer',
			'x-content-type-options': 'nosniff',
			'cache-control': 'no-store',
		});
		return void response.end(file.text);
	};
}
