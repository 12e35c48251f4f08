/** What people say to each other and not of anything: greetings, thanks, farewells, a call for help. */
const SMALL_TALK =
	/(?<!\p{L})(?:bonjour|bonsoir|salut|coucou|hello|hi|hey|yo|good (?:morning|afternoon|evening|night)|(?:un grand |mille )?merci(?: (?:beaucoup|bien|infiniment|d['’]avance|pour tout))?|thanks(?: a lot| so much)?|thank you(?: very much| so much)?|thx|how are you(?: today| doing)?|(?:comment )?[çc]a va(?: bien)?|comment (?:vas-tu|allez-vous|tu vas|vous allez)|au revoir|(?:good)?bye(?: bye)?|à (?:bientôt|plus(?: tard)?|demain)|see you(?: soon| later)?|bonne (?:journée|soirée|nuit)|ok(?:ay)?|d['’]accord|help(?: me)?|aide[zs]?-moi|à l['’]aide|svp|stp|s['’]il (?:te|vous) pla[iî]t|please|(?:à )?(?:tous|toutes|tout le monde)|everyone|everybody|all|et|and|le bot|(?:the )?bot)(?!\p{L})/giu;

/** Is a message nothing else? "Who sang Hello?" is more. */
export function isSmallTalk(message: string): boolean {
	return /\p{L}/u.test(message) && !/[\p{L}\p{N}]/u.test(message.replace(SMALL_TALK, ''));
}
