/** One sentence in each language the bot speaks. */
export type Wording = Record<'fr' | 'en', string>;

/** A mistake or limit that the person in front of the bot should read about: it says what to do. */
export class UserError extends Error {
	readonly wording: Wording;

	constructor(wording: Wording, options?: ErrorOptions) {
		super(wording.en, options);
		this.name = 'UserError';
		this.wording = wording;
	}
}

/** The text of anything that was thrown. */
export function messageOf(error: unknown): string {
	return error instanceof Error ? error.message : String(error);
}

/** Node's and SQLite's error code (ENOSPC, SQLITE_FULL …), where there is one. */
export function codeOf(error: unknown): string | undefined {
	if (typeof error !== 'object' || error === null || !('code' in error)) return undefined;
	return typeof error.code === 'string' ? error.code : undefined;
}
