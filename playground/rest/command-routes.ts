import { z } from 'zod';
import { checkCommand, checkCommands } from '../limits/check-command.ts';
import { readForm } from '../limits/form.ts';
import { unknownApplication, unknownGuild } from '../refusal.ts';
import {
	commandById,
	commandsAt,
	globalCommands,
	overwriteCommands,
	removeCommand,
	replaceCommand,
	saveCommand,
} from '../world/deployed-commands.ts';
import type { CommandWire } from '../world/deployed-commands.ts';
import type { World } from '../world/world.ts';
import { created, nothing, ok } from './route.ts';
import type { RestCall, Route } from './route.ts';

/** What a bot can be asked, everywhere and in one guild. */
export function commandRoutes(world: World): Route[] {
	return [
		...routesBelow(world, '/applications/:application/commands'),
		...routesBelow(world, '/applications/:application/guilds/:guild/commands'),
	];
}

function routesBelow(world: World, path: string): Route[] {
	const place = (call: RestCall) => placeOf(world, call);
	const one = `${path}/:command`;
	return [
		{
			method: 'GET',
			path,
			answer: (call) => ok(commandsAt(world, place(call)).map((command) => listed(command, call))),
		},
		{
			method: 'POST',
			path,
			answer: (call) => {
				const saved = saveCommand(world, place(call), checkCommand(call.json));
				return saved.created ? created(saved.command) : ok(saved.command);
			},
		},
		{
			method: 'PUT',
			path,
			answer: (call) => ok(overwriteCommands(world, place(call), checkCommands(call.json))),
		},
		{
			method: 'GET',
			path: one,
			answer: (call) => ok(commandById(world, place(call), call.param('command'))),
		},
		{ method: 'PATCH', path: one, answer: (call) => editCommand(world, call) },
		{
			method: 'DELETE',
			path: one,
			answer: (call) => {
				removeCommand(world, place(call), call.param('command'));
				return nothing;
			},
		},
	];
}

function editCommand(world: World, call: RestCall) {
	const place = placeOf(world, call);
	const before = commandById(world, place, call.param('command'));
	const body = checkCommand({ ...before, ...readForm(z.looseObject({}), call.json), type: before.type });
	return ok(replaceCommand(world, place, before.id, body));
}

function placeOf(world: World, call: RestCall): string {
	if (call.param('application') !== world.applicationId) throw unknownApplication();
	const guildId = call.param('guild');
	if (guildId === '') return globalCommands;
	if (!world.guilds.get(guildId)?.hasBot) throw unknownGuild();
	return guildId;
}

/** The list leaves translations out unless asked for them. */
function listed(command: CommandWire, call: RestCall): unknown {
	if (call.query.get('with_localizations') === 'true') return command;
	const { name_localizations: _names, description_localizations: _descriptions, ...rest } = command;
	return rest;
}
