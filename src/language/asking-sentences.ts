/** Does a text end in a question, whatever closes or marks it up: "**Qui la commandera ?**"? */
export function endsAsking(text: string): boolean {
	return /\?[\s\u00a0»”"*_]*$/u.test(text);
}
