import { ButtonStyle, ComponentType, InteractionType } from 'discord-api-types/v10';
import { componentsIn } from '../limits/nested-components.ts';
import type { AnyComponent } from '../limits/nested-components.ts';
import type { StoredMessage } from '../world/messages.ts';
import { NotPossible } from './not-possible.ts';
import { noOption } from './option-values.ts';
import type { Reply } from './reply-handle.ts';
import { resolveId } from './resolved-values.ts';
import type { Resolved } from './resolved-values.ts';
import { isSeenBy } from './seen-message.ts';
import type { SeenMessage } from './seen-message.ts';
import { placeOf, sendInteraction } from './send-interaction.ts';
import type { Actor, How } from './send-interaction.ts';

/** Where something is pressed: an answer, with its follow-ups, or one message. */
export type Target = Reply | Pick<SeenMessage, 'messageId'>;

/** Presses the button of that custom id or label. */
export function click(actor: Actor, on: Target, which: string, how: How): Reply {
	const isIt = ({ type, custom_id, label }: AnyComponent) =>
		type === ComponentType.Button && (custom_id === which || label === which);
	const { message, component } = findComponent(actor, on, which, isIt, how);
	if (component.style === ButtonStyle.Link) throw isLink(which, component.url ?? '');
	const data = {
		component_type: ComponentType.Button,
		custom_id: component.custom_id ?? which,
		id: component.id,
	};
	return sendInteraction(actor, { type: InteractionType.MessageComponent, data, how, source: message });
}

/** Picks values in the select menu of that custom id or placeholder. */
export function select(actor: Actor, on: Target, which: string, values: string[], how: How): Reply {
	const isIt = ({ type, custom_id, placeholder }: AnyComponent) =>
		type !== ComponentType.Button && (custom_id === which || placeholder === which);
	const { message, component } = findComponent(actor, on, which, isIt, how);
	if (!how.forge) checkValues(component, values);
	const resolved: Resolved = {};
	if (component.type !== ComponentType.StringSelect)
		for (const id of values) resolveId(placeOf(actor, how), id, resolved);
	const data = {
		component_type: component.type,
		custom_id: component.custom_id ?? which,
		id: component.id,
		values,
		resolved,
	};
	return sendInteraction(actor, { type: InteractionType.MessageComponent, data, how, source: message });
}

type Found = { message: StoredMessage; component: AnyComponent };

function findComponent(
	actor: Actor,
	on: Target,
	which: string,
	isIt: (component: AnyComponent) => boolean,
	how: How,
): Found {
	const messages = messagesOf(actor, on).filter(
		(message) => how.forge || isSeenBy(message, actor.member.user.id),
	);
	for (const message of messages) {
		const found = componentsIn(message.wire.components).find(({ component }) => isIt(component));
		if (found?.component.disabled && !how.forge) throw isDisabled(which);
		if (found) return { message, component: found.component };
	}
	const [first] = messages;
	if (!how.forge || !first) throw nothingThere(which);
	return { message: first, component: { type: ComponentType.Button, custom_id: which } };
}

function messagesOf({ world }: Actor, on: Target): StoredMessage[] {
	const seen = 'messageId' in on ? [on] : [...(on.message ? [on.message] : []), ...on.followUps];
	return seen.flatMap(({ messageId }) => world.messages.get(messageId) ?? []);
}

function checkValues(component: AnyComponent, values: string[]): void {
	const { min_values: min = 1, max_values: max = 1, options } = component;
	if (values.length < min)
		throw new NotPossible({ en: `Select at least ${min}.`, fr: `Choisissez-en au moins ${min}.` });
	if (values.length > max)
		throw new NotPossible({ en: `Select at most ${max}.`, fr: `Choisissez-en au plus ${max}.` });
	const unknown = values.find((value) => options && !options.some((option) => option.value === value));
	if (unknown !== undefined) throw noOption(unknown);
}

function isLink(which: string, url: string): NotPossible {
	return new NotPossible({
		en: `"${which}" is a link: ${url}`,
		fr: `«\u00A0${which}\u00A0» est un lien\u00A0: ${url}`,
	});
}

function isDisabled(which: string): NotPossible {
	return new NotPossible({
		en: `"${which}" is disabled.`,
		fr: `«\u00A0${which}\u00A0» est désactivé.`,
	});
}

function nothingThere(which: string): NotPossible {
	return new NotPossible({
		en: `There is no "${which}" to use.`,
		fr: `Il n’y a pas de «\u00A0${which}\u00A0» à utiliser.`,
	});
}
