/** Runs `work` as a user without rights, since root may do anything; whoever is not root has none too many. */
export async function asNobody<Result>(work: () => Result | Promise<Result>): Promise<Result> {
	if (process.geteuid?.() !== 0) return work();
	process.seteuid?.('nobody');
	try {
		return await work();
	} finally {
		process.seteuid?.(0);
	}
}
