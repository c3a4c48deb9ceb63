import { securityHeaders } from '../../.ci/security-headers.ts';
import { expect, openAfresh, visit } from './page.ts';
import { pages } from './views.ts';
import { lawful } from './watch.ts';

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
  visit(
    `what is opened, downloaded and kept on the way does nothing that the policy forbids: ${language}`,
    async ({ page }) => {
      visit.slow();
      const address = `/${pages[language as keyof typeof pages]}`;
      const response = await page.goto(`${address}#kies=huurgewenning`);
      for (const [name, value] of Object.entries(securityHeaders))
        expect(response?.headers()[name.toLowerCase()], name).toBe(value);
      const button = (name: string | RegExp) =>
        page.getByRole('button', { name, exact: typeof name === 'string' }).first();
      await expect(page.locator('.drawing [data-id]').first()).toBeVisible();
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
    },
  );
