/** Answers that a model is writing, by the interaction that asked: whoever asked may end it. */
export interface RunningAnswers {
	/** What ends it early, also when the bot stops. */
	begin(id: string, userId: string): AbortSignal;
	end(id: string): void;
	/** "unknown" where it is done already. */
	stop(id: string, userId: string): 'stopped' | 'unknown' | 'not-yours';
}

export function createRunningAnswers(stopping: Promise<void>): RunningAnswers {
	const running = new Map<string, { controller: AbortController; userId: string }>();
	let isStopping = false;
	const stopAll = async () => {
		await stopping;
		isStopping = true;
		for (const { controller } of running.values()) controller.abort();
	};
	void stopAll();
	return {
		begin(id, userId) {
			const controller = new AbortController();
			running.set(id, { controller, userId });
			// Asked before the stop, but its turn came after.
			if (isStopping) controller.abort();
			return controller.signal;
		},
		end: (id) => void running.delete(id),
		stop(id, userId) {
			const found = running.get(id);
			if (!found) return 'unknown';
			if (found.userId !== userId) return 'not-yours';
			found.controller.abort();
			return 'stopped';
		},
	};
}
