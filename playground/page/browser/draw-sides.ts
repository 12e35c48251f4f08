import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { View } from '../page-messages.ts';
import { avatarOf, botAvatar } from './avatars.ts';
import type { Page } from './page-state.ts';

/** The servers at the left edge: there is one. */
export function drawRail(view: View): TemplateResult {
	return html`<div class="rail" aria-hidden="true">
		<div class="rail-server">${view.guild.slice(0, 1)}</div>
	</div>`;
}

/** The server's channels, and who one is. */
export function drawSidebar(page: Page, view: View): TemplateResult {
	const { words } = page;
	return html`<aside class="sidebar" aria-label=${view.guild}>
		<div class="sidebar-guild">${view.guild}</div>
		<div class="sidebar-category">${words.textChannels}</div>
		<div class="sidebar-channel"><span aria-hidden="true">#</span> ${view.channel.name}</div>
		<div class="sidebar-me">
			<img src=${avatarOf(view.me.id, view.me.name)} alt="" />
			<div>
				<strong>${view.me.name}</strong>
				<small>${words.online}</small>
			</div>
		</div>
	</aside>`;
}

/** Who is here. */
export function drawMembers(page: Page, view: View): TemplateResult {
	const people = view.people.filter(({ id }) => id !== view.bot.id);
	return html`<aside class="members" aria-label=${page.words.members}>
		<h2>${page.words.apps} — 1</h2>
		<div class="member ${view.online ? '' : 'is-away'}">
			<img src=${botAvatar} alt="" />${view.bot.name}<span class="app-tag">${page.words.app}</span>
		</div>
		<h2>${page.words.online} — ${people.length}</h2>
		${people.map(
			({ id, name }) => html`<div class="member"><img src=${avatarOf(id, name)} alt="" />${name}</div>`,
		)}
	</aside>`;
}
