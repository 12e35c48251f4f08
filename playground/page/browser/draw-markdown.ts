import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { Page } from './page-state.ts';
import { parseMarkdown } from './parse-markdown.ts';
import type { MarkdownNode } from './parse-markdown.ts';
import { timeOf } from './times.ts';

export type Drawn = TemplateResult | string | Drawn[];

/** A text in Discord's markdown. What is no markup stays text: nothing a bot writes becomes HTML. */
export function drawMarkdown(page: Page, text: string): Drawn {
	const nodes = parseMarkdown(text);
	// A block of code ends its line by itself.
	const isShown = ({ type }: MarkdownNode, index: number) =>
		type !== 'br' || nodes[index - 1]?.type !== 'codeBlock';
	return nodes.filter(isShown).map((node) => drawNode(page, node));
}

function drawNode(page: Page, node: MarkdownNode): Drawn {
	const inside = () => drawContent(page, node.content);
	switch (node.type) {
		case 'br':
		case 'newline':
			return html`<br />`;
		case 'strong':
			return html`<strong>${inside()}</strong>`;
		case 'em':
			return html`<em>${inside()}</em>`;
		case 'underline':
			return html`<u>${inside()}</u>`;
		case 'strikethrough':
			return html`<s>${inside()}</s>`;
		case 'inlineCode':
			return html`<code>${inside()}</code>`;
		case 'codeBlock':
			return html`<pre><code>${inside()}</code></pre>`;
		case 'blockQuote':
			return html`<blockquote>${inside()}</blockquote>`;
		case 'heading':
			return html`<div class="heading heading-${node['level']}">${inside()}</div>`;
		case 'subtext':
			return html`<div class="subtext">${inside()}</div>`;
		case 'listItem':
			return html`<div class="list-item depth-${node['depth']}">
				<span class="bullet">${node['bullet'] || '•'}</span><span>${inside()}</span>
			</div>`;
		case 'spoiler':
			return drawSpoiler(page, inside());
		case 'link':
		case 'url':
		case 'autolink':
			return drawLink(String(node['target']), inside());
		default:
			return drawMention(page, node);
	}
}

function drawContent(page: Page, content: unknown): Drawn {
	if (!Array.isArray(content)) return typeof content === 'string' ? content : '';
	return content.map((node: MarkdownNode) => drawNode(page, node));
}

export function drawLink(target: string, inside: Drawn): Drawn {
	if (!/^https?:/i.test(target)) return inside;
	return html`<a href=${target} target="_blank" rel="noopener noreferrer">${inside}</a>`;
}

function drawSpoiler(page: Page, inside: Drawn): TemplateResult {
	return html`<button type="button" class="spoiler" aria-label=${page.words.spoiler} @click=${reveal}>
		<span>${inside}</span>
	</button>`;
}

function reveal({ currentTarget: button }: Event): void {
	if (!(button instanceof HTMLElement)) return;
	button.removeAttribute('aria-label');
	button.classList.add('is-revealed');
}

function mention(text: string): TemplateResult {
	return html`<span class="mention">${text}</span>`;
}

function drawMention(page: Page, node: MarkdownNode): Drawn {
	const id = String(node['id']);
	switch (node.type) {
		case 'user':
			return mention(`@${nameOf(page, id)}`);
		case 'role':
			return mention(`@${page.view?.roles.find((role) => role.id === id)?.name ?? id}`);
		case 'channel':
			return mention(`#${page.view?.channel.id === id ? page.view.channel.name : id}`);
		case 'everyone':
		case 'here':
			return mention(`@${node.type}`);
		case 'slashCommand':
			return mention(`/${labelOf(page, String(node['fullName']))}`);
		case 'timestamp':
			return html`<span class="time"
				>${timeOf(page, Number(node['timestamp']), String(node['format']))}</span
			>`;
		case 'emoji':
		case 'twemoji':
			return String(node['name']);
		default:
			return drawContent(page, node.content);
	}
}

function labelOf({ view }: Page, line: string): string {
	return view?.commands.find((command) => command.line === line)?.label ?? line;
}

function nameOf({ view }: Page, id: string): string {
	return view?.people.find((person) => person.id === id)?.name ?? id;
}
