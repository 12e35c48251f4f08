import { invalidForm } from '../limits/form.ts';
import { requestTooLarge } from '../refusal.ts';
import type { World } from '../world/world.ts';
import { longestPost, tooLargeSentence, tooLongSentence } from './limit-sentences.ts';
import { NotPossible } from './not-possible.ts';

/** Throws what Discord answers whoever sends it a file that is too large. */
export function requireSmallFile({ attachmentSizeLimit: limit }: World, data: Uint8Array): void {
	if (data.length > limit) throw new NotPossible(tooLargeSentence(limit), requestTooLarge());
}

/** Throws what Discord answers whoever writes too much. */
export function requireShortText(content: string): void {
	const { length } = content.trim();
	if (length <= longestPost) return;
	const message = `Must be ${longestPost} or fewer in length.`;
	const refusal = invalidForm([{ path: ['content'], code: 'BASE_TYPE_MAX_LENGTH', message }]);
	throw new NotPossible(tooLongSentence(length), refusal);
}
