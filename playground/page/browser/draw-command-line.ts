import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { optionTypes } from '../../people/option-problem.ts';
import type { PageCommand } from '../page-messages.ts';
import { addField, leaveCommand, removeField } from './command-choice.ts';
import type { Field, Page } from './page-state.ts';
import { suggestionsFor } from './suggestions.ts';
import { kindOf } from './value-kind.ts';
import { onFieldFocus, onFieldInput, onFieldKey, onFile } from './type-field.ts';

/** "/ask question: …": the command with a box for each option, and buttons for those left out. */
export function drawCommandLine(page: Page, command: PageCommand): TemplateResult {
	const { fields } = page.composer;
	const left = command.options.filter(({ name }) => !fields.some(({ option }) => option.name === name));
	return html`<div class="command-line" @keydown=${(event: KeyboardEvent) => onEscape(page, event)}>
		<span class="command-pill">/${command.label}</span>
		${fields.map((field, index) => drawField(page, field, index))}
		${left.map(
			(option) =>
				html`<button
					type="button"
					class="add-option"
					title=${option.description}
					@click=${() => addField(page, option.name)}
				>
					+ ${option.label} <small class="kind">${page.words.kind(kindOf(option))}</small>
				</button>`,
		)}
	</div>`;
}

function onEscape(page: Page, event: KeyboardEvent): void {
	if (event.key === 'Escape' && !event.defaultPrevented) leaveCommand(page);
}

function drawField(page: Page, field: Field, index: number): TemplateResult {
	const { option, problem, chosen } = field;
	const state = problem ? 'is-wrong' : chosen === undefined ? '' : 'is-chosen';
	return html`<span class="field ${state}">
		<label for=${`field-${index}`}>${option.label}</label>
		${option.type === optionTypes.attachment ? drawFileField(page, field, index) : drawTextField(page, field, index)}
		${
			option.required
				? nothing
				: html`<button
						type="button"
						class="remove"
						aria-label=${page.words.removeOption(option.label)}
						@click=${() => removeField(page, index)}
					>
						×
					</button>`
		}
	</span>`;
}

function drawTextField(page: Page, field: Field, index: number): TemplateResult {
	const { composer } = page;
	const isHere = composer.at === index;
	const listed = isHere && composer.isListOpen ? suggestionsFor(page, field).length : 0;
	const { integer, number } = optionTypes;
	const isNumber = field.option.type === integer || field.option.type === number;
	const onInput = ({ target }: Event) => {
		if (target instanceof HTMLTextAreaElement) onFieldInput(page, index, target.value);
	};
	return html`<span class="grow" data-text=${field.text}>
		<textarea
			id=${`field-${index}`}
			rows="1"
			cols="1"
			inputmode=${isNumber ? 'decimal' : 'text'}
			aria-haspopup="listbox"
			autocomplete="off"
			aria-autocomplete="list"
			aria-required=${field.option.required}
			aria-invalid=${field.problem !== undefined}
			aria-describedby=${isHere && field.problem ? 'field-problem' : nothing}
			aria-controls="suggestions"
			aria-activedescendant=${listed > 0 && composer.active >= 0 ? `suggestion-${composer.active}` : nothing}
			.value=${live(field.text)}
			@focus=${() => onFieldFocus(page, index)}
			@input=${onInput}
			@keydown=${(event: KeyboardEvent) => onFieldKey(page, index, event)}
		></textarea>
	</span>`;
}

function drawFileField(page: Page, field: Field, index: number): TemplateResult {
	const onChange = ({ target }: Event) => {
		if (target instanceof HTMLInputElement) void onFile(page, field, target.files);
	};
	return html`<input
		id=${`field-${index}`}
		type="file"
		aria-invalid=${field.problem !== undefined}
		aria-describedby=${page.composer.at === index && field.problem ? 'field-problem' : nothing}
		@focus=${() => onFieldFocus(page, index)}
		@change=${onChange}
	/>`;
}
