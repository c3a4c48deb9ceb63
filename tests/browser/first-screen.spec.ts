import { gzipSync } from 'node:zlib';
import { answer, expect, test } from './page.ts';

const LIMIT = 60_000;
/** The drawing, and what comes with it because it shares that with a later part: the question waits for neither. */
const DRAWING = /\/(MapView|joined)-/;

test('the question can be used after at most 60 kB of JavaScript, without Cytoscape', async ({ page }) => {
  const scripts: { url: string; bytes: number }[] = [];
  page.on('response', async (response) => {
    if (response.url().endsWith('.js') && !DRAWING.test(response.url()))
      scripts.push({ url: response.url(), bytes: gzipSync(await response.body()).length });
  });
  await page.route('**/MapView-*.js', () => undefined);
  await page.goto('/');
  await page.getByLabel('Doelgroep').selectOption('senioren');
  await expect(answer(page)).toHaveText('6 instrumenten');
  expect(scripts.length).toBeGreaterThan(0);
  const total = scripts.reduce((sum, { bytes }) => sum + bytes, 0);
  console.log(`first screen: ${(total / 1000).toFixed(1)} kB of JavaScript, gzip`);
  expect(total).toBeLessThanOrEqual(LIMIT);
});
