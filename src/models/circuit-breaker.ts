export interface CircuitBreaker {
	/** Is the model to be left alone? Once the pause is over, one caller a pause hears "no" and tries for all. */
	isOpen(): boolean;
	succeeded(): void;
	failed(): void;
}

export interface CircuitBreakerOptions {
	/** In a row, until the model is left alone. */
	failures?: number;
	pauseMs?: number;
	now?: () => number;
}

/** Spares members the wait for a model that has just failed several times in a row. */
export function createCircuitBreaker({
	failures = 3,
	pauseMs = 60_000,
	now = Date.now,
}: CircuitBreakerOptions = {}): CircuitBreaker {
	let inARow = 0;
	let pausedUntil = 0;
	const startPause = () => {
		pausedUntil = now() + pauseMs;
	};
	return {
		isOpen() {
			if (inARow < failures) return false;
			if (now() < pausedUntil) return true;
			// The others go on waiting, but never longer than another pause for a trial that nobody reports on.
			startPause();
			return false;
		},
		succeeded() {
			inARow = 0;
		},
		failed() {
			inARow++;
			if (inARow >= failures) startPause();
		},
	};
}
