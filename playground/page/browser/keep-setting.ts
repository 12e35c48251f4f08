/** A choice the browser remembers, where it may. */
export function keptSetting<T extends string>(name: string, possible: readonly T[], fallback: T): T {
	try {
		const kept = localStorage.getItem(name);
		return possible.find((one) => one === kept) ?? fallback;
	} catch {
		return fallback;
	}
}

export function keepSetting(name: string, value: string): void {
	try {
		localStorage.setItem(name, value);
	} catch {
		// A browser that keeps nothing still shows the page.
	}
}
