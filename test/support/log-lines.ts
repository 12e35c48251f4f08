import pino, { type Logger } from 'pino';

/** A real logger whose lines are kept instead of written. */
export function keepLog(): {
	logger: Logger;
	messages: () => string[];
	/** As they are written. */
	lines: () => string;
	/** The name of each line's level. */
	levels: () => string[];
} {
	const lines: string[] = [];
	const logger = pino({ level: 'trace', base: null }, { write: (line: string) => void lines.push(line) });
	const parsed = () => lines.map((line) => JSON.parse(line) as { msg: string; level: number });
	return {
		logger,
		lines: () => lines.join(''),
		messages: () => parsed().map(({ msg }) => msg),
		levels: () => parsed().map(({ level }) => pino.levels.labels[level] ?? ''),
	};
}
