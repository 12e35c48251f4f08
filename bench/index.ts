import { benchAblation } from './ablation.ts';
import { benchCitations } from './citations.ts';
import { benchClaims } from './claims.ts';
import { benchDimensions } from './dimensions.ts';
import { benchDiscord } from './discord.ts';
import { benchFit } from './fit.ts';
import { benchGraph } from './graph.ts';
import { benchShelf } from './shelf.ts';
import { benchTerms } from './terms.ts';
import { deriveWordnet } from './wordnet.ts';

/** Run by name only: it writes into `src/`. */
const DERIVATIONS: Record<string, () => void> = { wordnet: deriveWordnet };

/** `npm run bench` runs all; `npm run bench -- NAME [ARGUMENT …]` one. */
const BENCHES: Record<string, (...given: string[]) => Promise<void>> = {
	shelf: benchShelf,
	terms: benchTerms,
	graph: benchGraph,
	dimensions: benchDimensions,
	claims: benchClaims,
	citations: benchCitations,
	ablation: benchAblation,
	fit: benchFit,
	discord: benchDiscord,
};

const [wanted, ...given] = process.argv.slice(2);
const names = [...Object.keys(BENCHES), ...Object.keys(DERIVATIONS)];
if (wanted !== undefined && !names.includes(wanted)) {
	console.error(`There is no bench "${wanted}": ${names.join(', ')}`);
	process.exitCode = 1;
}
if (wanted !== undefined) DERIVATIONS[wanted]?.();
for (const [name, bench] of Object.entries(BENCHES)) {
	if (wanted !== undefined && wanted !== name) continue;
	console.log(`\n${name}`);
	await bench(...given);
}
