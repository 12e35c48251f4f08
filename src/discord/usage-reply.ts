import type { Language } from '../language/languages.ts';
import type { Usage } from '../open-models.ts';
import { oneLine, plainText, shorten } from './plain-text.ts';
import type { ReplyBody } from './reply.ts';

const NAME_LIMIT = 100;

/** What a server's members have had the chat model use today. */
export function usageReply(usage: Usage | undefined, language: Language): ReplyBody {
	return { content: usage ? describe(usage, language) : NO_MODEL[language] };
}

const NO_MODEL: Record<Language, string> = {
	en: 'No chat model is set up: answers are the articles’ own words and cost nothing.',
	fr: 'Aucun modèle n’est configuré : les réponses sont les mots mêmes des articles et ne coûtent rien.',
};

function describe({ model, spent, perDay }: Usage, language: Language): string {
	const count = (tokens: number) => new Intl.NumberFormat(language).format(tokens);
	const name = plainText(shorten(oneLine(model), NAME_LIMIT));
	const left = count(Math.max(0, perDay - spent));
	return language === 'fr'
		? `Modèle : ${name}. Aujourd’hui (UTC) : ${count(spent)} jetons utilisés sur ${count(perDay)}, il en reste ${left}.`
		: `Model: ${name}. Today (UTC): ${count(spent)} of ${count(perDay)} tokens used, ${left} left.`;
}
