/** What a team says in several ways, in either language; each expression is one word or more. */
export interface GlossaryEntry {
	expressions: string[];
	/** They only stand for one another at times, as a palace does for its state. */
	related: boolean;
}
