/**
 * The JSON objects of a text that hold no other one, from left to right: whatever is around them, and where the text
 * breaks off, does not matter. Read once, backwards, because a brace may stand in a string or a quote outside of one:
 * a search forwards would read a hostile text to its end from each of its braces.
 */
export function* flatObjects(text: string): Generator<string> {
	const ends = endsOfObjects(text);
	let at = 0;
	while (at < text.length) {
		const end = ends[at] ?? 0;
		if (end > 0) yield text.slice(at, end);
		at = Math.max(end, at + 1);
	}
}

/** By the place of each opening brace, where its object ends; 0 where it has none or holds another. */
function endsOfObjects(text: string): Uint32Array {
	const ends = new Uint32Array(text.length);
	// Where the object ends that is read on from the sign after this one: outside of a string, and within one.
	let outside = 0;
	let inside = 0;
	let insideNext = 0;
	for (let at = text.length - 1; at >= 0; at--) {
		const sign = text[at];
		if (sign === '{') ends[at] = outside;
		const insideHere = sign === '"' ? outside : sign === '\\' ? insideNext : inside;
		if (sign === '}') outside = at + 1;
		else if (sign === '{') outside = 0;
		else if (sign === '"') outside = inside;
		insideNext = inside;
		inside = insideHere;
	}
	return ends;
}
