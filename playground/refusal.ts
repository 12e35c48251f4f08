/** What Discord answers instead of doing what it was asked: an HTTP status and its own error code. */
export class Refusal extends Error {
	readonly status: number;
	readonly code: number;
	readonly errors: unknown;

	constructor(status: number, code: number, message: string, errors?: unknown) {
		super(message);
		this.status = status;
		this.code = code;
		this.errors = errors;
	}

	body() {
		const { code, message, errors } = this;
		return errors === undefined ? { message, code } : { message, code, errors };
	}
}

export const unauthorized = () => new Refusal(401, 0, '401: Unauthorized');
export const unknownRoute = () => new Refusal(404, 0, '404: Not Found');
export const unknownApplication = () => new Refusal(404, 10002, 'Unknown Application');
export const unknownChannel = () => new Refusal(404, 10003, 'Unknown Channel');
export const unknownGuild = () => new Refusal(404, 10004, 'Unknown Guild');
export const unknownMember = () => new Refusal(404, 10007, 'Unknown Member');
export const unknownMessage = () => new Refusal(404, 10008, 'Unknown Message');
export const unknownUser = () => new Refusal(404, 10013, 'Unknown User');
export const unknownWebhook = () => new Refusal(404, 10015, 'Unknown Webhook');
export const unknownInteraction = () => new Refusal(404, 10062, 'Unknown interaction');
export const unknownCommand = () => new Refusal(404, 10063, 'Unknown application command');
export const tooManyCommandCreates = (limit: number) =>
	new Refusal(400, 30034, `Max number of daily application command creates has been reached (${limit})`);
export const tooManyCommands = (limit: number) =>
	new Refusal(400, 30032, `Maximum number of application commands reached (${limit})`);
export const requestTooLarge = () => new Refusal(413, 40005, 'Request entity too large');
export const alreadyAcknowledged = () =>
	new Refusal(400, 40060, 'Interaction has already been acknowledged.');
export const missingAccess = () => new Refusal(403, 50001, 'Missing Access');
export const notTheAuthor = () => new Refusal(403, 50005, 'Cannot edit a message authored by another user');
export const emptyMessage = () => new Refusal(400, 50006, 'Cannot send an empty message');
export const wrongChannelType = () => new Refusal(400, 50024, 'Cannot execute action on this channel type');
export const deadToken = () => new Refusal(401, 50027, 'Invalid Webhook Token');
export const unknownApiVersion = () => new Refusal(400, 50041, 'Invalid API version provided');
export const badJson = () => new Refusal(400, 50109, 'The request body contains invalid JSON.');
export const threadExists = () =>
	new Refusal(400, 160004, 'A thread has already been created for this message');
