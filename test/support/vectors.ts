/** Numbers from 0 to 1 that are the same in every run (mulberry32). */
export function createRandom(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
	};
}

/** Vectors around a number of centres, as those of texts on a number of subjects are. */
export function clusteredVectors(count: number, dimensions: number, clusters: number): number[][] {
	const random = createRandom(7);
	const point = (scale: number) => Array.from({ length: dimensions }, () => (random() - 0.5) * scale);
	const centres = Array.from({ length: clusters }, () => point(1));
	return Array.from({ length: count }, (_, at) => {
		const noise = point(0.8);
		return (centres[at % clusters] ?? []).map((value, dimension) => value + (noise[dimension] ?? 0));
	});
}
