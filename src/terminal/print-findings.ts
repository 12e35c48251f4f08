import type { Finding } from '../doctor.ts';
import { printable, styled } from './printable.ts';

/** One line for each thing that was looked at: sound or not, what it said, and how long it took. */
export function renderFindings(findings: Finding[]): string {
	const width = Math.max(...findings.map(({ name }) => printable(name).length));
	return findings
		.map(({ name, isSound, detail, elapsedMs }) => {
			const sign = isSound ? styled('green', '✓') : styled('red', '✗');
			return `${sign} ${printable(name).padEnd(width)}  ${printable(detail)} (${elapsedMs.toFixed(0)} ms)`;
		})
		.join('\n');
}
