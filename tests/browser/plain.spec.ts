import { violations } from './axe.ts';
import { expect, test } from './page.ts';

for (const [page_, text, width, scheme, cost] of [
  ['', 'toolbox.html', 1440, 'light', 'Dit is een kostbare oplossing.'],
  ['en.html', 'toolbox.en.html', 360, 'dark', 'This is a costly solution.'],
] as const) {
  test.describe(`without JavaScript, ${text}`, () => {
    test.use({ javaScriptEnabled: false });
    test('a reader comes to all of the toolbox as text', async ({ page }) => {
      await page.goto(`/${page_}`);
      await expect(page).toHaveURL(new RegExp(`/${text.replaceAll('.', '\\.')}$`));
      const article = page.locator('#huurgewenning');
      await expect(article.getByText(cost)).toBeVisible();
      await page.locator('nav a[href="#huurgewenning"]').click();
      await expect(article.getByRole('heading').first()).toBeInViewport();
      const where = article.locator('details').first();
      await where.locator('summary').click();
      await expect(where.locator('p')).toContainText('720');
    });
  });

  test(`${text} has no fault that axe finds, and fits`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme: scheme });
    await page.goto(`/${text}`);
    // Open, all that stands on the page can be looked at.
    await page.evaluate(() => {
      for (const each of document.querySelectorAll('details')) each.open = true;
    });
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  });
}
