import { ComponentType } from 'discord-api-types/v10';
import { z } from 'zod';
import { actionRow, button } from './check-components.ts';
import { failure, link, listBetween, optional, text, textBetween } from './form-fields.ts';
import { componentsIn } from './nested-components.ts';

const mostComponents = 40;
const mostText = 4_000;

const id = optional(z.number().int().min(0));
const spoiler = optional(z.boolean());
const media = z.object({ url: link(['http', 'https', 'attachment']) });

const textDisplay = z.object({
	type: z.literal(ComponentType.TextDisplay),
	id,
	content: textBetween(1, mostText),
});
const thumbnail = z.object({
	type: z.literal(ComponentType.Thumbnail),
	id,
	media,
	description: optional(text(1024)),
	spoiler,
});
const section = z.object({
	type: z.literal(ComponentType.Section),
	id,
	components: listBetween(textDisplay, 1, 3),
	accessory: z.discriminatedUnion('type', [button, thumbnail]),
});
const mediaGallery = z.object({
	type: z.literal(ComponentType.MediaGallery),
	id,
	items: listBetween(z.object({ media, description: optional(text(1024)), spoiler }), 1, 10),
});
const file = z.object({
	type: z.literal(ComponentType.File),
	id,
	file: z.object({ url: link(['attachment']) }),
	spoiler,
});
const separator = z.object({
	type: z.literal(ComponentType.Separator),
	id,
	divider: optional(z.boolean()),
	spacing: optional(z.number().int().min(1).max(2)),
});
const inAContainer = [actionRow, textDisplay, section, mediaGallery, separator, file] as const;
const container = z.object({
	type: z.literal(ComponentType.Container),
	id,
	components: z.array(z.discriminatedUnion('type', inAContainer)).min(1),
	accent_color: optional(z.number().int().min(0).max(0xffffff)),
	spoiler,
});

/** Components v2: up to 40 of them, nested ones counted, with up to 4,000 characters of text. */
export const componentsV2Form = z
	.array(z.discriminatedUnion('type', [...inAContainer, container]))
	.refine(
		(all) => componentsIn(all).length <= mostComponents,
		failure(
			'COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED',
			`Must be ${mostComponents} or fewer components in total.`,
		),
	)
	.refine(
		(all) => componentsIn(all).reduce((sum, { component }) => sum + lengthOf(component), 0) <= mostText,
		failure(
			'COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED',
			`Displayable text exceeds maximum size of ${mostText}`,
		),
	);

function lengthOf(component: { content?: unknown }): number {
	return typeof component.content === 'string' ? component.content.length : 0;
}
