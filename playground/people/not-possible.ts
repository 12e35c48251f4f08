import type { Refusal } from '../refusal.ts';

/** What Discord's own client would not let a person do; the message says why, as it would. */
export class NotPossible extends Error {
	override readonly name = 'NotPossible';
	/** Where it is not the client that refuses but Discord: what it answers. */
	readonly refusal: Refusal | undefined;

	constructor(message: string, refusal?: Refusal) {
		super(message);
		this.refusal = refusal;
	}
}

/** The bot let its three seconds go by. */
export class NoResponse extends Error {
	override readonly name = 'NoResponse';

	constructor() {
		super('The application did not respond');
	}
}
