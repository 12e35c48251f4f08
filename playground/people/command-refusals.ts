import { NotPossible } from './not-possible.ts';

export function noAutocomplete(option: string): NotPossible {
	return new NotPossible({
		en: `"${option}" has no autocomplete.`,
		fr: `«\u00A0${option}\u00A0» ne propose rien pendant la saisie.`,
	});
}

export function noMessage(): NotPossible {
	return new NotPossible({ en: 'There is no such message.', fr: 'Ce message n’existe pas.' });
}

/** None of that name in a context menu. */
export function noMenuCommand(name: string): NotPossible {
	return new NotPossible({
		en: `There is no command "${name}".`,
		fr: `Il n’y a pas de commande «\u00A0${name}\u00A0».`,
	});
}

/** None that is typed so; with those there are. */
export function noCommand(line: string, possible: string[]): NotPossible {
	const list = possible.join(', ');
	return new NotPossible({
		en: `There is no command /${line}. There are: ${list || 'none'}.`,
		fr: `Il n’y a pas de commande /${line}. Commandes possibles\u00A0: ${list || 'aucune'}.`,
	});
}
