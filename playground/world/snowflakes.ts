const discordEpochMs = 1_420_070_400_000n;

/** Ids as Discord makes them: they sort by time and tell it, and none comes twice. */
export function createSnowflakes(now: () => number): () => string {
	let last = 0n;
	return () => {
		const earliest = (BigInt(Math.floor(now())) - discordEpochMs) << 22n;
		last = earliest > last ? earliest : last + 1n;
		return String(last);
	};
}
