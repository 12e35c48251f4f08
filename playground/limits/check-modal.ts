import { ComponentType, TextInputStyle } from 'discord-api-types/v10';
import { z } from 'zod';
import {
	channelSelect,
	mentionableSelect,
	roleSelect,
	stringSelect,
	userSelect,
} from './check-components.ts';
import { duplicatedIds } from './check-message.ts';
import { customId, listBetween, optional, text, textBetween } from './form-fields.ts';
import { readForm } from './form.ts';
import { duplicatedCustomIds } from './nested-components.ts';

const id = optional(z.number().int().min(0));
const required = optional(z.boolean());

const inputFields = {
	type: z.literal(ComponentType.TextInput),
	id,
	custom_id: customId,
	style: z.enum(TextInputStyle),
	value: optional(text(4000)),
	placeholder: optional(text(100)),
	required,
	min_length: optional(z.number().int().min(0).max(4000)),
	max_length: optional(z.number().int().min(1).max(4000)),
};
const labelledInput = z.object({ ...inputFields, label: textBetween(1, 45) });
const bareInput = z.object(inputFields);

const fileUpload = z.object({
	type: z.literal(ComponentType.FileUpload),
	id,
	custom_id: customId,
	min_values: optional(z.number().int().min(0).max(10)),
	max_values: optional(z.number().int().min(1).max(10)),
	required,
});

const row = z.object({
	type: z.literal(ComponentType.ActionRow),
	id,
	components: listBetween(z.discriminatedUnion('type', [labelledInput]), 1, 1),
});
const label = z.object({
	type: z.literal(ComponentType.Label),
	id,
	label: textBetween(1, 45),
	description: optional(text(100)),
	component: z.discriminatedUnion('type', [
		bareInput,
		stringSelect,
		userSelect,
		roleSelect,
		mentionableSelect,
		channelSelect,
		fileUpload,
	]),
});
const note = z.object({ type: z.literal(ComponentType.TextDisplay), id, content: textBetween(1, 4000) });

const modalForm = z.object({
	custom_id: customId,
	title: textBetween(1, 45),
	components: listBetween(z.discriminatedUnion('type', [row, label, note]), 1, 5),
});

export type ModalBody = z.infer<typeof modalForm>;

export function checkModal(data: unknown): ModalBody {
	const modal = readForm(modalForm, data, ['data']);
	const duplicates = duplicatedCustomIds(modal.components);
	if (duplicates.length > 0) throw duplicatedIds(duplicates, ['data', 'components']);
	return modal;
}
