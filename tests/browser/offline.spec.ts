import { appendFileSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test as base, type Page } from '@playwright/test';
import { BUILT, nextBuild, Site } from '../support/site.ts';
import { follow, openAfresh, record } from './page.ts';
import { pages, views } from './views.ts';

/** A host of its own for every test, with a browser that keeps what it offers; quiet as far as the policy goes. */
const test = base.extend<{ site: Site }>({
  site: [
    async ({ context }, use) => {
      const site = new Site(BUILT);
      await site.start();
      const faults: string[] = [];
      await context.addInitScript(() =>
        document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
          console.error(`against the policy: ${violatedDirective} ${blockedURI}`),
        ),
      );
      context.on('console', (message) => {
        if (/against the policy|Content Security Policy/.test(message.text())) faults.push(message.text());
      });
      context.on('request', (request) => {
        if (request.url().startsWith('http') && !request.url().startsWith(site.address))
          faults.push(request.url());
      });
      context.on('weberror', (error) => faults.push(error.error().message));
      await use(site);
      await site.stop();
      expect(faults).toEqual([]);
    },
    { auto: true },
  ],
});

const drawing = (page: Page) => page.locator('.drawing [data-id]').first();
const heading = (name: string | RegExp) => (page: Page) => page.getByRole('heading', { name }).first();
const news = (page: Page) => page.getByRole('region', { name: 'Nieuwe versie' });
const keptBuilds = (page: Page) => page.evaluate(() => caches.keys());

/** Visits the site once, until all of it is kept. */
async function visit(page: Page, site: Site, fragment = ''): Promise<void> {
  await page.goto(`${site.address}#${fragment}`);
  await expect(drawing(page)).toBeVisible();
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
}

const lookForNews = (page: Page) =>
  page.evaluate(async () =>
    (await navigator.serviceWorker.getRegistration())?.update().then(() => undefined),
  );

test('after one visit all of it works without a network, in every language and as text', async ({
  page,
  site,
}) => {
  test.slow();
  await visit(page, site);
  await site.stop();
  // What has not been shown yet, without loading the page anew.
  await page.getByRole('button', { name: 'Matrix', exact: true }).click();
  await expect(heading('Matrix')(page)).toBeVisible();

  for (const [language, address] of Object.entries(pages)) {
    await openAfresh(page, `${site.address}${address}?van=een-mail`);
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    // The second language has the same files but for its words.
    for (const { name, link, there } of views.filter((_, at) => language === 'nl' || at % 3 === 0)) {
      await follow(page, link);
      await expect(page.locator(there).first(), `${language}: ${name}`).toBeVisible();
    }
  }
  for (const [text, language] of [
    ['toolbox.html', 'nl'],
    ['toolbox.en.html', 'en'],
  ]) {
    await openAfresh(page, `${site.address}${text}`);
    await expect(page.locator('html')).toHaveAttribute('lang', String(language));
    await expect(page.locator('#huurgewenning')).toBeVisible();
    await expect(page.locator('body')).toHaveCSS('font-family', /Atkinson/);
  }
});

test('a new build is offered and waits; what a reader has stays, and a page that is still open goes on', async ({
  page,
  context,
  site,
}) => {
  await visit(page, site, 'groep=senioren&kies=huurgewenning');
  await record(page).getByRole('button', { name: 'Bewaar', exact: true }).click();
  await page.getByRole('button', { name: 'Bewaard', exact: true }).click();
  await page.getByRole('textbox', { name: /Uw notitie/ }).fill('Navragen bij Vestia.');
  const other = await context.newPage();
  await visit(other, site);
  const [first] = await keptBuilds(page);

  site.folder = nextBuild(['Matrix', 'Record']);
  await lookForNews(page);
  await expect(news(page)).toContainText('Er is een nieuwe versie.');
  await expect(news(other)).toBeVisible();
  await news(other).getByRole('button', { name: 'Later' }).click();
  await expect(news(other)).toBeHidden();
  // Until it is asked for, also a page that is loaded anew is of the build that it was.
  await page.reload();
  await expect(page.locator('meta[name="description"]')).not.toHaveAttribute('content', /^Nieuw/);

  await news(page).getByRole('button', { name: 'Gebruik nu' }).click();
  await expect(page.locator('meta[name="description"]')).toHaveAttribute('content', /^Nieuw/);
  await expect(page.getByRole('textbox', { name: /Uw notitie/ })).toHaveValue('Navragen bij Vestia.');
  await expect(page).toHaveURL(/groep=senioren&vorm=bewaard/);
  await page.goBack();
  await expect(record(page).getByRole('heading', { name: 'Huurgewenning' })).toBeVisible();
  await page.getByRole('button', { name: 'Bewaard', exact: true }).click();

  // The host has this part of the former build no more, but a page of that build is still open.
  expect(await keptBuilds(other)).toContain(first);
  await other.getByRole('button', { name: 'Matrix', exact: true }).click();
  await expect(heading('Matrix')(other)).toBeVisible();
  await other.close();
  await page.reload();
  await expect(drawing(page).or(heading(/^Bewaard/)(page))).toBeVisible();
  await expect.poll(() => keptBuilds(page)).toEqual([expect.stringContaining('the next build')]);
  await site.stop();
  await openAfresh(page, `${site.address}#vorm=matrix`);
  await expect(heading('Matrix')(page)).toBeVisible();
  await expect(page.locator('meta[name="description"]')).toHaveAttribute('content', /^Nieuw/);
  rmSync(site.folder, { recursive: true });
});

test('a build that comes otherwise than it was written is not kept, and the former one stays', async ({
  page,
  site,
}) => {
  await visit(page, site);
  const before = await keptBuilds(page);
  site.folder = nextBuild([], (folder) =>
    appendFileSync(join(folder, 'toolbox.html'), '<!-- put in on the way -->'),
  );
  const warned = page.waitForEvent('console', (message) => message.text().includes('could not be kept'));
  await lookForNews(page);
  await warned;
  await expect(news(page)).toBeHidden();
  expect(await keptBuilds(page)).toEqual(before);
  await site.stop();
  await page.reload();
  await expect(drawing(page)).toBeVisible();
  rmSync(site.folder, { recursive: true });
});

test('where the browser keeps nothing, the page goes on', async ({ page, site }) => {
  await page.addInitScript(() => {
    navigator.serviceWorker.register = () => Promise.reject(new DOMException('full', 'QuotaExceededError'));
  });
  const warned = page.waitForEvent('console', (message) => message.text().includes('could not be kept'));
  await page.goto(site.address);
  await expect(drawing(page)).toBeVisible();
  expect((await warned).type()).toBe('warning');
});

test('no page holds a script or a style of its own, and every file that a page names is there', () => {
  const pages = readdirSync(BUILT).filter((name) => name.endsWith('.html'));
  expect(pages.toSorted()).toEqual(['en.html', 'index.html', 'toolbox.en.html', 'toolbox.html']);
  for (const name of pages) {
    const text = readFileSync(join(BUILT, name), 'utf8');
    expect(text).not.toMatch(/<style|\sstyle=|\son\w+=|<script(?![^>]*\ssrc=)|\{\{/);
    const named = [...text.matchAll(/<(?:link|script|img)[^>]* (?:href|src)="\.\/([^"]*)"/g)].map(
      ([, file]) => file,
    );
    for (const file of named)
      expect(() => readFileSync(join(BUILT, file || 'index.html')), file).not.toThrow();
  }
  for (const manifest of ['manifest.webmanifest', 'manifest.en.webmanifest']) {
    const { icons, start_url } = JSON.parse(readFileSync(join(BUILT, manifest), 'utf8')) as {
      icons: { src: string }[];
      start_url: string;
    };
    for (const file of [start_url, ...icons.map(({ src }) => src)])
      expect(() => readFileSync(join(BUILT, file === './' ? 'index.html' : file)), file).not.toThrow();
  }
});
