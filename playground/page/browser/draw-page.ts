import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { drawChannel } from './draw-channel.ts';
import { drawComposer } from './draw-composer.ts';
import { drawMembers, drawRail, drawSidebar } from './draw-sides.ts';
import { drawModal } from './draw-modal.ts';
import { drawTopBar } from './draw-top-bar.ts';
import type { Page } from './page-state.ts';

/** The whole page: servers, channels, the channel with its composer, members; a modal over it. */
export function drawPage(page: Page): TemplateResult {
	const { view } = page;
	if (!view) return html`<main class="empty">${page.isLinked ? nothing : page.words.connectionLost}</main>`;
	return html`<div class="app">
			${drawRail(view)} ${drawSidebar(page, view)}
			<div class="centre">
				${drawTopBar(page, view)}
				<div class="middle">
					<main>${drawChannel(page, view)} ${drawTrouble(page)} ${drawComposer(page)}</main>
					${drawMembers(page, view)}
				</div>
			</div>
		</div>
		${drawModal(page)}`;
}

function drawTrouble({ isLinked, view, words }: Page) {
	if (!isLinked) return html`<p class="notice" role="status">${words.connectionLost}</p>`;
	return view?.online ? nothing : html`<p class="notice" role="status">${words.offline}</p>`;
}
