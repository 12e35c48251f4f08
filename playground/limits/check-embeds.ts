import { z } from 'zod';
import { failure, link, optional, text, textBetween } from './form-fields.ts';

const maxCharactersOfAll = 6_000;

const webLink = link(['http', 'https']);
const imageLink = link(['http', 'https', 'attachment']);
const image = optional(z.object({ url: imageLink }));

const field = z.object({
	name: textBetween(1, 256),
	value: textBetween(1, 1024),
	inline: optional(z.boolean()),
});

const embedParts = z.object({
	title: optional(text(256)),
	description: optional(text(4096)),
	url: optional(webLink),
	color: optional(z.number().int().min(0).max(0xffffff)),
	timestamp: optional(
		z
			.string()
			.refine(
				(value) => !Number.isNaN(Date.parse(value)),
				failure('DATE_TIME_TYPE_PARSE', 'Could not parse. Should be ISO8601.'),
			),
	),
	author: optional(z.object({ name: text(256), url: optional(webLink), icon_url: optional(imageLink) })),
	footer: optional(z.object({ text: text(2048), icon_url: optional(imageLink) })),
	image,
	thumbnail: image,
	fields: optional(z.array(field).max(25)),
});

export type EmbedBody = z.infer<typeof embedParts>;

const embed = embedParts.refine(showsSomething, {
	...failure('BASE_TYPE_REQUIRED', 'This field is required'),
	path: ['description'],
});

/** Up to 10 embeds, and up to 6,000 characters over all of them. */
export const embedsForm = z
	.array(embed)
	.max(10)
	.refine(
		(embeds) => embeds.reduce((sum, one) => sum + charactersOf(one), 0) <= maxCharactersOfAll,
		failure('MAX_EMBED_SIZE_EXCEEDED', `Embed size exceeds maximum size of ${maxCharactersOfAll}`),
	);

function charactersOf({ title, description, author, footer, fields }: EmbedBody): number {
	const inFields = (fields ?? []).flatMap(({ name, value }) => [name, value]);
	const texts = [title, description, author?.name, footer?.text, ...inFields];
	return texts.reduce((sum, one) => sum + (one?.length ?? 0), 0);
}

function showsSomething(one: EmbedBody): boolean {
	const { title, description, author, footer, image: picture, thumbnail, fields } = one;
	return Boolean(
		title || description || author?.name || footer?.text || picture || thumbnail || fields?.length,
	);
}
