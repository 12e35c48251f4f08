import { GatewayOpcodes } from 'discord-api-types/v10';
import { z } from 'zod';

const largestFrame = 4096;

const frame = z.object({ op: z.number().int(), d: z.unknown().optional() });
const opcode = z.enum(GatewayOpcodes);

export const identifyForm = z.object({
	token: z.string(),
	intents: z.number().int().min(0),
	properties: z.looseObject({}),
	shard: z.tuple([z.number().int().min(0), z.number().int().min(1)]).nullish(),
});

export const resumeForm = z.object({ token: z.string(), session_id: z.string(), seq: z.number().int() });

export const heartbeatForm = z.number().int().nullish();

export const membersForm = z.object({
	guild_id: z.string(),
	user_ids: z.union([z.string(), z.array(z.string())]).optional(),
	nonce: z.string().optional(),
});

/** A frame of the bot's, or undefined where it is none. */
export function readFrame(data: Buffer): z.infer<typeof frame> | undefined {
	if (data.length > largestFrame) return undefined;
	try {
		return frame.safeParse(JSON.parse(data.toString('utf8'))).data;
	} catch {
		return undefined;
	}
}

export function readOpcode(op: number): GatewayOpcodes | undefined {
	return opcode.safeParse(op).data;
}
