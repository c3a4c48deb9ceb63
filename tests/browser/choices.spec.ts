import { expect, openMap, visit, visible } from './page.ts';

visit(
  'the language that was chosen is kept for the next visit, and an address may ask for its own',
  async ({ page }) => {
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
  },
);
