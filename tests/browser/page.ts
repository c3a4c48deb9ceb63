import {
  expect,
  test as base,
  type BrowserContext,
  type ConsoleMessage,
  type Page,
  type Request,
} from '@playwright/test';
import { painted } from '../tasks/in-page.ts';
import { watch } from './watch.ts';

/** No worker: it would answer before a test can change what comes. See offline.spec.ts. */
const withoutWorker = (context: BrowserContext) =>
  context.addInitScript(() => {
    if ('serviceWorker' in navigator) navigator.serviceWorker.register = () => new Promise(() => undefined);
  });

/**
 * A page in a browser of its own, that has to stay quiet: no error, no breach of the policy, no request to another host. Checked after
 * every test.
 */
export const test = base.extend<{ quiet: { expected: RegExp[] } }, { openPage: Page }>({
  context: async ({ context }, use) => {
    await withoutWorker(context);
    await use(context);
  },
  openPage: [
    async ({ browser }, use, { project }) => {
      const { baseURL, viewport } = project.use;
      const context = await browser.newContext({
        ...(baseURL && { baseURL }),
        ...(viewport && { viewport }),
      });
      await withoutWorker(context);
      await context.addInitScript(watch);
      await use(await context.newPage());
      await context.close();
    },
    { scope: 'worker' },
  ],
  quiet: [
    async ({ page, baseURL }, use) => {
      const faults: string[] = [];
      const quiet: { expected: RegExp[] } = { expected: [] };
      const onConsole = (message: ConsoleMessage) => {
        if (['error', 'warning'].includes(message.type())) faults.push(message.text());
      };
      const onError = (error: Error) => faults.push(error.message);
      const onRequest = (request: Request) => {
        const { origin, protocol } = new URL(request.url());
        if (protocol.startsWith('http') && origin !== new URL(baseURL ?? '').origin)
          faults.push(request.url());
      };
      page.on('console', onConsole).on('pageerror', onError).on('request', onRequest);
      await use(quiet);
      page.off('console', onConsole).off('pageerror', onError).off('request', onRequest);
      expect(faults.filter((fault) => !quiet.expected.some((pattern) => pattern.test(fault)))).toEqual([]);
    },
    { auto: true },
  ],
});

/**
 * A visit in the page in which the tests before it were made, as a new page costs three times what a load in an open one does. It finds
 * nothing stored, nothing held back and nothing emulated; but files may come from the browser's cache. For tests that leave nothing else
 * behind: no script of their own in the page, no second page, no permission. `watch` has been there from before the page began.
 */
export const visit = test.extend({
  context: ({ openPage }, use) => use(openPage.context()),
  page: async ({ openPage: page }, use, { project }) => {
    await page.unrouteAll();
    await page.setViewportSize(project.use.viewport ?? { width: 1440, height: 900 });
    await page.emulateMedia({
      media: null,
      colorScheme: 'light',
      reducedMotion: null,
      forcedColors: null,
      contrast: null,
    });
    await page.mouse.move(0, 0);
    await forget(page);
    await use(page);
  },
  quiet: async ({ quiet }, use) => {
    // The font may be there from the visit before, before it is asked for.
    quiet.expected.push(/\.woff2 was preloaded .* but not used/);
    await use(quiet);
  },
});

/** Leaves the site for a file of the same host in which nothing runs, with nothing stored. */
export async function forget(page: Page): Promise<void> {
  await page.goto('/NOTICES.txt');
  await page.evaluate(async () => {
    localStorage.clear();
    sessionStorage.clear();
    for (const name of await caches.keys()) await caches.delete(name);
  });
}

export { expect, type Page };

/** What was done last is on screen, and in the address, which follows right after that. No reader leaves or goes back sooner. */
export const settled = (page: Page): Promise<void> => page.evaluate(painted);
export async function goBack(page: Page): Promise<void> {
  await settled(page);
  await page.goBack();
}

let loads = 0;
/**
 * Loads an address anew, where a change of the fragment alone would not. Another query is another document; an empty page in between
 * would also be another process, which costs as much as the page itself.
 */
export async function openAfresh(page: Page, address: string): Promise<void> {
  const [path = '', fragment = ''] = address.split('#');
  loads += 1;
  await page.goto(`${path}${path.includes('?') ? '&' : '?'}load=${loads}#${fragment}`);
}

/** Follows the link of a view in the page that is open. Once that is painted, nothing of the view before it is left. */
export async function follow(page: Page, link: string): Promise<void> {
  await page.evaluate(async (hash) => {
    const before = location.hash;
    const changed = new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }));
    location.hash = hash;
    if (location.hash !== before) await changed;
  }, link);
  await settled(page);
}

/** Opens the page and waits until the drawing and the tools around it are there. */
export async function openMap(page: Page, fragment = ''): Promise<void> {
  await page.goto(`/#${fragment}`);
  await expect(page.getByRole('application', { name: /Tekening/ })).toBeVisible();
  await expect(page.locator('header').getByRole('button', { name: 'Menu' })).toBeVisible();
}

/** A blank of the question. */
export const blank = (page: Page, name: string) => page.getByRole('combobox', { name, exact: true });
/** A row of the list, by what opens its record. */
export const row = (page: Page, name: string) =>
  page.getByRole('rowheader').getByRole('button', { name, exact: true });
export const record = (page: Page) => page.getByRole('complementary', { name: 'Over deze kaart' });
export const visible = (page: Page) => page.locator('footer').getByRole('status');
export const answer = (page: Page) => page.getByRole('region', { name: 'Uw vraag' }).getByRole('status');

/** The view of what the reader keeps. */
export const kept = (page: Page) => page.getByRole('region', { name: /^Bewaard|^Saved/ });
/** The button of a view mode. */
export const viewMode = (page: Page, name: string) =>
  page.getByRole('group', { name: /^Weergave$|^View$/ }).getByRole('button', { name, exact: true });
/** Keeps the record that is open, with a note. */
export async function keepOne(page: Page, note: string): Promise<void> {
  await record(page).getByRole('button', { name: 'Bewaar', exact: true }).click();
  await viewMode(page, 'Bewaard').click();
  await kept(page).getByRole('textbox').first().fill(note);
}
