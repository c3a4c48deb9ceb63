import { expect, openMap, record, test, type Page } from './page.ts';

async function press(page: Page, name: string | RegExp, within = page.locator('body')) {
  await within.getByRole('button', { name, exact: true }).focus();
  await page.keyboard.press('Enter');
}

test('three instruments side by side, what all of them say, and one taken away, without a mouse', async ({
  page,
}) => {
  await openMap(page);
  for (const name of ['Verhuiscoach', 'Huurgewenning', 'Inkomenshuur']) {
    await page.keyboard.press('Control+k');
    await page.keyboard.type(name);
    await expect(page.getByRole('option', { name }).first()).toHaveAttribute('aria-selected', 'true');
    await page.keyboard.press('Enter');
    await expect(record(page).getByRole('heading', { name })).toBeFocused();
    await press(page, 'Vergelijk', record(page));
    await expect(record(page).getByRole('button', { name: 'In vergelijking ✓' })).toBeFocused();
  }
  await press(page, 'Vergelijk (3)');
  await expect(page.getByRole('heading', { name: '3 instrumenten vergeleken' })).toBeVisible();
  // Not in the order in which they were chosen, but in that of the toolbox.
  await expect(page.getByRole('columnheader')).toHaveText([/Huurgewenning/, /Inkomenshuur/, /Verhuiscoach/]);

  await expect(page.getByText('Alle drie: 1 punt')).toBeVisible();
  await expect(
    page.getByText('Effecten: mogelijk komen er meer grote sociale huurwoningen vrij.'),
  ).toBeVisible();
  const table = page.getByRole('region', { name: 'Vergelijking, naast elkaar' });
  const shared = table.getByRole('listitem').filter({ hasText: 'alle drie' });
  await expect(shared).toHaveText(Array.from({ length: 3 }, () => /grote sociale huurwoningen vrij/));
  await table.focus();
  const top = () => shared.first().evaluate((each) => each.getBoundingClientRect().top);
  const before = await top();
  await page.keyboard.press('PageDown');
  await expect.poll(top).toBeLessThan(before);
  await expect(page.getByRole('columnheader').first()).toBeInViewport();

  await press(page, 'Verhuiscoach: haal uit de vergelijking');
  await expect(page.getByRole('heading', { name: '2 instrumenten vergeleken' })).toBeVisible();
  await expect(page.getByText('Allebei: 5 punten')).toBeVisible();
  expect(await page.evaluate(() => document.activeElement?.closest('.compare') !== null)).toBe(true);
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('columnheader')).toHaveCount(3);
  // The browser walks back in its own time.
  await expect(page).toHaveURL(/vergelijk=[^&]*verhuiscoach/);
  await page.reload();
  await expect(page.getByRole('heading', { name: '3 instrumenten vergeleken' })).toBeVisible();
});

test('at 360 pixels the columns move sideways by themselves, and their heads stay in sight', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/#vergelijk=huurgewenning,inkomenshuur,verhuiscoach,voorrang&vorm=vergelijk');
  const table = page.getByRole('region', { name: 'Vergelijking, naast elkaar' });
  await table.focus();
  await page.keyboard.press('End');
  await table.evaluate((region) => region.scrollTo(region.scrollWidth, region.scrollHeight));
  await expect(page.getByRole('columnheader', { name: /Verhuiscoach/ })).toBeInViewport();
  expect(await table.evaluate((region) => region.scrollLeft)).toBeGreaterThan(0);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  const house = await page
    .locator('.places')
    .evaluate((each) => [each.scrollWidth, each.clientWidth] as const);
  expect(house[0]).toBe(house[1]);
});
