import { expect, record, test, visible } from './page.ts';

test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

test('begins with the list; the drawing is one tap away', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { name: /Kaarten in beeld/ })).toBeVisible();
  await expect(page.getByRole('img', { name: /Tekening/ })).toBeHidden();
  await page.getByRole('button', { name: 'Kaart', exact: true }).tap();
  await expect(page.getByRole('img', { name: /Tekening/ })).toBeVisible();
});

test('a record comes from below and goes again; nothing is wider than the screen', async ({ page }) => {
  await page.goto('/#groep=senioren');
  await page.getByRole('button', { name: 'Huurgewenning', exact: true }).tap();
  await expect(record(page).getByRole('heading', { name: 'Huurgewenning' })).toBeInViewport();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  await record(page).getByRole('button', { name: 'Sluit' }).tap();
  await expect(record(page).getByRole('heading', { name: 'Huurgewenning' })).toBeHidden();
});

test('what is pressed is at least 44 pixels high', async ({ page }) => {
  await page.goto('/#groep=senioren');
  await expect(visible(page)).toBeVisible();
  const low = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('button, select, input')]
      .filter((each) => each.offsetParent !== null && each.getBoundingClientRect().height < 44)
      .map((each) => `${each.textContent} ${each.getBoundingClientRect().height}`),
  );
  expect(low).toEqual([]);
});
