/** Where a name comes that came before. */
export function repeatedNames<T>(list: T[], nameOf: (one: T) => string): number[] {
	const names = list.map(nameOf);
	return names.flatMap((name, index) => (names.indexOf(name) === index ? [] : [index]));
}
