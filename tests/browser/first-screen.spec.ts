import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { answer, expect, test } from './page.ts';

const LIMIT = 60_000;
const folder = new URL('../../dist/assets/', import.meta.url);
const read = (name: string) => readFileSync(new URL(name, folder), 'utf8');

/** The scripts that have to be there before any of these can run, and these. */
function needed(names: readonly string[]): Set<string> {
  const all = new Set(names);
  for (const name of all)
    for (const [, other = ''] of read(name).matchAll(/(?:from|import)\s*"\.\/([^"]+\.js)"/g)) all.add(other);
  return all;
}

test('the question can be used after at most 60 kB of JavaScript: nothing else has to come', async ({
  page,
}) => {
  const html = readFileSync(new URL('../index.html', folder), 'utf8');
  const [, entry = ''] = /<script[^>]* src="\.\/assets\/([^"]+)"/.exec(html) ?? [];
  const [, dutch = ''] = /assets\/(nl-[^"]+\.js)"/.exec(html) ?? [];
  const allowed = needed([entry, dutch]);

  const came = new Set<string>();
  await page.route('**/*.js', async (route) => {
    const name = new URL(route.request().url()).pathname.replace(/.*\//, '');
    // All else is held back, and never comes.
    if (!allowed.has(name)) return;
    came.add(name);
    await route.continue();
  });
  await page.goto('/');
  await page.getByLabel('Doelgroep').selectOption('senioren');
  await expect(answer(page)).toHaveText('6 instrumenten');
  await expect(page.locator('.stage')).toContainText('De tekening wordt geladen…');

  expect(came).toEqual(allowed);
  const total = [...came].reduce((sum, name) => sum + gzipSync(read(name)).length, 0);
  console.log(`first screen: ${(total / 1000).toFixed(1)} kB of JavaScript, gzip`);
  expect(total).toBeLessThanOrEqual(LIMIT);
});
