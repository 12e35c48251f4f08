import { html, nothing } from 'lit';
import type { Field, Page, Suggestion } from './page-state.ts';
import { suggestionsFor } from './suggestions.ts';
import { takeSuggestion } from './type-field.ts';
import { kindOf } from './value-kind.ts';

/** The list over a command's option: what it is for, what is wrong with it, what can be picked. */
export function drawSuggestions(page: Page) {
	const { composer, words } = page;
	const field = composer.fields[composer.at];
	if (!field) return nothing;
	const { option, problem } = field;
	const suggestions = field.chosen === undefined && composer.isListOpen ? suggestionsFor(page, field) : [];
	return html`<div class="popup" tabindex="0" role="group" aria-label=${option.label}>
		<div class="popup-title">
			<strong>${option.label}</strong> <small class="kind">${words.kind(kindOf(option))}</small>
			<span>${option.description}</span>
			${option.required ? nothing : html`<em>${words.optional}</em>`}
		</div>
		${problem ? html`<p class="failure" id="field-problem" role="alert">${words.problem(problem)}</p>` : nothing}
		<div role="listbox" id="suggestions" aria-label=${option.label}>
			${suggestions.map((suggestion, index) => drawSuggestion(page, suggestion, index))}
		</div>
		${drawState(page, field, suggestions.length)}
	</div>`;
}

function drawSuggestion(page: Page, suggestion: Suggestion, index: number) {
	const { composer } = page;
	return html`<div
		role="option"
		id=${`suggestion-${index}`}
		class=${index === composer.active ? 'is-active' : ''}
		aria-selected=${index === composer.active}
		@mousedown=${(event: Event) => event.preventDefault()}
		@click=${() => takeSuggestion(page, composer.at, suggestion)}
	>
		${suggestion.label}
	</div>`;
}

function drawState({ words }: Page, { option, asking, chosen }: Field, found: number) {
	if (!option.autocomplete || chosen !== undefined || (asking === 'no' && found > 0)) return nothing;
	const notes = { yes: words.loading, failed: words.loadingFailed, no: words.noMatch };
	return html`<p class="popup-note" role="status">${notes[asking]}</p>`;
}
