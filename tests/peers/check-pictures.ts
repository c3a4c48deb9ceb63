import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { pickBrowser } from '../support/browser.mjs';
import { compare, type Seen } from './compare-pictures.ts';
import { pictures } from './pictures.ts';

/** Compares what each viewer made of the pictures in a folder with Chromium; fails with all that is wrong. */

/** How much of a picture apart from its text may differ: the edges of lines and cards, which every viewer smooths in its own way. */
const DIFFERENT = 0.004;

const [folder = '.', ...versions] = process.argv.slice(2);
const read = (file: string, type: string) =>
  `data:${type};base64,${readFileSync(join(folder, file)).toString('base64')}`;
const percent = (share: number) => `${(share * 100).toFixed(2)}%`;

const browser = await chromium.launch(await pickBrowser());
const page = await browser.newPage();
// What tsx compiles a function to names the functions in it.
await page.evaluate('globalThis.__name = (named) => named');
const rows: Record<string, string | number>[] = [];
const faults: string[] = [];
for (const each of versions) {
  const [viewer = '', version = ''] = each.split('=');
  for (const name of Object.keys(pictures)) {
    const svg = readFileSync(join(folder, `${name}.svg`), 'utf8');
    const png = read(join(viewer, `${name}.png`), 'image/png');
    const seen: Seen = await page.evaluate(compare, { svg, png });
    const { texts, beyond, icons, otherIcons, faint, different } = seen;
    const row = { texts, beyond: beyond.length, faint: faint.length, icons, 'other icons': otherIcons };
    rows.push({ viewer, version, picture: name, ...row, different: percent(different) });
    const fault = (what: string) => faults.push(`${viewer}, ${name}: ${what}`);
    for (const text of beyond) fault(`"${text}" is not within its place`);
    if (otherIcons > 0) fault(`${otherIcons} icons are not as in Chromium`);
    for (const text of faint) fault(`"${text}" is fainter than other bold texts`);
    if (different > DIFFERENT) fault(`${percent(different)} of it is not as in Chromium`);
  }
}
console.log(`Compared with Chromium ${browser.version()}:`);
console.table(rows);
await browser.close();

if (faults.length > 0) {
  console.error(faults.join('\n'));
  process.exitCode = 1;
}
