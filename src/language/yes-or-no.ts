const QUESTION_WORD =
	/(?<!\p{L})(?:qui|que|quoi|quand|où|ou|comment|pourquoi|combien|quel(?:le)?s?|who|whom|whose|what|when|where|why|how|which)(?!\p{L})|(?<!\p{L})qu['’]/u;

/** "Does X favour or oppose Y" asks for a position all the same. */
const STATES_KIND =
	/\b(?:position|favou?r\w*|favorable|oppos\w+|against|contre|support\w*|agree\w*|accord)\b/;

/**
 * "Will the workers be paid for the strike?" asks for no amount, and "L'antiquaire admet-il…" for nobody. `folded` is
 * `question` folded.
 */
export function isYesOrNo(folded: string, question: string): boolean {
	const starts =
		/^(?:is|are|was|were|do|does|did|has|have|had|will|would|should|must)\b(?! (?:there|you|any(?:one|body)|some(?:one|body))\b)/.test(
			folded,
		) ||
		/^\s*est[- ]ce qu/iu.test(question) ||
		/\p{L}-(?:t-)?(?:ils?|elles?|on)(?!\p{L})/u.test(folded);
	const rest = folded.replace(/^\s*est[- ]ce qu[e']\s?/u, '');
	return starts && !QUESTION_WORD.test(rest) && !STATES_KIND.test(rest);
}
