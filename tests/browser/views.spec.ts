import { violations } from './axe.ts';
import { expect, openAfresh, settled, test } from './page.ts';
import { namesOf, pages, someViews } from './views.ts';
import { lawful, seen, watch } from './watch.ts';

/** How much a page may jump, without being asked, while it loads. */
const SHIFT = 0.02;

// Each width by day and by night, and in each language.
for (const [language, colorScheme, width] of [
  ['nl', 'light', 1440],
  ['en', 'dark', 1440],
  ['nl', 'dark', 360],
  ['en', 'light', 360],
] as const)
  for (const some of someViews)
    test(`no view jumps while it loads, does what the policy forbids, or has a fault that axe finds: ${language}, ${colorScheme}, ${width} wide, ${namesOf(some)}`, async ({
      page,
    }) => {
      test.slow();
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme });
      await page.addInitScript(watch);
      for (const { name, link, there } of some) {
        await openAfresh(page, `/${pages[language]}#${link}`);
        await expect(page.locator(there).first(), name).toBeVisible();
        const { shift, moved } = await seen(page);
        expect.soft(shift, `${name}\n${moved.join('\n')}`).toBeLessThan(SHIFT);
        await lawful(page, name);
        await settled(page);
        expect(await violations(page), name).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth), name).toBe(width);
        await expect(page.locator('html')).toHaveAttribute('lang', language);
      }
    });
