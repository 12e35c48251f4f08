import type { Wording } from '../errors.ts';
import type { Language } from '../language/languages.ts';
import type { Answer } from './answers.ts';
import type { CheckedClaims, DropReason, RejectedClaim } from './check-claims.ts';
import { withNote } from './written-answer.ts';

/** Of one sentence, and of several. */
const WHY_DROPPED: Record<DropReason, Record<Language, [string, string]>> = {
	source: {
		en: ['its source does not say so', 'their sources do not say so'],
		fr: ['sa source ne le dit pas', 'leurs sources ne le disent pas'],
	},
	question: {
		en: [
			'its source says so, but it does not answer the question',
			'their sources say so, but they do not answer the question',
		],
		fr: [
			'sa source le dit, mais elle ne répond pas à la question',
			'leurs sources le disent, mais elles ne répondent pas à la question',
		],
	},
	form: {
		en: [
			'it held quotation marks, a link, a mention or markup',
			'they held quotation marks, links, mentions or markup',
		],
		fr: [
			'elle contenait des guillemets, un lien, une mention ou du balisage',
			'elles contenaient des guillemets, des liens, des mentions ou du balisage',
		],
	},
};

/** The answer with a line for each reason why sentences of the model are not in it. */
export function withDropped(answer: Answer, rejected: RejectedClaim[]): Answer {
	const reasons: DropReason[] = ['source', 'form', 'question'];
	return reasons.reduce((noted, reason) => {
		const count = rejected.filter((one) => one.reason === reason).length;
		return count === 0 ? noted : withNote(noted, droppedNote(reason, count));
	}, answer);
}

/** How many sentences of the model are left out, and why. */
export function droppedNote(reason: DropReason, count: number): Wording {
	const isOne = count === 1;
	const which = isOne ? 0 : 1;
	const { en, fr } = WHY_DROPPED[reason];
	return {
		en: `${isOne ? 'One sentence of the model was dropped' : `${count} sentences of the model were dropped`}: ${en[which]}.`,
		fr: `${isOne ? 'Une phrase du modèle a été écartée' : `${count} phrases du modèle ont été écartées`} : ${fr[which]}.`,
	};
}

/** Each claim that was mended stands for one that was rejected: one about the same passage, where there is one. */
export function withoutMended(rejected: RejectedClaim[], mended: CheckedClaims['kept']): RejectedClaim[] {
	const left = [...rejected];
	for (const { claim } of mended) {
		const at = left.findIndex((one) => one.claim.passage === claim.passage);
		left.splice(Math.max(0, at), 1);
	}
	return left;
}

/** What is true of something else is no answer. */
export function besideQuestion<Checked extends CheckedClaims>(checked: Checked): Checked {
	const beside = checked.kept.map(({ claim }): RejectedClaim => ({
		claim,
		reason: 'question',
		detail: 'it does not answer the question',
	}));
	return { ...checked, kept: [], rejected: [...checked.rejected, ...beside] };
}
