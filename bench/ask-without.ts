import { mkdtempSync, rmSync } from 'node:fs';
import { register } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Judgement } from '../src/evaluation/judge.ts';
import { PARTS } from './parts.ts';

/** What the process is told on its command line. */
const [part = '', knowledgeDir = '', questions = ''] = process.argv.slice(2);

const standIns = (PARTS[part] ?? []).map(([module, standIn]) => ({
	module: new URL(`../src/${module}`, import.meta.url).href,
	standIn: new URL(`without/${standIn}`, import.meta.url).href,
}));
register('./replace-module.ts', import.meta.url, {
	data: Object.fromEntries(standIns.map(({ module, standIn }) => [module, standIn])),
});
for (const { module, standIn } of standIns) {
	if ((await import(module)) !== (await import(standIn))) throw new Error(`${module} was not replaced`);
}
process.send?.(await ask());

/** Only here, after the stand-ins took their places, is anything of src/ loaded. */
async function ask(): Promise<Judgement[]> {
	const { createAssistant } = await import('../src/assistant.ts');
	const { createLogger } = await import('../src/logger.ts');
	const { evaluate } = await import('../src/evaluation/evaluate.ts');
	const { readQuestions } = await import('../src/evaluation/read-questions.ts');
	const dataDir = mkdtempSync(join(tmpdir(), 'briefing-ablation-'));
	const settings = { knowledgeDir, dataDir, logLevel: 'silent' };
	const assistant = await createAssistant(settings, createLogger('silent'));
	try {
		await assistant.index(() => {});
		return await evaluate(assistant, readQuestions(questions), { knowledgeDir });
	} finally {
		await assistant.close();
		rmSync(dataDir, { recursive: true });
	}
}
