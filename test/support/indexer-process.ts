import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';

/** The process of the bot's that reads the articles, once there is one. */
export async function indexerOf(pid: number): Promise<number> {
	for (;;) {
		const pids = readdirSync('/proc')
			.filter((name) => /^\d+$/.test(name))
			.map(Number);
		const found = pids.find((one) => parentOf(one) === pid && commandOf(one).includes('index-process'));
		if (found !== undefined) return found;
		await wait(20);
	}
}

function parentOf(pid: number): number {
	return Number(/\) \S (\d+) /.exec(readProcess(pid, 'stat'))?.[1]);
}

/** What a process was started with; empty when it has ended. */
export function commandOf(pid: number): string {
	return readProcess(pid, 'cmdline');
}

/** The files a process has open. */
export function openedBy(pid: number): string[] {
	return readdirSync(`/proc/${pid}/fd`).flatMap((name) => {
		try {
			return readlinkSync(`/proc/${pid}/fd/${name}`);
		} catch {
			return [];
		}
	});
}

function readProcess(pid: number, file: string): string {
	try {
		return readFileSync(`/proc/${pid}/${file}`, 'utf8');
	} catch {
		return '';
	}
}
