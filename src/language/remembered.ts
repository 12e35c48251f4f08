/** Some ten megabytes of words. */
const CACHE_LIMIT = 100_000;

/** The same function, which computes a word's value once: texts repeat their words. Forgets all when it knows too many. */
export function remembered<Value extends string | boolean | object>(
	compute: (word: string) => Value,
	limit = CACHE_LIMIT,
): (word: string) => Value {
	const values = new Map<string, Value>();
	return (word) => {
		const known = values.get(word);
		if (known !== undefined) return known;
		const value = compute(word);
		if (values.size >= limit) values.clear();
		values.set(word, value);
		return value;
	};
}
