import { AllowedMentionsTypes, MessageFlags } from 'discord-api-types/v10';
import { z } from 'zod';
import { embedsForm } from './check-embeds.ts';
import { actionRowsForm } from './check-components.ts';
import { componentsV2Form } from './check-components-v2.ts';
import { failure, flags, snowflake, text } from './form-fields.ts';
import { invalidForm, readForm } from './form.ts';
import { duplicatedCustomIds } from './nested-components.ts';

const ids = z.array(snowflake.transform(String)).max(100).nullish();

const allowedMentions = z
	.object({
		parse: z.array(z.enum(AllowedMentionsTypes)).nullish(),
		users: ids,
		roles: ids,
		replied_user: z.boolean().nullish(),
	})
	.superRefine((allowed, context) => {
		for (const kind of [AllowedMentionsTypes.User, AllowedMentionsTypes.Role] as const) {
			if (!allowed.parse?.includes(kind) || !allowed[kind]?.length) continue;
			const message = `parse:["${kind}"] and ${kind}: [ids...] are mutually exclusive.`;
			const { params } = failure('MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE', message);
			context.addIssue({ code: 'custom', message, params });
		}
	});

const attachmentNote = z.object({
	id: snowflake,
	filename: text(1024).nullish(),
	description: text(1024).nullish(),
});

const common = {
	content: text(2000).nullish(),
	embeds: embedsForm.nullish(),
	allowed_mentions: allowedMentions.nullish(),
	flags,
	attachments: z.array(attachmentNote).max(10).nullish(),
	tts: z.boolean().nullish(),
	message_reference: z.object({ message_id: snowflake }).nullish(),
};

const messageForm = z.object({ ...common, components: actionRowsForm.nullish() });
const messageV2Form = z.object({ ...common, components: componentsV2Form.nullish() });

export type AllowedMentions = z.infer<typeof allowedMentions>;
export type ComponentBody = z.infer<typeof actionRowsForm>[number] | z.infer<typeof componentsV2Form>[number];
export type MessageBody = z.infer<typeof messageForm> | z.infer<typeof messageV2Form>;

/**
 * A message as a bot sends or edits it, within every limit of Discord's.
 * @param under where it stands in the request, so that errors name the right place
 * @param isV2 the message being edited has components v2 already
 */
export function checkMessage(body: unknown, under: PropertyKey[] = [], isV2 = false): MessageBody {
	const asV2 = isV2 || hasV2Flag(body);
	const message = readForm<MessageBody>(asV2 ? messageV2Form : messageForm, body, under);
	if (asV2) refuseLegacyFields(message, under);
	const duplicates = duplicatedCustomIds(message.components ?? []);
	if (duplicates.length > 0) throw duplicatedIds(duplicates, [...under, 'components']);
	return message;
}

export function duplicatedIds(duplicates: PropertyKey[][], under: PropertyKey[]) {
	const problem = {
		code: 'COMPONENT_CUSTOM_ID_DUPLICATED',
		message: 'Component custom id cannot be duplicated',
	};
	return invalidForm(duplicates.map((path) => ({ ...problem, path: [...under, ...path] })));
}

function refuseLegacyFields(message: MessageBody, under: PropertyKey[]): void {
	const used = (['content', 'embeds'] as const).filter((key) => (message[key]?.length ?? 0) > 0);
	if (used.length === 0) return;
	throw invalidForm(
		used.map((key) => ({
			path: [...under, key],
			code: 'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
			message: `The '${key}' field cannot be used when using MessageFlags.IS_COMPONENTS_V2`,
		})),
	);
}

function hasV2Flag(body: unknown): boolean {
	const given = typeof body === 'object' && body !== null && 'flags' in body ? body.flags : 0;
	return typeof given === 'number' && (given & MessageFlags.IsComponentsV2) !== 0;
}
