import { render } from 'lit';
import { drawPage } from './draw-page.ts';
import { keptSetting } from './keep-setting.ts';
import { styleMessageElements } from './message-elements.ts';
import { hear, look } from './news.ts';
import { emptyComposer } from './page-state.ts';
import type { Page } from './page-state.ts';
import { linkToServer } from './server-link.ts';
import { wordsOf } from './words.ts';
import type { Language } from './words.ts';

styleMessageElements();
start();

function start(): void {
	const language = keptSetting<Language>(
		'language',
		['en', 'fr'],
		navigator.language.startsWith('fr') ? 'fr' : 'en',
	);
	const prefersLight = matchMedia('(prefers-color-scheme: light)').matches;
	const page: Page = {
		server: linkToServer({
			opened: () => void look(page),
			lost: () => {
				page.isLinked = false;
				page.draw();
			},
			news: (news) => hear(page, news),
		}),
		view: undefined,
		isLinked: true,
		who: 'member',
		language,
		words: wordsOf(language),
		theme: keptSetting('theme', ['dark', 'light'], prefersLight ? 'light' : 'dark'),
		composer: emptyComposer(),
		pending: [],
		used: new Map(),
		menus: new Map(),
		openMore: undefined,
		dismissed: new Set(),
		modal: undefined,
		draw: drawOnce(() => show(page)),
	};
	page.draw();
}

function show(page: Page): void {
	document.documentElement.lang = page.language;
	document.documentElement.dataset['theme'] = page.theme;
	document.title = page.view ? `#${page.view.channel.name} · ${page.view.guild}` : 'Playground';
	render(drawPage(page), document.body);
}

/** Many changes in a row are shown once. */
function drawOnce(draw: () => void): () => void {
	let isDue = false;
	return () => {
		if (isDue) return;
		isDue = true;
		queueMicrotask(() => {
			isDue = false;
			draw();
		});
	};
}
