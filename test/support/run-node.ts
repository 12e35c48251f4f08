import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { createRequire } from 'node:module';
import { text } from 'node:stream/consumers';
import { fileURLToPath, pathToFileURL } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const LOADER = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;

export interface NodeOptions {
	env?: Record<string, string>;
	/** Where the process runs; by default the project's folder. */
	cwd?: string;
}

/** Starts a TypeScript file of this project, named from its root, in a process of its own. */
export function startNode(
	file: string,
	args: string[],
	{ env, cwd = ROOT }: NodeOptions = {},
): ChildProcessWithoutNullStreams {
	const { PATH = '', HOME = '' } = process.env;
	return spawn(process.execPath, ['--import', LOADER, `${ROOT}${file}`, ...args], {
		cwd,
		env: { PATH, HOME, ...env },
	});
}

export interface NodeResult {
	code: number | null;
	stdout: string;
	stderr: string;
}

/** Runs a file of this project to its end, with `input` as what is typed. */
export async function runNode(
	file: string,
	args: string[],
	{ input = '', ...options }: NodeOptions & { input?: string } = {},
): Promise<NodeResult> {
	const child = startNode(file, args, options);
	child.stdin.end(input);
	const ended = new Promise<number | null>((resolve) => {
		child.once('close', resolve);
	});
	const [stdout, stderr, code] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
	return { code, stdout, stderr };
}
