import { chromium } from 'playwright';
import { preview } from 'vite';
import { pickBrowser } from '../support/browser.mjs';

/** Takes the picture in README.md from the built site, so that it shows the product as it is: `npm run picture`. */
const server = await preview({ preview: { port: 4188 } });
const browser = await chromium.launch(await pickBrowser());
const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, colorScheme: 'light' });
const question = 'groep=senioren&type=huur-naar-huur&kies=huurgewenning&van=senioren&naar=case';
await page.goto(`http://127.0.0.1:4188/#${question}`);
await page.getByRole('application', { name: /Tekening/ }).waitFor();
await page.getByRole('button', { name: /Huurgewenning; .*Verlengen verhuisketen/ }).click();
await page.getByRole('button', { name: 'Toon ook de andere kaarten' }).click();
await page.getByRole('button', { name: 'Toon alleen deze route' }).waitFor();
await page.screenshot({ path: new URL('../../.ci/picture.png', import.meta.url).pathname });
await browser.close();
await server.close();
