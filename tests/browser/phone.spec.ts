import { cardsOn, drawn } from './cards.ts';
import { expect, follow, record, row, settled, test } from './page.ts';
import { lowTargets } from './targets.ts';
import { views } from './views.ts';

test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

test('in one visit: the list and the drawing, a record, routes and filters', async ({ page }) => {
  await test.step('begins with the list; the drawing is one tap away', async () => {
    await page.goto('/');
    await expect(page.getByRole('heading', { name: 'Lijst 24' })).toBeVisible();
    await expect(page.getByRole('application', { name: /Tekening/ })).toBeHidden();
    await page.getByRole('button', { name: 'Kaart', exact: true }).tap();
    await expect(page.getByRole('application', { name: /Tekening/ })).toBeVisible();
  });
  await test.step('a record comes from below and goes again; nothing is wider than the screen', async () => {
    await follow(page, 'groep=senioren');
    await row(page, 'Huurgewenning').tap();
    await expect(record(page).getByRole('heading', { name: 'Huurgewenning' })).toBeInViewport();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    await record(page).getByRole('button', { name: 'Sluit' }).tap();
    await expect(record(page).getByRole('heading', { name: 'Huurgewenning' })).toBeHidden();
  });
  await test.step('a record and routes take turns, and what lies behind cannot be reached', async () => {
    await follow(page, 'groep=senioren');
    await row(page, 'Huurgewenning').tap();
    await expect(page.locator('.behind')).toHaveAttribute('inert');
    await record(page)
      .getByRole('button', { name: /^Routes naar voorbeelden/ })
      .tap();
    const paths = page.getByRole('region', { name: /^Routes van/ });
    await expect(paths).toBeVisible();
    await expect(record(page)).toBeHidden();
    await paths.getByRole('button', { name: 'Sluit routes' }).tap();
    await expect(paths).toBeHidden();
    await expect(record(page).getByRole('heading', { name: 'Huurgewenning' })).toBeVisible();
  });
  await test.step('a chosen route shows all its sources, and the sheet can be closed from there', async () => {
    await follow(page, 'groep=senioren&van=senioren&naar=source');
    const paths = page.getByRole('region', { name: /^Routes van/ });
    await paths.locator('button.route').first().tap();
    const sources = paths.getByRole('list', { name: 'Waar dit staat' }).locator('summary');
    await expect(sources.last()).toBeInViewport({ ratio: 1 });
    await expect(sources.first()).toBeInViewport({ ratio: 1 });
    const close = paths.getByRole('button', { name: 'Sluit routes' });
    await expect(close).toBeInViewport({ ratio: 1 });
    await close.tap();
    await expect(paths).toBeHidden();
  });
  await test.step('what is opened over the page can be pressed too: it is at least 44 pixels high', async () => {
    await follow(page, 'groep=senioren');
    await page.getByRole('button', { name: 'Filters', exact: true }).tap();
    await expect(page.getByRole('complementary', { name: 'Filters' })).toBeVisible();
    expect(await page.evaluate(lowTargets)).toEqual([]);
  });
});

for (const [device, viewport] of Object.entries({
  phone: { width: 360, height: 740 },
  tablet: { width: 1024, height: 768 },
}))
  test(`what is pressed is at least 44 pixels high in every view, on a ${device}`, async ({ page }) => {
    test.slow();
    await page.setViewportSize(viewport);
    await page.goto('/');
    for (const { name, link, there } of views) {
      await follow(page, link);
      await expect(page.locator(there).first(), name).toBeVisible();
      await settled(page);
      expect.soft(await page.evaluate(lowTargets), name).toEqual([]);
    }
  });

test('a card is moved by buttons, once its record no longer lies over the drawing', async ({ page }) => {
  await page.goto('/#groep=senioren&vorm=kaart');
  await expect(page.getByRole('application', { name: /Tekening/ })).toBeVisible();
  await drawn(page);
  const before = await cardsOn(page);
  const card = before['senioren'];
  if (!card) throw new Error('the card is not drawn');
  await page.touchscreen.tap(card.x + 40, card.y + card.height / 2);
  await record(page).getByRole('button', { name: 'Sluit' }).tap();
  await page.getByRole('button', { name: 'Verplaats een kaart' }).tap();
  const group = page.getByRole('group', { name: 'Verplaats Senioren' });
  const heights = await group.getByRole('button').evaluateAll((all) => all.map((each) => each.clientHeight));
  expect(Math.min(...heights)).toBeGreaterThan(41);
  await group.getByRole('button', { name: 'Omlaag' }).tap();
  await expect(page.getByRole('button', { name: 'Ongedaan maken' })).toBeEnabled();
  await expect(page).toHaveURL(/senioren/);
  await drawn(page);
  const gap = (places: typeof before) => (places['alle']?.y ?? 0) - (places['senioren']?.y ?? 0);
  expect(gap(await cardsOn(page))).toBeLessThan(gap(before) - 10);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
});
