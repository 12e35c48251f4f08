import type { Wording } from './people/not-possible.ts';

/** The page cannot have its port; `message` is the English sentence. */
export class PortTrouble extends Error {
	override readonly name = 'PortTrouble';
	readonly wording: Wording;

	constructor(wording: Wording, cause: unknown) {
		super(wording.en, { cause });
		this.wording = wording;
	}
}

export function noPortLeft(first: number, last: number, cause: unknown): PortTrouble {
	const taken =
		first === last
			? { en: `Port ${first} is taken`, fr: `Le port ${first} est pris` }
			: {
					en: `All ports from ${first} to ${last} are taken`,
					fr: `Tous les ports de ${first} à ${last} sont pris`,
				};
	return new PortTrouble(
		{
			en: `${taken.en}: choose another with PLAYGROUND_PORT.`,
			fr: `${taken.fr}\u00A0: choisissez-en un autre avec PLAYGROUND_PORT.`,
		},
		cause,
	);
}

export function notAllowed(port: number, cause: unknown): PortTrouble {
	return new PortTrouble(
		{
			en: `This account may not listen on port ${port}: choose one above 1023 with PLAYGROUND_PORT.`,
			fr: `Ce compte n’a pas le droit d’écouter sur le port ${port}\u00A0: choisissez-en un au-dessus de 1023 avec PLAYGROUND_PORT.`,
		},
		cause,
	);
}
