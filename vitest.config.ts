import { defineConfig } from 'vitest/config';
import { nameSkipped } from './test/support/name-skipped.ts';

export default defineConfig({
	test: {
		include: ['test/**/*.test.ts'],
		testTimeout: 60_000,
		hookTimeout: 60_000,
		reporters: ['default', nameSkipped],
	},
});
