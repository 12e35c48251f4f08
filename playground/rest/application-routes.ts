import type { World } from '../world/world.ts';
import { ok } from './route.ts';
import type { Route } from './route.ts';

/** Who the bot is, and where its gateway is. */
export function applicationRoutes(world: World): Route[] {
	const gateway = () => ({ url: `${world.origin.replace('http', 'ws')}/gateway` });
	return [
		{ method: 'GET', path: '/gateway', withoutToken: true, answer: () => ok(gateway()) },
		{
			method: 'GET',
			path: '/gateway/bot',
			answer: () => ok({ ...gateway(), shards: 1, session_start_limit: sessionStarts }),
		},
		{ method: 'GET', path: '/applications/@me', answer: () => ok(applicationWire(world)) },
		{ method: 'GET', path: '/oauth2/applications/@me', answer: () => ok(applicationWire(world)) },
	];
}

const sessionStarts = { total: 1000, remaining: 999, reset_after: 86_400_000, max_concurrency: 1 };

function applicationWire(world: World) {
	return {
		id: world.applicationId,
		name: world.bot.username,
		icon: null,
		description: '',
		bot: world.bot,
		bot_public: true,
		bot_require_code_grant: false,
		verify_key: '',
		flags: 0,
		tags: [],
		owner: null,
		team: null,
		approximate_guild_count: world.guilds.size,
		integration_types_config: { 0: {} },
		redirect_uris: [],
	};
}
