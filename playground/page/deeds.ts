import { z } from 'zod';
import type { OptionValue } from '../people/option-values.ts';
import type { Person } from '../people/person.ts';
import type { Reply } from '../people/reply-handle.ts';
import type { Deed, Outcome, SentFile, SentValue } from './page-messages.ts';
import { localized } from './shown-names.ts';

const file = z.object({ name: z.string(), contentType: z.string(), base64: z.string() });
const value = z.union([z.string(), z.number(), z.boolean(), z.object({ id: z.string() }), file]);
const options = z.record(z.string(), value);
const id = z.string();

export const deedForm = z.discriminatedUnion('do', [
	z.object({ do: z.literal('look'), as: z.enum(['member', 'moderator']), locale: z.string() }),
	z.object({ do: z.literal('slash'), line: z.string(), options }),
	z.object({
		do: z.literal('autocomplete'),
		line: z.string(),
		option: z.string(),
		typed: z.string(),
		options,
	}),
	z.object({ do: z.literal('click'), messageId: id, customId: z.string() }),
	z.object({ do: z.literal('select'), messageId: id, customId: z.string(), values: z.array(z.string()) }),
	z.object({
		do: z.literal('submit'),
		interactionId: id,
		fields: z.record(z.string(), z.union([z.string(), z.array(z.string()), z.array(file)])),
	}),
	z.object({ do: z.literal('messageCommand'), name: z.string(), messageId: id }),
	z.object({ do: z.literal('post'), content: z.string() }),
]) satisfies z.ZodType<Deed>;

/** Who acts on the page, in which language, and the modals that wait to be filled in. */
export type Acting = { person: Person; locale: string; modals: Map<string, Reply> };

/** Does what somebody did on the page; throws NotPossible or NoResponse. */
export async function perform(acting: Acting, deed: Exclude<Deed, { do: 'look' }>): Promise<unknown> {
	const { person, locale } = acting;
	const how = { locale };
	switch (deed.do) {
		case 'slash':
			return outcome(acting, person.slash(deed.line, optionValues(deed.options), how));
		case 'autocomplete':
			return suggest(acting, deed);
		case 'click':
			return outcome(acting, person.click(deed, deed.customId, how));
		case 'select':
			return outcome(acting, person.select(deed, deed.customId, deed.values, how));
		case 'submit':
			return submit(acting, deed);
		case 'messageCommand':
			return outcome(acting, person.messageCommand(deed.name, deed, how));
		default:
			person.post(deed.content, [], how);
			return null;
	}
}

async function suggest({ person, locale }: Acting, deed: Extract<Deed, { do: 'autocomplete' }>) {
	const others = optionValues(deed.options);
	const choices = await person.autocomplete(deed.line, deed.option, deed.typed, others, { locale });
	return choices.map((one) => ({
		name: localized(one.name, one.name_localizations, locale),
		value: one.value,
	}));
}

async function submit(acting: Acting, deed: Extract<Deed, { do: 'submit' }>): Promise<Outcome> {
	const from = acting.modals.get(deed.interactionId);
	if (!from) throw new Error('That modal is gone');
	const fields = Object.entries(deed.fields).map(([key, field]) => [key, fieldValue(field)] as const);
	return outcome(acting, acting.person.submit(from, Object.fromEntries(fields), { locale: acting.locale }));
}

async function outcome({ modals }: Acting, reply: Reply): Promise<Outcome> {
	await reply.acknowledged();
	const { interaction, modal } = reply;
	if (modal) modals.set(interaction.id, reply);
	return { interactionId: interaction.id, ...(modal && { modal }) };
}

function optionValues(sent: Record<string, SentValue>): Record<string, OptionValue> {
	return Object.fromEntries(Object.entries(sent).map(([name, one]) => [name, optionValue(one)]));
}

function optionValue(sent: SentValue): OptionValue {
	return typeof sent === 'object' && 'base64' in sent ? fileToSend(sent) : sent;
}

function fieldValue(field: string | string[] | SentFile[]) {
	if (typeof field === 'string') return field;
	const files = field.filter((one) => typeof one !== 'string');
	return files.length > 0 ? files.map(fileToSend) : field.filter((one) => typeof one === 'string');
}

function fileToSend({ name, contentType, base64 }: SentFile) {
	return { name, contentType, data: Buffer.from(base64, 'base64') };
}
