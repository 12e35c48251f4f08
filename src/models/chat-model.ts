import { BaseCallbackHandler } from '@langchain/core/callbacks/base';
import type { BaseChatModel } from '@langchain/core/language_models/chat_models';
import { ChatOpenAI } from '@langchain/openai';
import { openAIClient } from './openai-client.ts';

export interface ChatSettings {
	model: string;
	/** Of a server that speaks OpenAI's protocol, with its version (http://localhost:11434/v1); OpenAI's own by default. */
	baseUrl?: string;
	/** A server on one's own machine wants none. */
	apiKey?: string;
}

/**
 * The model that writes answers. This is the place for another provider: whatever LangChain has a BaseChatModel
 * for. Its own retries are off, since whoever asks retries within a deadline.
 */
export function createChatModel({ model, baseUrl, apiKey }: ChatSettings): BaseChatModel {
	return new ChatOpenAI({
		model,
		...openAIClient(baseUrl, apiKey),
		...(takesTemperature(model) && { temperature: 0 }),
		maxRetries: 0,
		verbose: false,
		callbacks: [new NoTracer()],
	});
}

/** OpenAI's reasoning models answer 400 to any temperature but their own. */
function takesTemperature(model: string): boolean {
	return !/(?:^|\/)(?:o\d|gpt-5(?!-chat))/.test(model);
}

/**
 * LangChain sends every prompt to LangSmith where the environment says so, for whatever reason it does. It adds
 * its tracer only where no handler of that name is present.
 */
class NoTracer extends BaseCallbackHandler {
	override name = 'langchain_tracer';
}
