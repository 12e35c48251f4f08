import type { PageMessage } from '../page-messages.ts';
import type { Page } from './page-state.ts';
import type { News } from './server-link.ts';
import { localeOf } from './words.ts';

/** Looks at the channel anew: as whom, and in which language, the page says. */
export async function look(page: Page): Promise<void> {
	const deed = { do: 'look', as: page.who, locale: localeOf[page.language] } as const;
	// A connection lost meanwhile is made again, and then the page looks once more.
	const view = await page.server.ask(deed).catch(() => undefined);
	if (!view) return;
	Object.assign(page, { view, isLinked: true });
	page.draw();
}

export function hear(page: Page, news: News): void {
	const { view } = page;
	if (!view) return;
	switch (news.news) {
		case 'message':
			view.messages = withMessage(view.messages, news.message);
			break;
		case 'gone':
			view.messages = view.messages.filter(({ messageId }) => messageId !== news.messageId);
			break;
		case 'commands':
			view.commands = news.commands;
			view.messageCommands = news.messageCommands;
			break;
		case 'online':
			view.online = news.online;
			break;
	}
	page.draw();
}

function withMessage(messages: PageMessage[], message: PageMessage): PageMessage[] {
	const at = messages.findIndex(({ messageId }) => messageId === message.messageId);
	return at < 0 ? [...messages, message] : messages.with(at, message);
}
