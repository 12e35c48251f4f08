import type { OnProgress } from '../indexing/embed-passages.ts';

const BAR_WIDTH = 30;
/** Without a terminal a line is written at each of these shares. */
const LINE_STEP = 0.25;

/** A bar that moves in a terminal, a few plain lines elsewhere; both on stderr. */
export function showProgress(): OnProgress {
	return process.stderr.isTTY ? drawBar : writeLines();
}

const drawBar: OnProgress = ({ done, total }) => {
	const filled = Math.round((done / total) * BAR_WIDTH);
	const bar = '█'.repeat(filled) + '░'.repeat(BAR_WIDTH - filled);
	process.stderr.write(`\r${bar} ${done}/${total} passages${done === total ? '\n' : ''}`);
};

function writeLines(): OnProgress {
	let next = LINE_STEP;
	return ({ done, total }) => {
		if (done < next * total) return;
		while (next * total <= done) next += LINE_STEP;
		process.stderr.write(`indexing: ${done}/${total} passages\n`);
	};
}
