import { chooseCommand, chooseWrittenOut, matchingCommands } from './command-choice.ts';
import { listIntent, showActive } from './listbox.ts';
import type { Page } from './page-state.ts';
import { sendText } from './send.ts';

/** What typing in the text box does. */
export function onTextInput(page: Page, text: string): void {
	if (chooseWrittenOut(page, text)) return;
	Object.assign(page.composer, { text, problem: undefined, isListOpen: text.startsWith('/'), active: 0 });
	page.draw();
}

export function onTextKey(page: Page, event: KeyboardEvent): void {
	if (event.isComposing) return;
	const commands = matchingCommands(page);
	if (commands) return steerList(page, event, commands);
	if (event.key !== 'Enter' || event.shiftKey) return undefined;
	event.preventDefault();
	return void sendText(page);
}

function steerList(
	page: Page,
	event: KeyboardEvent,
	commands: NonNullable<ReturnType<typeof matchingCommands>>,
): void {
	const { composer } = page;
	const takes = event.key === 'Tab' && !event.shiftKey && commands.length > 0;
	const intent = takes ? 'accept' : listIntent(event.key, commands.length, composer.active);
	// A slash that leads to no command is no message either.
	if (intent === undefined && event.key !== 'Enter') return;
	event.preventDefault();
	const command = commands[composer.active];
	if (intent === 'accept' && command) return chooseCommand(page, command);
	if (intent === 'close') composer.isListOpen = false;
	else if (typeof intent === 'object') composer.active = intent.active;
	showActive('commands');
	page.draw();
}
