import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium, type BrowserContextOptions } from 'playwright';
import { preview } from 'vite';
import { pickBrowser } from '../support/browser.mjs';
import { pages, views } from './views.ts';

/**
 * Every view on every kind of screen, to be looked at in one go: `npm run screens`, then open the page that it names. With words after it
 * (`npm run screens -- phone dark`) only the kinds of screen whose name holds one of them.
 */
const folder = fileURLToPath(new URL('../../node_modules/.cache/screens/', import.meta.url));
const wide = { width: 1440, height: 900 };
const kinds: Readonly<Record<string, BrowserContextOptions & { readonly language?: keyof typeof pages }>> = {
  desktop: { viewport: wide },
  'desktop, dark': { viewport: wide, colorScheme: 'dark' },
  'desktop, English': { viewport: wide, language: 'en' },
  laptop: { viewport: { width: 1024, height: 768 } },
  'laptop, dark': { viewport: { width: 1024, height: 768 }, colorScheme: 'dark' },
  tablet: { viewport: { width: 768, height: 1024 }, hasTouch: true },
  'tablet, dark': { viewport: { width: 768, height: 1024 }, hasTouch: true, colorScheme: 'dark' },
  phone: { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true },
  'phone, dark': {
    viewport: { width: 360, height: 740 },
    hasTouch: true,
    isMobile: true,
    colorScheme: 'dark',
  },
  'phone, English': { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true, language: 'en' },
  // What is zoomed has fewer of its own pixels, and each is drawn larger.
  'zoom 200': { viewport: { width: 720, height: 450 }, deviceScaleFactor: 2 },
  'zoom 400': { viewport: { width: 360, height: 225 }, deviceScaleFactor: 4 },
  'narrowest phone': { viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true },
  'forced colours': { viewport: wide, forcedColors: 'active' },
  'less motion': { viewport: wide, reducedMotion: 'reduce' },
};

const wanted = process.argv.slice(2);
const chosen = Object.entries(kinds).filter(
  ([name]) => wanted.length === 0 || wanted.some((word) => name.includes(word)),
);
mkdirSync(folder, { recursive: true });
const server = await preview({ preview: { port: 4194, strictPort: true } });
const browser = await chromium.launch(await pickBrowser());
const sheets: string[] = [];
for (const [kind, { language = 'nl', ...options }] of chosen) {
  const context = await browser.newContext({ serviceWorkers: 'block', ...options });
  const page = await context.newPage();
  const figures: string[] = [];
  for (const { name, link, there } of views) {
    await page.goto('about:blank');
    await page.goto(`http://127.0.0.1:4194/${pages[language]}#${link}`);
    await page.locator(there).first().waitFor({ state: 'attached' });
    await page.evaluate(() => document.fonts.ready);
    const file = `${kind} ${name}.png`.replaceAll(/[^a-zA-Z0-9.]+/g, '-');
    await page.screenshot({ path: folder + file });
    figures.push(`<figure><img src="${file}" alt=""><figcaption>${name}</figcaption></figure>`);
  }
  await context.close();
  sheets.push(`<h2>${kind}</h2>${figures.join('')}`);
  console.log(`${kind}: ${figures.length} screens`);
}
writeFileSync(
  `${folder}index.html`,
  `<!doctype html><meta charset="utf-8"><title>Screens</title><style>figure{display:inline-block;margin:4px}img{height:450px;border:1px solid}</style>${sheets.join('')}`,
);
console.log(`${folder}index.html`);
await browser.close();
await server.close();
