import { securityHeaders } from '../../.ci/security-headers.ts';
import { expect, openAfresh, test, type Page } from './page.ts';
import { namesOf, pages, someViews } from './views.ts';

/** How much a page may jump, without being asked, while it loads. */
const SHIFT = 0.02;

interface DerivedView {
  shift: number;
  moved: string[];
  against: string[];
}

/** Watches from before the page begins, also what a later script would miss. */
const watch = () => {
  const seen: DerivedView = { shift: 0, moved: [], against: [] };
  Object.assign(window, { seen });
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile }) =>
    seen.against.push(`${violatedDirective} ${blockedURI} ${sourceFile}`),
  );
  type Shift = PerformanceEntry & {
    value: number;
    hadRecentInput: boolean;
    sources: { node: Node | null }[];
  };
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as Shift[]) {
      if (entry.hadRecentInput) continue;
      seen.shift += entry.value;
      const nameOf = (node: Node | null) =>
        node instanceof Element ? node.outerHTML.slice(0, 90) : node?.textContent;
      seen.moved.push(...entry.sources.map(({ node }) => `${entry.value.toFixed(4)} ${nameOf(node)}`));
    }
  }).observe({ type: 'layout-shift', buffered: true });
};
const seen = (page: Page) =>
  page.evaluate(async () => {
    await document.fonts.ready;
    // What the last paint has moved is told after it.
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    return (window as unknown as { seen: DerivedView }).seen;
  });
/** What a page may not hold: a script or a style of its own, or a request for another host. */
const inline = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .filter(
        (each) =>
          each.matches('style, script:not([src]), [src^="http"], iframe, object, embed, base') ||
          each.getAttributeNames().some((name) => name.startsWith('on')),
      )
      .map(({ outerHTML }) => outerHTML.slice(0, 120)),
  );

async function lawful(page: Page, where: string): Promise<void> {
  const { against } = await seen(page);
  expect(against, where).toEqual([]);
  expect(await inline(page), where).toEqual([]);
}

for (const [language, address, colorScheme, width] of [
  ['nl', pages.nl, 'light', 1440],
  ['en', pages.en, 'dark', 1440],
  ['nl', pages.nl, 'dark', 360],
  ['en', pages.en, 'light', 360],
] as const)
  for (const some of someViews)
    test(`no view jumps while it loads, or does what the policy forbids: ${language}, ${colorScheme}, ${width} wide, ${namesOf(some)}`, async ({
      page,
    }) => {
      test.slow();
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme });
      await page.addInitScript(watch);
      for (const { name, link, there } of some) {
        await openAfresh(page, `/${address}#${link}`);
        await expect(page.locator(there).first(), name).toBeAttached({ timeout: 20_000 });
        const { shift, moved } = await seen(page);
        expect.soft(shift, `${name}\n${moved.join('\n')}`).toBeLessThan(SHIFT);
        await lawful(page, name);
      }
    });

const said = {
  nl: {
    menus: ['Uw stappen', 'Deel', 'Menu'],
    picture: /SVG/,
    keep: 'Bewaar',
    saved: 'Bewaard',
    memo: /^Download voor Word/,
    tour: 'Rondleiding',
    dark: 'Donker',
    other: /English/,
  },
  en: {
    menus: ['Your steps', 'Share', 'Menu'],
    picture: /SVG/,
    keep: 'Save',
    saved: 'Saved',
    memo: /^Download for Word/,
    tour: 'Tour',
    dark: 'Dark',
    other: /Nederlands/,
  },
} as const;
for (const [language, words] of Object.entries(said))
  test(`what is opened, downloaded and kept on the way does nothing that the policy forbids: ${language}`, async ({
    page,
  }) => {
    test.slow();
    await page.addInitScript(watch);
    const address = `/${pages[language as keyof typeof pages]}`;
    const response = await page.goto(`${address}#kies=huurgewenning`);
    for (const [name, value] of Object.entries(securityHeaders))
      expect(response?.headers()[name.toLowerCase()], name).toBe(value);
    const button = (name: string | RegExp) =>
      page.getByRole('button', { name, exact: typeof name === 'string' }).first();
    await expect(page.locator('.canvas canvas').first()).toBeVisible();
    for (const menu of words.menus) {
      await button(menu).click();
      await expect(page.locator(':popover-open')).toBeVisible();
      await lawful(page, menu);
      if (menu === words.menus[1])
        await Promise.all([page.waitForEvent('download'), button(words.picture).click()]);
      if (menu === words.menus[2]) await page.getByRole('radio', { name: words.dark }).check();
      await lawful(page, menu);
      await page.keyboard.press('Escape');
    }
    await page.locator('aside.record').getByRole('button', { name: words.keep, exact: true }).click();
    await button(words.saved).click();
    await Promise.all([page.waitForEvent('download'), button(words.memo).click()]);
    await lawful(page, 'the memo');
    await page.getByRole('combobox').first().fill('senioren');
    await expect(page.getByRole('option').first()).toBeVisible();
    await lawful(page, 'the search');
    await page.keyboard.press('Escape');
    await button(words.tour).click();
    for (let step = 0; step < 4; step++) {
      await expect(page.locator('.tour article')).toBeVisible();
      await lawful(page, `the tour, step ${step}`);
      await page.keyboard.press('ArrowRight');
    }
    await page.getByRole('link', { name: words.other }).first().click();
    await expect(page.locator('html')).not.toHaveAttribute('lang', language);
    await expect(page.locator('.tour article')).toBeVisible();
    await lawful(page, 'the other language');

    // All that is stored by then is told of on the page about it.
    await openAfresh(page, `${address}?taal=${language}#vorm=privacy`);
    await expect(page.locator('.stage code').first()).toBeVisible();
    const listed = (await page.locator('.stage code').allTextContents()).map((text) =>
      text.replace(/^[^:]*:/, '').trim(),
    );
    const { stored, others } = await page.evaluate(async () => ({
      stored: [...Object.keys(localStorage), ...Object.keys(sessionStorage), ...(await caches.keys())],
      others: [document.cookie, ...(await indexedDB.databases()).map(({ name }) => name)].filter(Boolean),
    }));
    expect(stored.length).toBeGreaterThan(2);
    expect(
      stored.filter((name) => !listed.some((each) => name === each || name.startsWith(`${each}.`))),
    ).toEqual([]);
    expect(others).toEqual([]);
  });
