import { z } from 'zod';

/** Fails with one of Discord's own codes; `code` tells bots apart what went wrong. */
export function failure(code: string, message: string) {
	return { error: message, params: { code } };
}

/** Text of at most that many characters; like Discord, without the blanks around it. */
export const text = (max: number) => z.string().trim().max(max);

/** Text that must be there, between both lengths. */
export const textBetween = (min: number, max: number) =>
	z
		.string()
		.trim()
		.refine((value) => value.length >= min && value.length <= max, badLength(min, max));

export function listBetween<T extends z.ZodType>(item: T, min: number, max: number) {
	return z.array(item).refine((list) => list.length >= min && list.length <= max, badLength(min, max));
}

/** May be missing or null, which is the same. */
export function optional<T extends z.ZodType>(field: T) {
	return field.nullish().transform((value) => value ?? undefined);
}

export const snowflake = z
	.string()
	.regex(/^\d{1,20}$/)
	.or(z.number().int());

export const flags = z.number().int().nullish();

export const customId = textBetween(1, 100);

/** An address with one of these schemes. */
export function link(schemes: string[], max = 2048) {
	const message = `Scheme must be one of ('${schemes.join("', '")}').`;
	return z
		.string()
		.max(max)
		.refine((value) => URL.canParse(value), {
			...failure('URL_TYPE_INVALID_URL', 'Not a well formed URL.'),
			abort: true,
		})
		.refine(
			(value) => schemes.includes(new URL(value).protocol.slice(0, -1)),
			failure('URL_TYPE_INVALID_SCHEME', message),
		);
}

function badLength(min: number, max: number) {
	return failure('BASE_TYPE_BAD_LENGTH', `Must be between ${min} and ${max} in length.`);
}
