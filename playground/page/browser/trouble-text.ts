import type { Page } from './page-state.ts';
import { DeedFailed } from './server-link.ts';

/** Why a deed came to nothing, for whoever did it. */
export function troubleText({ words }: Page, error: unknown): string {
	if (!(error instanceof DeedFailed)) return words.failed;
	const { kind, message } = error.trouble;
	if (kind === 'no-response') return words.noResponse;
	if (kind === 'too-much') return words.tooMuch;
	return kind === 'not-possible' ? message : words.failed;
}
