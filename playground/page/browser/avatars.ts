const colours = ['#5865f2', '#757e8a', '#3ba55c', '#faa61a', '#ed4245', '#eb459f'];

/** A face drawn on the spot: initial on a colour, both always the same for one id. */
export function avatarOf(id: string, name: string): string {
	const colour = colours[Number(BigInt(id) % BigInt(colours.length))] ?? '#5865f2';
	return picture(
		colour,
		`<text x="20" y="27" font-family="sans-serif" font-size="20" font-weight="600" text-anchor="middle" fill="#fff">${initialOf(name)}</text>`,
	);
}

/** The bot's: a page with lines of text. */
export const botAvatar = picture(
	'#5865f2',
	'<path d="M12 10h13l4 4v16H12z" fill="#fff"/><path d="M15 16h10M15 20h11M15 24h8" stroke="#5865f2" stroke-width="2"/>',
);

/** Letters and figures only, so that nothing of a name is markup. */
function initialOf(name: string): string {
	return /[\p{L}\p{N}]/u.exec(name)?.[0].toUpperCase() ?? '?';
}

function picture(colour: string, inside: string): string {
	const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40"><rect width="40" height="40" fill="${colour}"/>${inside}</svg>`;
	return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}
