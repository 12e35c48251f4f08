import { expect, test } from 'vitest';
import { addedWeight, type AddedWeight } from '../src/language/added-weight.ts';

test.each<[AddedWeight | undefined, string, string]>([
	['superlative', 'Le lac est le plus profond du pays.', 'Le lac est un des plus profonds du pays.'],
	['superlative', 'It is the only mill in Vire.', 'A mill stands in Vire.'],
	['cause', 'Le pont a fermé en raison de la grève.', 'Le pont a fermé l’année de la grève.'],
	[undefined, 'It is one of the oldest mills.', 'It is an old mill.'],
	[undefined, 'The first half of the year was dry.', 'January to June was dry.'],
	[undefined, 'Les plus de 60 ans votent.', 'Les sexagénaires votent.'],
	[undefined, 'Le premier ministre a parlé.', 'The prime minister spoke.'],
	[undefined, 'It is the oldest mill.', 'Aucun moulin n’est plus vieux.'],
	[undefined, 'The bridge closed because of the strike.', 'La grève a entraîné la fermeture du pont.'],
])('what a retelling adds is told (%s): %s', (added, text, source) => {
	expect(addedWeight(text, source)).toBe(added);
});
