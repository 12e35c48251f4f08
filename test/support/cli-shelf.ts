import { join } from 'node:path';
import { runNode, type NodeResult } from './run-node.ts';
import { temporaryFolder, writeFiles } from './temporary-folder.ts';

export const TREATY = [
	'Le traité sur l’Antarctique a été signé à Washington le 1er décembre 1959 par douze États.',
	'Il est entré en vigueur le 23 juin 1961, quand les douze États l’eurent ratifié.',
];
export const ARTICLES = {
	'antarctic.md': `---\ntitle: "Antarctique : douze États signent"\nurl: https://example.org/antarctique\n---\n\n# Le traité\n\n${TREATY.join('\n\n')}\n`,
	'bandung.txt': 'The conference of Bandung was opened by President Sukarno on 18 April 1955.\n',
	'hostile.md': 'Le protocole de Madrid \u001b[31ma été signé\u009b2J en 1991 \u202epar les mêmes États.\n',
};
export const QUESTION = 'Quand le traité sur l’Antarctique a-t-il été signé ?';

/** A folder of articles that the command line runs on. */
export interface CliShelf {
	folder: string;
	dataDir: string;
	run: (args: string[], more?: { input?: string; env?: Record<string, string> }) => Promise<NodeResult>;
}

export function createCliShelf(articles: Record<string, string> = ARTICLES): CliShelf {
	const folder = writeFiles(temporaryFolder(), articles);
	const dataDir = join(temporaryFolder(), 'data');
	const cwd = temporaryFolder();
	const env = { KNOWLEDGE_DIR: folder, DATA_DIR: dataDir };
	return {
		folder,
		dataDir,
		run: (args, { input = '', env: more = {} } = {}) =>
			runNode('src/cli.ts', args, { input, cwd, env: { ...env, ...more } }),
	};
}
