import { ButtonStyle, ComponentType } from 'discord-api-types/v10';
import { z } from 'zod';
import {
	customId,
	failure,
	link,
	listBetween,
	optional,
	snowflake,
	text,
	textBetween,
} from './form-fields.ts';

const id = optional(z.number().int().min(0));
const disabled = optional(z.boolean());

const emoji = optional(
	z.object({ id: optional(snowflake), name: optional(z.string()), animated: optional(z.boolean()) }),
);

type Target = {
	style: ButtonStyle;
	custom_id?: string | undefined;
	url?: string | undefined;
	sku_id?: unknown;
};

const interactiveStyles = [
	ButtonStyle.Primary,
	ButtonStyle.Secondary,
	ButtonStyle.Success,
	ButtonStyle.Danger,
];

export const button = z
	.object({
		type: z.literal(ComponentType.Button),
		id,
		style: z.enum(ButtonStyle),
		custom_id: optional(customId),
		url: optional(link(['http', 'https', 'discord'], 512)),
		sku_id: optional(snowflake),
		label: optional(text(80)),
		emoji,
		disabled,
	})
	.refine(
		hasItsTarget,
		failure('BUTTON_COMPONENT_INVALID_TARGET', 'A button needs a custom id or, as a link, a URL; never both'),
	)
	.refine(
		(one) => one.label || one.emoji || one.style === ButtonStyle.Premium,
		failure('BUTTON_COMPONENT_LABEL_OR_EMOJI_REQUIRED', 'A button needs a label or an emoji'),
	);

function hasItsTarget({ style, custom_id, url, sku_id }: Target): boolean {
	if (style === ButtonStyle.Link) return Boolean(url) && !custom_id;
	if (style === ButtonStyle.Premium) return Boolean(sku_id) && !custom_id;
	return interactiveStyles.includes(style) && Boolean(custom_id) && !url;
}

const selectOption = z.object({
	label: textBetween(1, 100),
	value: textBetween(1, 100),
	description: optional(text(100)),
	emoji,
	default: optional(z.boolean()),
});

const everySelect = {
	id,
	custom_id: customId,
	placeholder: optional(text(150)),
	min_values: optional(z.number().int().min(0).max(25)),
	max_values: optional(z.number().int().min(1).max(25)),
	disabled,
	/** Only in modals. */
	required: optional(z.boolean()),
};

export const stringSelect = z
	.object({
		...everySelect,
		type: z.literal(ComponentType.StringSelect),
		options: listBetween(selectOption, 1, 25).superRefine((options, context) => {
			options.forEach(({ value }, index) => {
				if (options.findIndex((one) => one.value === value) === index) return;
				const { error, params } = failure(
					'SELECT_COMPONENT_OPTION_VALUE_DUPLICATED',
					'The specified option value is already used',
				);
				context.addIssue({ code: 'custom', path: [index], message: error, params });
			});
		}),
	})
	.refine(({ max_values, options }) => (max_values ?? 1) <= options.length, {
		...failure('BASE_TYPE_MAX_VALUE', 'max_values must be less than or equal to the number of options.'),
		path: ['max_values'],
	});

const autoSelect = <T extends ComponentType>(type: T) =>
	z.object({
		...everySelect,
		type: z.literal(type),
		channel_types: optional(z.array(z.number().int())),
		default_values: optional(z.array(z.unknown()).max(25)),
	});

export const userSelect = autoSelect(ComponentType.UserSelect);
export const roleSelect = autoSelect(ComponentType.RoleSelect);
export const mentionableSelect = autoSelect(ComponentType.MentionableSelect);
export const channelSelect = autoSelect(ComponentType.ChannelSelect);

const inARow = z.discriminatedUnion('type', [
	button,
	stringSelect,
	userSelect,
	roleSelect,
	mentionableSelect,
	channelSelect,
]);

/** Up to five buttons, or one select menu. */
export const actionRow = z.object({
	type: z.literal(ComponentType.ActionRow),
	id,
	components: listBetween(inARow, 1, 5).refine(
		(parts) => parts.length === 1 || parts.every(({ type }) => type === ComponentType.Button),
		failure('COMPONENT_LAYOUT_WIDTH_EXCEEDED', 'The specified component exceeds the maximum width'),
	),
});

export const actionRowsForm = z.array(z.discriminatedUnion('type', [actionRow])).max(5);
