import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { PageFile } from '../page-messages.ts';
import type { Page } from './page-state.ts';
import { localeOf } from './words.ts';

/** The files of a message: pictures to look at, others to keep. */
export function drawFiles(page: Page, files: PageFile[]) {
	return files.map((file) =>
		/^image\/(?:png|jpeg|gif|webp)$/.test(file.contentType)
			? html`<a class="picture" href=${file.url} target="_blank" rel="noopener noreferrer">
					<img src=${file.url} alt=${file.description || file.name} />
				</a>`
			: drawFile(page, file),
	);
}

function drawFile(page: Page, { name, url, size, description }: PageFile): TemplateResult {
	return html`<div class="file">
		<svg viewBox="0 0 24 24" width="30" height="40" aria-hidden="true">
			<path fill="var(--file)" d="M5 1h10l5 5v17H5z" />
			<path fill="none" stroke="var(--chat)" stroke-width="1.5" d="M8.5 11h8M8.5 14.500h8M8.500 18h5" />
		</svg>
		<div>
			<a href=${url} download=${name} title=${description || nothing}>${name}</a>
			<div class="file-size">${sizeOf(page, size)}</div>
		</div>
		<a class="icon-button" href=${url} download=${name} aria-label=${page.words.download(name)}>
			<svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
				<path fill="none" stroke="currentColor" stroke-width="2" d="M12 3v11m-5-4 5 5 5-5M4 20h16" />
			</svg>
		</a>
	</div>`;
}

function sizeOf(page: Page, bytes: number): string {
	const [unit, count]: [string, number] =
		bytes < 1000 ? ['byte', 1] : bytes < 1e6 ? ['kilobyte', 1e3] : ['megabyte', 1e6];
	const format = { style: 'unit', unit, unitDisplay: 'short', maximumFractionDigits: 1 } as const;
	return new Intl.NumberFormat(localeOf[page.language], format).format(bytes / count);
}

/** A picture of this Discord's own; those from elsewhere stay links, since nothing leaves this machine. */
export function drawImage(address: string, alt: string): TemplateResult {
	const url = new URL(address);
	const isOwn = ['127.0.0.1', 'localhost'].includes(url.hostname) && url.port === location.port;
	if (isOwn) return html`<img src=${url.pathname} alt=${alt} />`;
	return html`<a href=${address} target="_blank" rel="noopener noreferrer">${url.hostname}</a>`;
}
