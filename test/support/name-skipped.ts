import type { TestModule } from 'vitest/node';

/** A reporter that names every test that was skipped: its name says why. */
export const nameSkipped = {
	onTestRunEnd(modules: readonly TestModule[]): void {
		const skipped = modules.flatMap((module) => [...module.children.allTests('skipped')]);
		if (skipped.length === 0) return;
		process.stdout.write('\nSkipped:\n');
		for (const { fullName, module } of skipped) {
			process.stdout.write(`  ${module.relativeModuleId}: ${fullName}\n`);
		}
	},
};
