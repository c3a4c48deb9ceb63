import { violations } from './axe.ts';
import { misplaced } from './misplaced.ts';
import { expect, openMap, row, record, test } from './page.ts';
import { pages, views } from './views.ts';

for (const [language, address] of Object.entries(pages))
  for (const width of [1440, 360])
    for (const scheme of ['light', 'dark'] as const)
      test(`no view has a fault that axe finds: ${language}, ${width} wide, ${scheme}`, async ({ page }) => {
        test.setTimeout(120_000);
        await page.setViewportSize({ width, height: 800 });
        await page.emulateMedia({ colorScheme: scheme });
        for (const { name, link, there } of views) {
          await page.goto(`/${address}#${link}`);
          await expect(page.locator(there).first(), name).toBeVisible();
          expect(await violations(page), name).toEqual([]);
          expect(await page.evaluate(() => document.documentElement.scrollWidth), name).toBe(width);
        }
        await expect(page.locator('html')).toHaveAttribute('lang', language);
      });

test('what opens over the page has no fault that axe finds', async ({ page }) => {
  await openMap(page);
  await page.getByRole('combobox', { name: /Zoek/ }).fill('senioren');
  await expect(page.getByRole('option').first()).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Escape');
  for (const [button, heading] of [
    ['Uw stappen', 'Uw stappen'],
    ['Deel', 'Deel of bewaar'],
    ['Menu', 'Taal'],
  ] as const) {
    await page.getByRole('button', { name: button, exact: true }).click();
    await expect(page.getByRole('heading', { name: heading })).toBeVisible();
    expect(await violations(page), button).toEqual([]);
    await page.keyboard.press('Escape');
  }
  await page.setViewportSize({ width: 1024, height: 768 });
  await page.getByRole('button', { name: 'Filters', exact: true }).click();
  await expect(page.getByRole('complementary', { name: 'Filters' })).toBeVisible();
  expect(await violations(page)).toEqual([]);
});

test('a phone with a sheet has no fault that axe finds', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/#groep=senioren');
  await row(page, 'Huurgewenning').click();
  await expect(record(page).getByRole('heading', { name: 'Huurgewenning' })).toBeVisible();
  expect(await violations(page)).toEqual([]);
});

test('nothing is wider than the narrowest phone, nor than a page at 400 per cent', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 });
  for (const { name, link, there } of views) {
    await page.goto(`/#${link}`);
    await expect(page.locator(there).first(), name).toBeAttached();
    expect(await page.evaluate(() => document.documentElement.scrollWidth), name).toBe(320);
    expect.soft(await misplaced(page), name).toEqual([]);
  }
});
