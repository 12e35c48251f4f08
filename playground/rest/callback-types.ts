import { InteractionResponseType as Response, InteractionType as Asked } from 'discord-api-types/v10';
import { invalidForm } from '../limits/form.ts';
import type { Interaction } from '../world/interactions.ts';

const newMessage = [Response.ChannelMessageWithSource, Response.DeferredChannelMessageWithSource];
const sameMessage = [Response.DeferredMessageUpdate, Response.UpdateMessage];

const fitting = {
	[Asked.Ping]: [Response.Pong],
	[Asked.ApplicationCommand]: [...newMessage, Response.Modal],
	[Asked.ApplicationCommandAutocomplete]: [Response.ApplicationCommandAutocompleteResult],
	[Asked.MessageComponent]: [...newMessage, ...sameMessage, Response.Modal],
	[Asked.ModalSubmit]: newMessage,
} satisfies Record<Asked, Response[]>;

/** Refuses a response that this kind of interaction cannot take, a modal upon a modal for instance. */
export function requireFittingType(interaction: Interaction, type: Response): void {
	const possible: Response[] = [...fitting[interaction.type]];
	const modalOnMessage = interaction.type === Asked.ModalSubmit && interaction.sourceId !== undefined;
	if (modalOnMessage) possible.push(...sameMessage);
	if (possible.includes(type)) return;
	const message = `Value must be one of {${possible.join(', ')}}.`;
	throw invalidForm([{ path: ['type'], code: 'BASE_TYPE_CHOICES', message }]);
}
