import type { organizationEntries as original } from '../../src/language/organizations.ts';

export * from '../../src/language/organizations.ts';

export const organizationEntries: typeof original = () => [];
