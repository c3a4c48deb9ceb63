import { violations } from './axe.ts';
import { misplaced } from './misplaced.ts';
import { expect, follow, openAfresh, openMap, row, record, settled, visit } from './page.ts';
import { views } from './views.ts';

visit('what opens over the page, and a sheet on a phone, have no fault that axe finds', async ({ page }) => {
  await openMap(page);
  await page.getByRole('combobox', { name: /Zoek/ }).fill('senioren');
  await expect(page.getByRole('option').first()).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Escape');
  for (const [button, heading] of [
    ['Uw stappen', 'Uw stappen'],
    ['Deel', 'Deel of bewaar'],
    ['Menu', 'Taal'],
    ['Legenda', 'Wat de tekens betekenen'],
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
  await page.keyboard.press('Escape');
  // A phone with a sheet.
  await page.setViewportSize({ width: 360, height: 740 });
  await follow(page, 'groep=senioren');
  await row(page, 'Huurgewenning').click();
  await expect(record(page).getByRole('heading', { name: 'Huurgewenning' })).toBeVisible();
  expect(await violations(page), 'a sheet').toEqual([]);
});

for (const width of [1440, 360])
  visit(
    `what is kept, its memo, a word and an error have no fault that axe finds: ${width} wide`,
    async ({ page, quiet }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.goto('/#kies=huurgewenning');
      await record(page).getByRole('button', { name: 'woonlasten' }).click();
      await expect(page.locator(':popover-open')).toBeVisible();
      expect(await violations(page), 'a word').toEqual([]);
      await page.keyboard.press('Escape');
      await record(page).getByRole('button', { name: 'Bewaar', exact: true }).click();
      await openAfresh(page, '/#vorm=bewaard');
      await expect(page.getByRole('article', { name: 'Zo wordt het memo' })).toBeVisible();
      await page.getByRole('textbox').first().fill('Navragen bij de corporatie');
      for (const scheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme: scheme });
        expect(await violations(page), `kept, ${scheme}`).toEqual([]);
      }

      quiet.expected.push(/503/);
      await page.route('**/toolbox-*.json', (route) => route.fulfill({ status: 503, body: '' }));
      await openAfresh(page, '/');
      await expect(page.getByRole('alert')).toBeVisible();
      expect(await violations(page), 'an error').toEqual([]);
    },
  );

visit('nothing is wider than the narrowest phone, nor than a page at 400 per cent', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 });
  await page.goto('/');
  for (const { name, link, there } of views) {
    await follow(page, link);
    await expect(page.locator(there).first(), name).toBeAttached();
    await settled(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth), name).toBe(320);
    expect.soft(await misplaced(page), name).toEqual([]);
  }
});
