import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { matchingCommands } from './command-choice.ts';
import { drawCommandLine } from './draw-command-line.ts';
import { drawCommands } from './draw-commands.ts';
import { drawSuggestions } from './draw-suggestions.ts';
import { focusText } from './focus.ts';
import type { Page } from './page-state.ts';
import { sendCommand, sendText } from './send.ts';
import { onTextInput, onTextKey } from './type-text.ts';

/** Where one types: a text, or a command with its options. What can be picked opens above. */
export function drawComposer(page: Page): TemplateResult {
	const { command } = page.composer;
	const submit = (event: Event) => {
		event.preventDefault();
		void (command ? sendCommand(page) : sendText(page));
	};
	return html`<form class="composer" @submit=${submit}>
		${command ? drawSuggestions(page) : drawCommands(page)}
		<p id="text-problem" class="text-problem failure" role="alert">${page.composer.problem}</p>
		<div class="composer-box">
			${drawSlash(page)} ${command ? drawCommandLine(page, command) : drawText(page)}
			<button id="send" type="submit" class="icon-button" aria-label=${page.words.send}>
				<svg viewBox="0 0 24 24" width="22" height="22" aria-hidden="true">
					<path fill="currentColor" d="M3 20.500 22 12 3 3.500 3 10l12 2-12 2z" />
				</svg>
			</button>
		</div>
	</form>`;
}

function drawSlash(page: Page) {
	const open = () => {
		onTextInput(page, '/');
		focusText();
	};
	return html`<button
		type="button"
		class="icon-button slash"
		aria-label=${page.words.openCommands}
		?hidden=${page.composer.command !== undefined}
		@click=${open}
	>
		/
	</button>`;
}

function drawText(page: Page): TemplateResult {
	const { words, view, composer } = page;
	const commands = matchingCommands(page);
	const place = `${words.messageTo(view?.channel.name ?? '')} — `;
	const prompt = `${place}${words.hint}`;
	const onInput = ({ target }: Event) => {
		if (target instanceof HTMLTextAreaElement) onTextInput(page, target.value);
	};
	return html`<div class="grow composer-text" data-text=${composer.text}>
		<textarea
			id="composer-text"
			rows="1"
			autocomplete="off"
			aria-label=${prompt}
			aria-autocomplete="list"
			aria-haspopup="listbox"
			aria-controls="commands"
			aria-activedescendant=${commands?.length ? `command-${composer.active}` : nothing}
			aria-invalid=${composer.problem !== undefined}
			aria-describedby=${composer.problem === undefined ? nothing : 'text-problem'}
			.value=${live(composer.text)}
			@input=${onInput}
			@keydown=${(event: KeyboardEvent) => onTextKey(page, event)}
		></textarea>
		${composer.text === '' ? html`<span class="hint" aria-hidden="true"><span class="hint-place">${place}</span>${words.hint}</span>` : nothing}
	</div>`;
}
