import { expect, openMap, settled, test, visible } from './page.ts';

test('the key that opens the help can be switched off', async ({ page }) => {
  await openMap(page);
  const help = page.getByRole('heading', { name: 'Uitleg', exact: true });
  await page.getByRole('button', { name: 'Menu', exact: true }).click();
  await page.getByRole('checkbox', { name: /\?/ }).uncheck();
  await page.keyboard.press('Escape');
  await page.getByRole('heading', { level: 1 }).click();
  await page.keyboard.press('?');
  await settled(page);
  await expect(help).toBeHidden();
  await page.getByRole('button', { name: 'Menu', exact: true }).click();
  await page.getByRole('checkbox', { name: /\?/ }).check();
  await page.keyboard.press('Escape');
  await page.getByRole('heading', { level: 1 }).click();
  await page.keyboard.press('?');
  await expect(help).toBeVisible();
});

test('the language that was chosen is kept for the next visit, and an address may ask for its own', async ({
  page,
}) => {
  const html = page.locator('html');
  await openMap(page);
  await page
    .getByRole('link', { name: /English/ })
    .first()
    .click();
  await expect(html).toHaveAttribute('lang', 'en');
  // A visit, which knows nothing of the page before it.
  await page.goto('about:blank');
  await page.goto('/#groep=senioren');
  await expect(html).toHaveAttribute('lang', 'en');
  await expect(page).toHaveURL(/en\.html#groep=senioren(&|$)/);
  await page.goto('/?taal=nl#groep=senioren');
  await expect(html).toHaveAttribute('lang', 'nl');
  await expect(visible(page)).toHaveText(/zichtbaar$/);
});
