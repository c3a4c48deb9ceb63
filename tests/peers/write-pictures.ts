import { join } from 'node:path';
import { chromium } from 'playwright';
import { preview } from 'vite';
import { pickBrowser } from '../support/browser.mjs';
import { pictures } from './pictures.ts';

/** Saves the pictures from the built site into a folder, as a reader does. */
const [folder = '.'] = process.argv.slice(2);
const server = await preview({ preview: { port: 4189 } });
const browser = await chromium.launch(await pickBrowser());
for (const [name, address] of Object.entries(pictures)) {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.goto(`http://127.0.0.1:4189${address}`);
  await page.getByRole('application').waitFor();
  await page.getByRole('button', { name: /^(Deel|Share)$/ }).click();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: /SVG/ }).click(),
  ]);
  await file.saveAs(join(folder, `${name}.svg`));
  await page.close();
}
await browser.close();
await server.close();
