import type { Page } from './page-state.ts';

/** Puts the cursor where one types text. */
export function focusText(): void {
	focusSoon('#composer-text');
}

/** Puts the cursor into an option of the command, or on what sends it if it has none. */
export function focusField(index: number): void {
	focusSoon(`#field-${index}`, '#send');
}

/** Back to where one types, from something that is gone. */
export function focusComposer({ composer }: Page): void {
	if (composer.command) focusField(composer.at);
	else focusText();
}

/** As soon as the page is drawn, which is before the next key is heard. */
function focusSoon(...selectors: string[]): void {
	queueMicrotask(() => {
		const found = selectors
			.map((selector) => document.querySelector<HTMLElement>(selector))
			.find((one) => one);
		found?.focus();
	});
}
