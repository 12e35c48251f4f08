import { html, nothing } from 'lit';
import type { PageCommand } from '../page-messages.ts';
import { botAvatar } from './avatars.ts';
import { chooseCommand, matchingCommands } from './command-choice.ts';
import type { Page } from './page-state.ts';
import { kindOf } from './value-kind.ts';

/** The list over the text box: what can be typed after the slash. */
export function drawCommands(page: Page) {
	const commands = matchingCommands(page);
	if (!commands) return nothing;
	const { words, view } = page;
	const none = view?.commands.length ? words.noCommand : words.noCommands;
	// It can be scrolled by keys alone, too.
	return html`<div class="popup" tabindex="0" role="group" aria-label=${words.commands}>
		<div class="popup-title"><img src=${botAvatar} alt="" /> ${view?.bot.name}</div>
		<div role="listbox" id="commands" aria-label=${words.commands}>
			${commands.map((command, index) => drawCommand(page, command, index))}
		</div>
		${commands.length === 0 ? html`<p class="popup-note">${none}</p>` : nothing}
	</div>`;
}

function drawCommand(page: Page, command: PageCommand, index: number) {
	const isActive = index === page.composer.active;
	return html`<div
		role="option"
		id=${`command-${index}`}
		class="command ${isActive ? 'is-active' : ''}"
		aria-selected=${isActive}
		@mousedown=${(event: Event) => event.preventDefault()}
		@click=${() => chooseCommand(page, command)}
	>
		<span class="command-name">/${command.label}</span>
		${command.options.map(
			(option) =>
				html`<span class="command-option ${option.required ? '' : 'is-optional'}"
					>${option.label} <small class="kind">${page.words.kind(kindOf(option))}</small></span
				>`,
		)}
		<span class="command-description">${command.description}</span>
	</div>`;
}
