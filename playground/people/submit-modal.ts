import { ComponentType, InteractionType } from 'discord-api-types/v10';
import type { ModalBody } from '../limits/check-modal.ts';
import { NotPossible } from './not-possible.ts';
import type { Wording } from './not-possible.ts';
import { isFile } from './option-values.ts';
import type { FileToSend } from './option-values.ts';
import { problemSentence } from './problem-sentences.ts';
import type { Reply } from './reply-handle.ts';
import { resolveFile, resolveId } from './resolved-values.ts';
import type { Place, Resolved } from './resolved-values.ts';
import { placeOf, sendInteraction } from './send-interaction.ts';
import type { Actor, How } from './send-interaction.ts';

/** What is put into a modal's field: text, or what was picked or uploaded. */
export type FieldValue = string | string[] | FileToSend[];

type Part = ModalBody['components'][number];
type Labelled = Extract<Part, { type: ComponentType.Label }>['component'];
type Input = Extract<Labelled, { type: ComponentType.TextInput }>;

/** Sends the modal that answered this interaction; fields are named by custom id or label. */
export function submitModal(actor: Actor, from: Reply, fields: Record<string, FieldValue>, how: How): Reply {
	const { modal, interaction } = from;
	if (!modal) throw noModal();
	const place = placeOf(actor, { channelId: interaction.channelId, ...how });
	const resolved: Resolved = {};
	const components = modal.components.map((part) =>
		fill(part, (component, label) => {
			const given = fields[component.custom_id] ?? fields[label];
			return fieldWire(place, resolved, component, checked(component, label, given, how));
		}),
	);
	const source = actor.world.messages.get(interaction.sourceId ?? '');
	const data = { custom_id: modal.custom_id, components, resolved };
	return sendInteraction(actor, {
		type: InteractionType.ModalSubmit,
		data,
		how: { channelId: interaction.channelId, ...how },
		...(source && { source }),
	});
}

function fill(part: Part, fillOne: (component: Labelled, label: string) => object) {
	const { type, id } = part;
	if (part.type === ComponentType.Label) return { type, id, component: fillOne(part.component, part.label) };
	if (part.type === ComponentType.TextDisplay) return { type, id };
	return { type, id, components: part.components.map((input) => fillOne(input, input.label)) };
}

/** The value as Discord's client would let it pass. */
function checked(component: Labelled, label: string, given: FieldValue | undefined, how: How): FieldValue {
	const isText = component.type === ComponentType.TextInput;
	const value = given ?? (isText ? (component.value ?? '') : []);
	if (how.forge) return value;
	if (value.length === 0 && component.required !== false)
		throw wrongField(label, { en: 'This field is required.', fr: 'Ce champ est obligatoire.' });
	if (isText && typeof value === 'string' && value !== '') checkLength(component, label, value);
	return value;
}

function checkLength(
	{ min_length: min = 0, max_length: max = 4000 }: Input,
	label: string,
	value: string,
): void {
	if (value.length < min) throw wrongField(label, problemSentence({ kind: 'too-short', limit: min }));
	if (value.length > max) throw wrongField(label, problemSentence({ kind: 'too-long', limit: max }));
}

function fieldWire(place: Place, resolved: Resolved, component: Labelled, value: FieldValue): object {
	const { type, id, custom_id } = component;
	if (typeof value === 'string') return { type, id, custom_id, value };
	const values = value.map((one) => {
		if (typeof one !== 'string' && isFile(one)) return resolveFile(place, one, resolved);
		if (typeof one === 'string' && type !== ComponentType.StringSelect) resolveId(place, one, resolved);
		return one;
	});
	return { type, id, custom_id, values };
}

function noModal(): NotPossible {
	return new NotPossible({
		en: 'There is no modal to submit.',
		fr: 'Il n’y a pas de formulaire à envoyer.',
	});
}

function wrongField(label: string, { en, fr }: Wording): NotPossible {
	return new NotPossible({ en: `${label}: ${en}`, fr: `${label}\u00A0: ${fr}` });
}
