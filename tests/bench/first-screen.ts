import { svelte } from '@sveltejs/vite-plugin-svelte';
import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser } from 'playwright';
import { build } from 'vite';
import { pickBrowser } from '../support/browser.mjs';
import { buildReactodia } from './reactodia/build.ts';
import { Host } from './start/host.ts';
import { SLOWED, VIEWPORT, visit, type Measured, type Start } from './start/load.ts';
import { printTable } from './start/table.ts';

/**
 * The start of the page beside others, in turns, with the processor slowed: `npm run bench -- [folders of other builds]`. Prints the medians and their ratios; asserts nothing.
 * - A page with nothing but the text of our first screen: when is something painted?
 * - A page that draws 100 nodes with Svelte, Cytoscape and graphology and does nothing else: when are they drawn? Our columns are drawn first
 *   as a picture that the build has made, and then as the drawing in its place; both are told.
 * - The workspace of Reactodia with the cards of our start view, as in the basic example of its documentation.
 * - Builds of other versions of this page, of which the bars expect c9b179f.
 * All are served with our headers: a browser gives a page that stands alone by its headers a process of its own, and so it does for who
 * comes from another site, but not for who comes from the empty tab that each turn begins with. The policy alone is ours, as Cytoscape by
 * itself and Reactodia write styles into the page.
 */
const ROUNDS = 11;
const OURS = fileURLToPath(new URL('../../dist', import.meta.url));
const bare = fileURLToPath(new URL('bare', import.meta.url));
const built = fileURLToPath(new URL('../../node_modules/.cache/bare', import.meta.url));

async function buildBare(): Promise<void> {
  await build({
    root: bare,
    base: './',
    configFile: false,
    plugins: [svelte()],
    logLevel: 'error',
    build: { outDir: built, emptyOutDir: true },
  });
}

/** A page with nothing but the text of our first screen. */
async function writeText(browser: Browser, address: string): Promise<void> {
  const first = await browser.newPage({ viewport: VIEWPORT });
  await first.goto(address);
  await first.locator('.drawing [data-id]').first().waitFor({ state: 'attached' });
  const text = await first.evaluate(() => document.body.innerText);
  await first.close();
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  mkdirSync(built, { recursive: true });
  writeFileSync(
    `${built}/text.html`,
    `<!doctype html><html lang="nl"><meta charset="utf-8"><title>Text</title><p>${escaped.split('\n').join('<p>')}</html>`,
  );
}

const hosts: Host[] = [];
async function serve(folder: string, free = false): Promise<Host> {
  const host = new Host(folder, free);
  await host.start();
  hosts.push(host);
  return host;
}

await buildBare();
const { folder, ...expected } = buildReactodia();
const browser = await chromium.launch(await pickBrowser());
const ours = await serve(OURS);
await writeText(browser, ours.address);
const bareHost = await serve(built, true);
const explorer = { kind: 'explorer', ...expected } as const;
const others = await Promise.all(
  process.argv.slice(2).map(async (other) => ({
    // A build is called by the folder that it was made in.
    name: basename(dirname(resolve(other))),
    host: await serve(resolve(other)),
    expected: explorer,
  })),
);
const pages: readonly Measured[] = [
  { name: 'ours', host: ours, expected: explorer },
  { name: 'text', host: bareHost, path: 'text.html', expected: { ...explorer, kind: 'text' } },
  { name: 'bare', host: bareHost, expected: { ...explorer, kind: 'drawing' } },
  { name: 'Reactodia', host: await serve(folder, true), expected: { ...explorer, kind: 'reactodia' } },
  ...others,
];

const starts = new Map<string, Start[]>(pages.map(({ name }) => [name, []]));
for (let round = 0; round < ROUNDS; round++)
  // The first of a round is another one each time, so that none is always measured after the same other.
  for (const at of pages.keys()) {
    const page = pages[(at + round) % pages.length];
    if (page) starts.get(page.name)?.push(await visit(browser, page));
  }

console.log(
  `the start with ${expected.cards} cards and ${expected.lines} lines, processor slowed ${SLOWED} times, medians of ${ROUNDS} turns:`,
);
printTable(
  starts,
  others.map(({ name }) => name),
);
await browser.close();
for (const host of hosts) await host.stop();
