import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

export type PageFiles = Map<string, { contentType: string; text: string }>;

/** Packs the page into one script and one style sheet, in memory: nothing is fetched, nothing is written. */
export async function bundlePage(): Promise<PageFiles> {
	const { outputFiles } = await build({
		entryPoints: [
			{ in: here('./browser/main.ts'), out: 'page' },
			{ in: here('./style/page.css'), out: 'page' },
		],
		bundle: true,
		write: false,
		minify: true,
		format: 'esm',
		target: 'es2022',
		outdir: here('.'),
		logLevel: 'error',
	});
	const textOf = (ending: string) => outputFiles.find(({ path }) => path.endsWith(ending))?.text ?? '';
	return new Map([
		['/', { contentType: 'text/html; charset=utf-8', text: shell }],
		['/page.js', { contentType: 'text/javascript; charset=utf-8', text: textOf('.js') }],
		['/page.css', { contentType: 'text/css; charset=utf-8', text: textOf('.css') }],
	]);
}

function here(path: string): string {
	return fileURLToPath(new URL(path, import.meta.url));
}

const shell = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="dark light">
<title>Playground</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/page.css">
<script type="module" src="/page.js"></script>
</head>
<body></body>
</html>
`;
