import { ComponentType, TextInputStyle } from 'discord-api-types/v10';
import { html, nothing } from 'lit';
import { ref } from 'lit/directives/ref.js';
import type { ModalBody } from '../../limits/check-modal.ts';
import { drawMarkdown } from './draw-markdown.ts';
import { drawSelect } from './draw-select.ts';
import { closeModal, submitModal } from './modal.ts';
import type { OpenModal, Page } from './page-state.ts';
import { readFile } from './read-file.ts';

type Part = ModalBody['components'][number];
type Labelled = Extract<Part, { type: ComponentType.Label }>['component'];
type Input = Extract<Labelled, { type: ComponentType.TextInput }>;

/** The form a bot answered with, over everything else. */
export function drawModal(page: Page) {
	const { modal: open, words, view } = page;
	if (!open) return nothing;
	const submit = (event: Event) => {
		event.preventDefault();
		void submitModal(page);
	};
	return html`<dialog
		class="modal"
		aria-labelledby="modal-title"
		${ref(openDialog)}
		@close=${() => closeModal(page)}
	>
		<form @submit=${submit}>
			<h2 id="modal-title">${open.modal.title}</h2>
			<p class="modal-note">${words.modalNote(view?.bot.name ?? '')}</p>
			<div class="modal-fields">${open.modal.components.map((part) => drawPart(page, open, part))}</div>
			${open.problems.size > 0 ? html`<p class="failure" role="alert">${[...open.problems.values()].join(' ')}</p>` : nothing}
			<footer>
				<button type="button" class="button secondary" @click=${() => closeModal(page)}>
					${words.cancel}
				</button>
				<button type="submit" class="button primary" ?disabled=${open.isSending}>${words.submit}</button>
			</footer>
		</form>
	</dialog>`;
}

function openDialog(dialog: Element | undefined): void {
	if (dialog instanceof HTMLDialogElement)
		queueMicrotask(() => dialog.isConnected && !dialog.open && dialog.showModal());
}

function drawPart(page: Page, open: OpenModal, part: Part) {
	if (part.type === ComponentType.TextDisplay)
		return html`<div class="markdown">${drawMarkdown(page, part.content)}</div>`;
	if (part.type === ComponentType.ActionRow)
		return part.components.map((input) => drawLabelled(page, open, input.label, '', input));
	return drawLabelled(page, open, part.label, part.description ?? '', part.component);
}

function drawLabelled(page: Page, open: OpenModal, label: string, description: string, component: Labelled) {
	const isRequired = component.required !== false;
	return html`<label class="modal-field">
		<span class="modal-label"
			>${label}${isRequired ? html`<span class="must" aria-hidden="true"> *</span>` : nothing}</span
		>
		${description ? html`<small>${description}</small>` : nothing}
		${drawControl(page, open, component, isRequired)}
	</label>`;
}

function drawControl(page: Page, open: OpenModal, component: Labelled, isRequired: boolean) {
	const { custom_id: id } = component;
	if (component.type === ComponentType.TextInput) return drawInput(open, component, isRequired);
	if (component.type === ComponentType.FileUpload)
		return html`<input
			type="file"
			?required=${isRequired}
			?multiple=${(component.max_values ?? 1) > 1}
			@change=${({ target }: Event) => void keepFiles(page, open, id, target)}
		/>`;
	return drawSelect(page, open.interactionId, component, (values) => open.values.set(id, values));
}

/** Files that are too large keep the form from being sent, as a field does that is not filled in. */
async function keepFiles(page: Page, open: OpenModal, id: string, input: unknown): Promise<void> {
	if (!(input instanceof HTMLInputElement)) return;
	const files = [...(input.files ?? [])];
	const limit = page.view?.largestFile ?? Infinity;
	const problem = files.some(({ size }) => size > limit) ? page.words.tooLarge(limit) : '';
	input.setCustomValidity(problem);
	open.problems.delete(id);
	if (problem) open.problems.set(id, problem);
	else open.values.set(id, await Promise.all(files.map(readFile)));
	page.draw();
}

function drawInput(open: OpenModal, input: Input, isRequired: boolean) {
	const keep = ({ target }: Event) => {
		if (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement)
			open.values.set(input.custom_id, target.value);
	};
	const value = input.value ?? '';
	const [min, max] = [input.min_length ?? nothing, input.max_length ?? 4000];
	if (input.style === TextInputStyle.Paragraph)
		return html`<textarea
			rows="5"
			?required=${isRequired}
			minlength=${min}
			maxlength=${max}
			placeholder=${input.placeholder ?? ''}
			.defaultValue=${value}
			@input=${keep}
		></textarea>`;
	return html`<input
		type="text"
		?required=${isRequired}
		minlength=${min}
		maxlength=${max}
		placeholder=${input.placeholder ?? ''}
		.defaultValue=${value}
		@input=${keep}
	/>`;
}
