import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { PersonKey, View } from '../page-messages.ts';
import { avatarOf } from './avatars.ts';
import { keepSetting } from './keep-setting.ts';
import { look } from './news.ts';
import { emptyComposer } from './page-state.ts';
import type { Page } from './page-state.ts';
import { wordsOf } from './words.ts';
import type { Language } from './words.ts';

/** The channel's name, and the switches: who types, in which language, light or dark. */
export function drawTopBar(page: Page, view: View): TemplateResult {
	return html`<header class="top-bar">
		<h1 class="top-channel"><span aria-hidden="true">#</span> ${view.channel.name}</h1>
		<div class="top-topic">${page.words.about}</div>
		${drawPeople(page, view)} ${drawLanguages(page)} ${drawTheme(page)}
	</header>`;
}

const keys: PersonKey[] = ['member', 'moderator'];

function drawPeople(page: Page, view: View): TemplateResult {
	return drawSwitch(
		'people',
		page.words.people,
		keys.map((key) => {
			const { id, name } = view.typists[key];
			return {
				isOn: page.who === key,
				label: html`<img src=${avatarOf(id, name)} alt="" />${name}`,
				choose: () => become(page, key),
			};
		}),
	);
}

const languages: [Language, string, string][] = [
	['fr', 'FR', 'Français'],
	['en', 'EN', 'English'],
];

function drawLanguages(page: Page): TemplateResult {
	return drawSwitch(
		'languages',
		page.words.language,
		languages.map(([language, label, name]) => ({
			isOn: page.language === language,
			label: html`<span lang=${language} title=${name}>${label}</span>`,
			choose: () => speak(page, language),
		})),
	);
}

type SwitchOption = { isOn: boolean; label: TemplateResult; choose: () => void };

function drawSwitch(kind: string, name: string, options: SwitchOption[]): TemplateResult {
	return html`<div class="switch ${kind}" role="group" aria-label=${name}>
		${options.map(
			({ isOn, label, choose }) =>
				html`<button type="button" aria-pressed=${isOn} @click=${choose}>${label}</button>`,
		)}
	</div>`;
}

function drawTheme(page: Page): TemplateResult {
	const other = page.theme === 'dark' ? 'light' : 'dark';
	const toggle = () => {
		page.theme = other;
		keepSetting('theme', other);
		page.draw();
	};
	return html`<button
		type="button"
		class="icon-button"
		aria-label=${page.words[other]}
		title=${page.words[other]}
		@click=${toggle}
	>
		<svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
			<circle cx="12" cy="12" r="8" fill="none" stroke="currentColor" stroke-width="2" />
			<path fill="currentColor" d="M12 4a8 8 0 0 1 0 16z" />
		</svg>
	</button>`;
}

function become(page: Page, who: PersonKey): void {
	if (page.who === who) return;
	Object.assign(page, { who, composer: emptyComposer(), pending: [], modal: undefined, openMore: undefined });
	page.used.clear();
	void look(page);
}

function speak(page: Page, language: Language): void {
	Object.assign(page, { language, words: wordsOf(language), composer: emptyComposer() });
	keepSetting('language', language);
	void look(page);
}
