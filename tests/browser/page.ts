import { expect, test as base, type Page } from '@playwright/test';
import { painted } from '../tasks/in-page.ts';

/** A page that has to stay quiet: no error, no breach of the policy, no request to another host. Checked after every test. */
export const test = base.extend<{ quiet: { expected: RegExp[] } }>({
  quiet: [
    async ({ page, context, baseURL }, use) => {
      // No worker: it would answer before a test can change what comes. See offline.spec.ts.
      await context.addInitScript(() => {
        if ('serviceWorker' in navigator)
          navigator.serviceWorker.register = () => new Promise(() => undefined);
      });
      const faults: string[] = [];
      const quiet: { expected: RegExp[] } = { expected: [] };
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) faults.push(message.text());
      });
      page.on('pageerror', (error) => faults.push(error.message));
      page.on('request', (request) => {
        const { origin, protocol } = new URL(request.url());
        if (protocol.startsWith('http') && origin !== new URL(baseURL ?? '').origin)
          faults.push(request.url());
      });
      await use(quiet);
      expect(faults.filter((fault) => !quiet.expected.some((pattern) => pattern.test(fault)))).toEqual([]);
    },
    { auto: true },
  ],
});

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
