import {
	DiscordAPIError,
	HTTPError,
	MessageFlags,
	RESTJSONErrorCodes,
	type ButtonInteraction,
	type ChatInputCommandInteraction,
	type RepliableInteraction,
} from 'discord.js';
import { setTimeout as wait } from 'node:timers/promises';
import { codeOf } from '../errors.ts';
import type { ReplyBody } from './reply.ts';

/** Discord wants to hear of an interaction within three seconds, some of which have passed on the way. */
const ACKNOWLEDGE_WITHIN_MS = 2_500;
/** How long an answer is held ready for a Discord that cannot be reached. */
const DELIVER_WITHIN_MS = 120_000;
const FIRST_WAIT_MS = 250;

/** Nobody is left to tell: the interaction or its answer is gone, or was too long ago. */
const GONE = new Set<unknown>([
	RESTJSONErrorCodes.UnknownInteraction,
	RESTJSONErrorCodes.UnknownWebhook,
	RESTJSONErrorCodes.UnknownMessage,
	RESTJSONErrorCodes.InvalidWebhookToken,
]);

/** Tells Discord that an answer will come. Whether it is private is settled by this. */
export async function deferReply(
	interaction: ChatInputCommandInteraction,
	isPrivate: boolean,
): Promise<void> {
	await acknowledge(() => interaction.deferReply(isPrivate ? { flags: MessageFlags.Ephemeral } : {}));
	// Where only Discord's answer was lost, the library has not noticed.
	interaction.deferred = true;
}

/** The answer to a deferred interaction, or its next version. */
export async function editReply(interaction: RepliableInteraction, body: ReplyBody): Promise<void> {
	await sendUntilThrough(() => interaction.editReply(body), DELIVER_WITHIN_MS);
}

/** Changes the message whose button was pressed. */
export async function updateMessage(interaction: ButtonInteraction, body: ReplyBody): Promise<void> {
	await acknowledge(() => interaction.update(body));
}

/** The first response to an interaction, of whatever kind. */
export async function acknowledge(respond: () => Promise<unknown>): Promise<void> {
	try {
		await sendUntilThrough(respond, ACKNOWLEDGE_WITHIN_MS);
	} catch (error) {
		if (!hasCode(error, RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged)) throw error;
		// It was us: what we sent first arrived, and the word of it got lost.
	}
}

export function isGone(error: unknown): boolean {
	return error instanceof DiscordAPIError && GONE.has(error.code);
}

/** The library repeats at once and gives up; an outage of a few seconds takes more patience. */
async function sendUntilThrough(send: () => Promise<unknown>, withinMs: number): Promise<void> {
	const deadline = Date.now() + withinMs;
	for (let waitMs = FIRST_WAIT_MS; ; waitMs *= 2) {
		try {
			await send();
			return;
		} catch (error) {
			if (!isLostOnTheWay(error) || Date.now() + waitMs > deadline) throw error;
		}
		await wait(waitMs);
	}
}

/** Discord was not reached or could not answer; what it refuses, it refuses again. */
function isLostOnTheWay(error: unknown): boolean {
	if (error instanceof HTTPError) return true;
	const isAborted = error instanceof Error && error.name === 'AbortError';
	return isAborted || /^(?:UND_ERR_\w+|E[A-Z]+)$/.test(codeOf(error) ?? '');
}

function hasCode(error: unknown, code: RESTJSONErrorCodes): boolean {
	return error instanceof DiscordAPIError && error.code === code;
}
