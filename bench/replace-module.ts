import type { InitializeHook, ResolveHook } from 'node:module';

/** Addresses of files: whoever imports a key gets its value. */
export type Replacements = Record<string, string>;

let replacements: Replacements = {};

/** Node's hooks (`module.register`): a stand-in takes a module's place wherever it is imported but in the stand-in itself. */
export const initialize: InitializeHook<Replacements> = (data) => {
	replacements = data;
};

export const resolve: ResolveHook = async (specifier, context, nextResolve) => {
	const resolved = await nextResolve(specifier, context);
	const standIn = replacements[resolved.url];
	return standIn === undefined || context.parentURL === standIn ? resolved : { ...resolved, url: standIn };
};
