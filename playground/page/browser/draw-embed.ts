import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';
import type { PageMessage } from '../page-messages.ts';
import { drawImage } from './draw-files.ts';
import { drawLink, drawMarkdown } from './draw-markdown.ts';
import type { Page } from './page-state.ts';
import { sentAt } from './times.ts';

type Embed = PageMessage['embeds'][number];

/** A box with a coloured edge: author, title, text, fields, pictures, footer. */
export function drawEmbed(page: Page, embed: Embed): TemplateResult {
	const { author, title, url, description, fields = [], image, thumbnail } = embed;
	return html`<discord-embed style=${styleMap(barOf(embed))}>
		${part('embed-author', author && (author.url ? drawLink(author.url, author.name) : author.name))}
		${part('embed-title', title && withLink(url, drawMarkdown(page, title)))}
		${part('markdown embed-text', description && drawMarkdown(page, description))}
		${part('embed-picture is-small', thumbnail && drawImage(thumbnail.url, ''))}
		${fields.length > 0 ? drawFields(page, fields) : nothing}
		${part('embed-picture', image && drawImage(image.url, ''))} ${drawFooter(page, embed)}
	</discord-embed>`;
}

function part(className: string, inside: unknown) {
	return inside ? html`<div slot="description" class=${className}>${inside}</div>` : nothing;
}

function withLink(url: string | undefined, inside: ReturnType<typeof drawMarkdown>) {
	return url === undefined ? inside : drawLink(url, inside);
}

function barOf({ color }: Embed): Record<string, string> {
	return color === undefined ? {} : { '--bar': `#${color.toString(16).padStart(6, '0')}` };
}

function drawFields(page: Page, fields: NonNullable<Embed['fields']>): TemplateResult {
	return html`<div slot="fields" class="embed-fields">
		${fields.map(
			({ name, value, inline }) =>
				html`<div class=${inline ? 'is-inline' : ''}>
					<div class="field-name">${drawMarkdown(page, name)}</div>
					<div class="markdown">${drawMarkdown(page, value)}</div>
				</div>`,
		)}
	</div>`;
}

function drawFooter(page: Page, { footer, timestamp }: Embed) {
	if (!footer && timestamp === undefined) return nothing;
	const parts = [footer?.text, timestamp && sentAt(page, timestamp)].filter(Boolean);
	return html`<discord-embed-footer slot="footer">${parts.join(' • ')}</discord-embed-footer>`;
}
