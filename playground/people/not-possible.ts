/** What Discord's own client would not let a person do; the message says why, as it would. */
export class NotPossible extends Error {
	override readonly name = 'NotPossible';
}

/** The bot let its three seconds go by. */
export class NoResponse extends Error {
	override readonly name = 'NoResponse';

	constructor() {
		super('The application did not respond');
	}
}
