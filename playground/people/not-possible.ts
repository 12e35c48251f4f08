import type { Refusal } from '../refusal.ts';

/** One sentence in each language of the page. */
export type Wording = { en: string; fr: string };

/** What Discord's own client would not let a person do; its sentence says why. `message` is the English one. */
export class NotPossible extends Error {
	override readonly name = 'NotPossible';
	readonly wording: Wording;
	/** Where it is not the client that refuses but Discord: what it answers. */
	readonly refusal: Refusal | undefined;

	constructor(wording: Wording, refusal?: Refusal) {
		super(wording.en);
		this.wording = wording;
		this.refusal = refusal;
	}

	/** What a person reads whose Discord has this locale. */
	sentence(locale: string): string {
		return locale.startsWith('fr') ? this.wording.fr : this.wording.en;
	}
}

/** The bot let its three seconds go by. */
export class NoResponse extends Error {
	override readonly name = 'NoResponse';

	constructor() {
		super('The application did not respond');
	}
}
