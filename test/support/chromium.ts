import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { chromium, type Browser, type Page } from 'playwright-core';

const SWITCHES =
	'--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync';

/** Undefined on a machine without a browser: what needs one is then skipped. */
export const chromiumPath = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(
	(path) => existsSync(path),
);
if (!chromiumPath) console.log('The page is not tried: there is no Chromium here.');

export function launchChromium(): Promise<Browser> {
	return chromium.launch({ executablePath: chromiumPath ?? '', args: SWITCHES.split(' ') });
}

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Violation {
	id: string;
	impact: string;
	nodes: { html: string }[];
}

/** What axe finds serious or worse. */
export async function seriousFaults(page: Page): Promise<string[]> {
	const found: Violation[] = await page.evaluate(`${axe}; axe.run().then(({ violations }) => violations)`);
	const serious = found.filter(({ impact }) => impact === 'serious' || impact === 'critical');
	return serious.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}
