import { fileURLToPath } from 'node:url';
import { resolve } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright';
import { pickBrowser } from '../support/browser.mjs';
import { Site } from '../support/site.ts';

/**
 * How high the records are on a phone, in this build beside an earlier one:
 * `tsx tests/bench/records.ts <folder of the earlier build>`. Both are opened in turns, record by record, in the same browser. Prints
 * the ten that were highest, their sum, and the sum of all; asserts nothing.
 */
const PHONE = { width: 360, height: 740 };
const TOP = 10;
const built = fileURLToPath(new URL('../../dist', import.meta.url));

async function open(browser: Browser, folder: string): Promise<{ page: Page; stop: () => Promise<void> }> {
  const site = new Site(folder);
  await site.start();
  const context = await browser.newContext({
    viewport: PHONE,
    hasTouch: true,
    isMobile: true,
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  await page.goto(site.address);
  await page.waitForSelector('.stage h2');
  return { page, stop: () => site.stop() };
}

/** The height of a record: of everything in it, scrolled or not. */
async function heightOf(page: Page, id: string): Promise<number> {
  await page.evaluate((hash) => (location.hash = hash), `kies=${id}`);
  await page.waitForFunction((key) => location.hash.includes(key), id);
  // The actions come last, after the paint.
  await page.waitForSelector('.record .actions');
  await page.evaluate(async () => {
    for (let frame = 0; frame < 4; frame++) await new Promise(requestAnimationFrame);
  });
  return page.evaluate(() =>
    [...(document.querySelector('.record article')?.children ?? [])].reduce(
      (sum, { scrollHeight }) => sum + scrollHeight,
      0,
    ),
  );
}

const [earlier] = process.argv.slice(2);
if (earlier === undefined) throw new Error('name the folder of the earlier build');
const browser = await chromium.launch(await pickBrowser());
const [before, after] = [await open(browser, resolve(earlier)), await open(browser, built)];
const ids = await after.page.evaluate(async () => {
  const link = performance.getEntriesByType('resource').find(({ name }) => /toolbox-nl-/.test(name));
  const { toolbox } = (await (await fetch(link?.name ?? '')).json()) as {
    toolbox: { records: { id: string }[] };
  };
  return toolbox.records.map(({ id }) => id);
});
const found: { id: string; before: number; after: number }[] = [];
for (const id of ids)
  found.push({ id, before: await heightOf(before.page, id), after: await heightOf(after.page, id) });
await browser.close();
await Promise.all([before.stop(), after.stop()]);

const row = (id: string, was: number, is: number) =>
  console.log(
    `${id.padEnd(36)} ${String(was).padStart(7)} ${String(is).padStart(7)}  ${(is / was).toFixed(3)}`,
  );
const print = (name: string, all: typeof found) =>
  row(
    name,
    all.reduce((sum, each) => sum + each.before, 0),
    all.reduce((sum, each) => sum + each.after, 0),
  );
const highest = found.toSorted((a, b) => b.before - a.before).slice(0, TOP);
console.log(`${'height in pixels'.padEnd(36)}  before   after  ratio`);
for (const { id, before: was, after: is } of highest) row(id, was, is);
print(`the ${TOP} highest`, highest);
print(`all ${found.length}`, found);
