/** Addresses, mentions and markup, which no sentence about an article needs. */
const ACTIVE =
	/:\/\/|\bwww\.|<[@#!:/a-z]|@(?:everyone|here)|\]\(|!\[|`|\p{L}{2,}\.(?:com|net|org|io|gg|fr|ma|ml|info|app|dev|xyz)\b/iu;

/** Would this be more than words wherever it is shown? */
export function isActive(text: string): boolean {
	return ACTIVE.test(text);
}
