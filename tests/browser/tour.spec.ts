import type { Tour, TourStep } from '../../graph/index.ts';
import { linkOfStep } from '../../src/state/link/link.ts';
import { builtToolbox } from './built-graph.ts';
import { drawn, labelsOn } from './cards.ts';
import { expect, follow, goBack, openMap, record, row, settled, visit, type Page } from './page.ts';

const { tours } = builtToolbox().toolbox;
const main = tours[0] as Tour;
const button = (page: Page) => page.getByRole('button', { name: 'Rondleiding', exact: true });
const panel = (page: Page, { name }: Tour = main) => page.getByRole('complementary', { name });
const heading = (page: Page, at: number, { steps }: Tour = main) =>
  page.getByRole('heading', { level: 2, name: steps[at - 1]?.title ?? '?', exact: true });
const outside = (page: Page) => page.getByText(/buiten beeld/);
const isFull = (page: Page) => page.evaluate(() => document.fullscreenElement !== null);
const isDrawn = (step: TourStep | undefined) => (step?.show.view ?? 'map') === 'map';
/** Where the parts of the page stand. */
const places = async (page: Page) =>
  Promise.all(['.tour', '.tour nav', '.stage', '.bar'].map((part) => page.locator(part).boundingBox()));

visit('from the start through all steps to exploring, by keyboard alone', async ({ page }) => {
  await openMap(page, 'groep=gezinnen');
  await button(page).focus();
  await page.keyboard.press('Enter');
  await expect(heading(page, 1)).toBeFocused();
  await drawn(page);
  const before = await places(page);
  for (const [at, { title }] of main.steps.entries()) {
    await expect(heading(page, at + 1)).toBeFocused();
    await expect(panel(page)).toContainText(`${at + 1} van ${main.steps.length}`);
    if (isDrawn(main.steps[at])) await drawn(page);
    await expect(outside(page), title).toBeHidden();
    // A step that tells a route gives the sentence its place below the drawing.
    if (!main.steps[at]?.show.route) expect(await places(page), title).toEqual(before);
    await page.keyboard.press(at % 2 === 0 ? 'ArrowRight' : 'PageDown');
  }
  await expect(heading(page, main.steps.length)).toBeFocused();
  const begin = page.getByRole('button', { name: 'Begin zelf' });
  for (let tabs = 0; tabs < 6 && !(await begin.evaluate((each) => each === document.activeElement)); tabs++)
    await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(panel(page)).toBeHidden();
  await expect(page.getByRole('heading', { name: 'Waar wilt u beginnen?' })).toBeVisible();
  expect(await page.evaluate(() => document.activeElement === document.body)).toBe(false);
  for (let steps = 0; steps <= main.steps.length; steps++) await page.keyboard.press('Control+z');
  await expect(page.getByLabel('Doelgroep')).toHaveValue('gezinnen');
});

visit(
  'on a projector it fills the screen, large, with nothing cut off, and stays when that ends',
  async ({ page }) => {
    visit.slow();
    await page.setViewportSize({ width: 1024, height: 768 });
    for (const tour of tours) {
      await openMap(page, linkOfStep(tour.id, 1));
      await expect(heading(page, 1, tour)).toBeVisible();
      await page.getByRole('button', { name: 'Volledig scherm' }).click();
      await expect.poll(() => isFull(page)).toBe(true);
      await expect(page.getByRole('heading', { level: 1 })).toBeHidden();
      await expect(page.locator('.bar')).toBeHidden();
      for (const [at, { title }] of tour.steps.entries()) {
        await expect(heading(page, at + 1, tour)).toBeVisible();
        if (isDrawn(tour.steps[at]))
          await expect
            .poll(async () => Math.min(...(await labelsOn(page)).map(({ size }) => size)), { message: title })
            .toBeGreaterThanOrEqual(12);
        await expect(outside(page), title).toBeHidden();
        const text = await panel(page, tour).evaluate((aside) => {
          const article = aside.querySelector('article');
          const first = article?.querySelector('.text');
          return {
            size: first ? parseFloat(getComputedStyle(first).fontSize) : 0,
            hidden: (article?.scrollHeight ?? 0) - (article?.clientHeight ?? 0),
          };
        });
        expect(text.size, title).toBeGreaterThanOrEqual(20);
        // At the end, only the ways on may lie below.
        if (at + 1 < tour.steps.length) expect(text.hidden, title).toBe(0);
        await page.keyboard.press('ArrowRight');
      }
      // Escape is the browser's here: it leaves full screen, and not the tour.
      await page.keyboard.press('Escape');
      await page.evaluate(() => document.fullscreenElement && document.exitFullscreen());
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(panel(page, tour)).toBeVisible();
    }
  },
);

visit('its link, reload, Back, Escape, and a phone', async ({ page }) => {
  await visit.step('a link opens its step, also after a reload, and Back goes a step back', async () => {
    await openMap(page, linkOfStep('westvoorne', 2));
    const [, , westvoorne] = tours as [Tour, Tour, Tour];
    await expect(heading(page, 2, westvoorne)).toBeVisible();
    await page.keyboard.press('ArrowRight');
    await expect(heading(page, 3, westvoorne)).toBeFocused();
    // The address follows right after the paint.
    await expect(page).toHaveURL(/westvoorne~3/);
    await settled(page);
    await page.reload();
    await expect(heading(page, 3, westvoorne)).toBeVisible();
    await goBack(page);
    await expect(heading(page, 2, westvoorne)).toBeVisible();
  });
  await visit.step('Escape closes what was opened on the way, then the tour', async () => {
    await follow(page, linkOfStep('toolbox', 3));
    await drawn(page);
    await page.getByRole('button', { name: 'Lijst', exact: true }).click();
    await row(page, 'Casus Westvoorne').click();
    await expect(record(page).getByRole('heading', { name: 'Casus Westvoorne' })).toBeVisible();
    await expect(panel(page)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(record(page)).toBeHidden();
    await expect(panel(page)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(panel(page)).toBeHidden();
    await expect(row(page, 'Casus Westvoorne')).toBeVisible();
  });
  await visit.step('on a phone it stands above the list', async () => {
    await page.setViewportSize({ width: 360, height: 740 });
    await follow(page, linkOfStep('toolbox', 1));
    await expect(heading(page, 1)).toBeVisible();
    await page.getByRole('button', { name: 'Volgende' }).click();
    await expect(heading(page, 2)).toBeFocused();
    const [text, list] = [await panel(page).boundingBox(), await page.locator('.stage').boundingBox()];
    expect(text?.width).toBe(360);
    expect((text?.y ?? 0) + (text?.height ?? 0)).toBeLessThanOrEqual(list?.y ?? 0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  });
});
