import type { Page } from './page-state.ts';
import { localeOf } from './words.ts';

const dayMs = 86_400_000;

/** "Today at 14:03", as over a message. */
export function sentAt(page: Page, iso: string): string {
	const date = new Date(iso);
	const clock = clockOf(page, date);
	const daysAgo = Math.round((startOfDay(new Date()) - startOfDay(date)) / dayMs);
	if (daysAgo === 0) return `${page.words.today} ${clock}`;
	if (daysAgo === 1) return `${page.words.yesterday} ${clock}`;
	return `${date.toLocaleDateString(localeOf[page.language])} ${clock}`;
}

export function clockOf(page: Page, date: Date): string {
	return date.toLocaleTimeString(localeOf[page.language], { hour: '2-digit', minute: '2-digit' });
}

const styles: Record<string, Intl.DateTimeFormatOptions> = {
	t: { timeStyle: 'short' },
	T: { timeStyle: 'medium' },
	d: { dateStyle: 'short' },
	D: { dateStyle: 'long' },
	f: { dateStyle: 'long', timeStyle: 'short' },
	F: { dateStyle: 'full', timeStyle: 'short' },
};

/** What `<t:seconds:style>` shows. */
export function timeOf(page: Page, seconds: number, style: string): string {
	const locale = localeOf[page.language];
	if (style === 'R') return fromNow(locale, seconds * 1000 - Date.now());
	return new Intl.DateTimeFormat(locale, styles[style] ?? styles['f']).format(seconds * 1000);
}

const units: [Intl.RelativeTimeFormatUnit, number][] = [
	['year', 365 * dayMs],
	['month', 30 * dayMs],
	['day', dayMs],
	['hour', 3_600_000],
	['minute', 60_000],
];

function fromNow(locale: string, ms: number): string {
	const format = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
	const [unit, length] = units.find(([, size]) => Math.abs(ms) >= size) ?? ['second', 1000];
	return format.format(Math.round(ms / length), unit);
}

function startOfDay(date: Date): number {
	return new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime();
}
