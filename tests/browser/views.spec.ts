import { violations } from './axe.ts';
import { expect, openAfresh, settled, test, type Page } from './page.ts';
import { namesOf, pages, someViews } from './views.ts';
import { lawful, seen, watch } from './watch.ts';

/** How much a page may jump, without being asked, while it loads. */
const SHIFT = 0.02;
const HEIGHT = 800;

interface Look {
  readonly width: number;
  readonly colorScheme: 'light' | 'dark';
}

async function look(page: Page, { width, colorScheme }: Look): Promise<void> {
  await page.setViewportSize({ width, height: HEIGHT });
  await page.emulateMedia({ colorScheme });
}

// Each width by day and by night, and in each language. Each language is loaded at one width, and then seen at the other.
for (const [language, loaded, changed] of [
  ['nl', { width: 1440, colorScheme: 'light' }, { width: 360, colorScheme: 'dark' }],
  ['en', { width: 360, colorScheme: 'light' }, { width: 1440, colorScheme: 'dark' }],
] as const)
  for (const some of someViews)
    test(`no view jumps while it loads, does what the policy forbids, or has a fault that axe finds: ${language}, ${namesOf(some)}`, async ({
      page,
    }) => {
      test.slow();
      await page.addInitScript(watch);
      for (const { name, link, there } of some) {
        await look(page, loaded);
        await openAfresh(page, `/${pages[language]}#${link}`);
        await expect(page.locator(there).first(), name).toBeVisible();
        const { shift, moved } = await seen(page);
        expect.soft(shift, `${name}\n${moved.join('\n')}`).toBeLessThan(SHIFT);
        await expect(page.locator('html')).toHaveAttribute('lang', language);
        for (const each of [loaded, changed]) {
          if (each !== loaded) await look(page, each);
          const where = `${name}, ${each.colorScheme}, ${each.width} wide`;
          await settled(page);
          expect(await violations(page), where).toEqual([]);
          expect(await page.evaluate(() => document.documentElement.scrollWidth), where).toBe(each.width);
        }
        await lawful(page, name);
      }
    });
