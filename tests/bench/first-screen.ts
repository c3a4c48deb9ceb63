import { svelte } from '@sveltejs/vite-plugin-svelte';
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser } from 'playwright';
import { build, preview } from 'vite';
import { securityHeaders } from '../../.ci/security-headers.ts';
import { pickBrowser } from '../support/browser.mjs';

/**
 * The first screen beside two bare pages, in turns, with the processor slowed: `npm run bench`. Prints the medians and their ratios, and
 * how far the page shifts while it comes; asserts nothing.
 * - A page with nothing but the text of our first screen: when is something painted?
 * - A page that draws 100 nodes with Svelte, Cytoscape and graphology and does nothing else: when are they drawn? Our columns are drawn first
 *   as a picture that the build has made, and then as the drawing in its place; both are told.
 * All are served with our headers: a browser gives a page that stands alone by its headers a process of its own, and so it does for who
 * comes from another site, but not for who comes from the empty tab that each turn begins with.
 */
const SLOWED = 4;
const ROUNDS = 15;
const VIEWPORT = { width: 1440, height: 900 };
const bare = fileURLToPath(new URL('bare', import.meta.url));
const built = fileURLToPath(new URL('../../node_modules/.cache/bare', import.meta.url));

interface Times {
  readonly painted: number;
  /** When the columns are first seen: as the drawing, or as its picture. Nothing where the page has no drawing. */
  readonly seen: number | undefined;
  /** When the drawing itself is there. */
  readonly drawn: number | undefined;
  readonly shift: number;
}

/** Notes from the first moment on what the browser measures, and in which frame the drawing first holds a pixel. */
function watch(): void {
  const noted = {
    painted: 0,
    shift: 0,
    seen: undefined as number | undefined,
    drawn: undefined as number | undefined,
  };
  Object.assign(window, { noted });
  new PerformanceObserver((list) => {
    for (const { name, startTime } of list.getEntries())
      if (name === 'first-contentful-paint') noted.painted = startTime;
  }).observe({ type: 'paint', buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[])
      noted.shift += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });
  // A small copy of each layer, so that looking costs next to nothing.
  const copy = new OffscreenCanvas(48, 30).getContext('2d', { willReadFrequently: true });
  void (async () => {
    while (noted.drawn === undefined) {
      await new Promise(requestAnimationFrame);
      for (const layer of document.querySelectorAll('canvas'))
        if (layer.width > 0 && layer.height > 0) copy?.drawImage(layer, 0, 0, 48, 30);
      const pixels = copy?.getImageData(0, 0, 48, 30).data ?? [];
      if (pixels.some((value) => value > 0)) noted.drawn = performance.now();
      if (noted.drawn !== undefined || document.querySelector('.initial-picture svg'))
        noted.seen ??= performance.now();
    }
  })();
}

async function load(browser: Browser, address: string, draws: boolean): Promise<Times> {
  // A new visitor each time: nothing is in a cache.
  const context = await browser.newContext({ viewport: VIEWPORT, serviceWorkers: 'block' });
  const page = await context.newPage();
  await page.addInitScript(watch);
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWED });
  await page.goto(address, { waitUntil: 'load' });
  await page.waitForFunction((wanted) => {
    const { painted, drawn } = (window as unknown as { noted: Times }).noted;
    return painted > 0 && (!wanted || drawn !== undefined);
  }, draws);
  const times = await page.evaluate(() => (window as unknown as { noted: Times }).noted);
  await context.close();
  return times;
}

const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[values.length >> 1] ?? NaN;

await build({
  root: bare,
  base: './',
  configFile: false,
  plugins: [svelte()],
  logLevel: 'error',
  build: { outDir: built, emptyOutDir: true },
});
const ours = await preview({ preview: { port: 4190, strictPort: true } });
const browser = await chromium.launch(await pickBrowser());

const first = await browser.newPage({ viewport: VIEWPORT });
await first.goto('http://127.0.0.1:4190/');
await first.locator('canvas').first().waitFor();
const text = await first.evaluate(() => document.body.innerText);
await first.close();
const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
mkdirSync(built, { recursive: true });
writeFileSync(
  `${built}/text.html`,
  `<!doctype html><html lang="nl"><meta charset="utf-8"><title>Text</title><p>${escaped.split('\n').join('<p>')}</html>`,
);
// Cytoscape by itself writes a style into the page, which our policy forbids.
const { 'Content-Security-Policy': _, ...headers } = securityHeaders;
const theirs = await preview({
  root: bare,
  configFile: false,
  build: { outDir: built },
  preview: { port: 4191, strictPort: true, host: '127.0.0.1', headers },
});

const own: Times[] = [];
const drawing: Times[] = [];
const plain: Times[] = [];
for (let round = 0; round < ROUNDS; round++) {
  plain.push(await load(browser, 'http://127.0.0.1:4191/text.html', false));
  own.push(await load(browser, 'http://127.0.0.1:4190/', true));
  drawing.push(await load(browser, 'http://127.0.0.1:4191/', true));
}

const painted = [own, plain].map((times) => median(times.map((each) => each.painted)));
const seen = [own, drawing].map((times) => median(times.map((each) => each.seen ?? NaN)));
const drawn = [own, drawing].map((times) => median(times.map((each) => each.drawn ?? NaN)));
const line = (what: string, [mine = NaN, other = NaN]: readonly number[], than: string) =>
  console.log(
    `  ${what.padEnd(26)} ${mine.toFixed(0)} ms, ${than} ${other.toFixed(0)} ms: ${(mine / other).toFixed(2)} times`,
  );
console.log(`the first screen, processor slowed ${SLOWED} times, medians of ${ROUNDS} turns:`);
line('first contentful paint', painted, 'a bare page with its text');
line('columns drawn', seen, 'a bare drawing of 100 nodes');
line('columns that can be moved', drawn, 'a bare drawing of 100 nodes');
console.log(`  cumulative layout shift    ${Math.max(...own.map(({ shift }) => shift)).toFixed(4)} at most`);
await browser.close();
for (const server of [ours, theirs]) await server.close();
