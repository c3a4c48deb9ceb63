import { drawn } from './cards.ts';
import { expect, follow, goBack, record, row, settled, test, viewMode, visit, type Page } from './page.ts';

/** Where everything that scrolls was put, except what is in the record itself. */
const places = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.places, .tables, .rail, .rail *, .stage *')]
      .filter((each) => each.scrollTop > 0 && !each.closest('.record'))
      .map(({ className, scrollTop, scrollLeft }) => [
        className.replace(/svelte-\w+/g, '').trim(),
        scrollTop,
        scrollLeft,
      ]),
  );

/** The ways to leave a record. */
const WAYS: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'the button': (page) => record(page).getByRole('button', { name: 'Sluit' }).click(),
  Escape: (page) => page.keyboard.press('Escape'),
  Back: goBack,
};

/** Rows at the start, in the middle and at the end of a long list. */
const ROWS = ['Huurgewenning', 'Ons soort mensen'];

async function leaveAndReturn(page: Page, open: (name: string) => Promise<void>) {
  for (const name of ROWS)
    for (const [way, leave] of Object.entries(WAYS)) {
      await row(page, name).evaluate((each) => each.scrollIntoView({ block: 'center' }));
      await settled(page);
      const before = await places(page);
      expect(before, 'the list is scrolled').not.toEqual([]);
      await open(name);
      await expect(record(page).getByRole('heading', { level: 2, name })).toBeVisible();
      await settled(page);
      await leave(page);
      await expect(record(page).getByRole('heading', { level: 2, name })).toBeHidden();
      await settled(page);
      expect.soft(await places(page), `${name}, left by ${way}`).toEqual(before);
    }
}

visit('on a desk, whoever leaves a record or goes back is at the same place', async ({ page }) => {
  test.slow();
  await page.setViewportSize({ width: 1440, height: 500 });
  await page.goto('/#vorm=lijst');
  await test.step('whoever leaves a record by mouse is back at the same place of the list', async () => {
    await leaveAndReturn(page, (name) => row(page, name).click());
  });
  await test.step('whoever leaves a record by keyboard is back at the same place of the list, on the same row', async () => {
    await leaveAndReturn(page, async (name) => {
      await row(page, name).focus();
      await page.keyboard.press('Enter');
    });
    await expect(row(page, ROWS.at(-1) ?? '')).toBeFocused();
  });
  await test.step('Back goes to the same place, also from another view and from another record', async () => {
    await follow(page, 'vorm=lijst');
    await row(page, 'Huurgewenning').click();
    const content = record(page).locator('[data-place=record]');
    await expect(record(page).getByRole('heading', { name: 'Stand nu' })).toBeVisible();
    await record(page)
      .getByRole('button', { name: 'Casus Westvoorne', exact: true })
      .scrollIntoViewIfNeeded();
    await settled(page);
    const [list, inRecord] = [await places(page), await content.evaluate(({ scrollTop }) => scrollTop)];
    expect(inRecord).toBeGreaterThan(0);
    await record(page).getByRole('button', { name: 'Casus Westvoorne', exact: true }).click();
    await expect(record(page).getByRole('heading', { level: 2, name: 'Casus Westvoorne' })).toBeVisible();
    await viewMode(page, 'Matrix').click();
    await expect(page.getByRole('heading', { name: 'Matrix' })).toBeVisible();
    await goBack(page);
    await goBack(page);
    await expect(record(page).getByRole('heading', { level: 2, name: 'Huurgewenning' })).toBeVisible();
    await expect.poll(() => places(page)).toEqual(list);
    await expect.poll(() => content.evaluate(({ scrollTop }) => scrollTop)).toBe(inRecord);
  });
  await test.step('beside the drawing too, which the records follow', async () => {
    await follow(page, 'kies=huurgewenning');
    await drawn(page);
    await expect(record(page).getByRole('heading', { name: 'Stand nu' })).toBeVisible();
    const content = record(page).locator('[data-place=record]');
    const casus = record(page).getByRole('button', { name: 'Casus Westvoorne', exact: true });
    await casus.scrollIntoViewIfNeeded();
    await settled(page);
    const inRecord = await content.evaluate(({ scrollTop }) => scrollTop);
    expect(inRecord).toBeGreaterThan(0);
    await casus.click();
    await expect(record(page).getByRole('heading', { level: 2, name: 'Casus Westvoorne' })).toBeVisible();
    await settled(page);
    // So that what is still shown can be scrolled as far as what comes.
    const room = await content.evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight);
    expect(room).toBeGreaterThan(inRecord);
    await goBack(page);
    await expect(record(page).getByRole('heading', { level: 2, name: 'Huurgewenning' })).toBeVisible();
    await expect.poll(() => content.evaluate(({ scrollTop }) => scrollTop)).toBe(inRecord);
  });
  await test.step('a statement of an answer opens at its place, below the name, and leaves the reader where he was', async () => {
    await page.setViewportSize({ width: 1366, height: 768 });
    await follow(page, 'groep=senioren&type=huur-naar-huur');
    const link = page.getByRole('button', { name: 'Open “Kosten” bij Huurgewenning' });
    for (const [way, leave] of Object.entries(WAYS)) {
      await link.focus();
      await page.keyboard.press('Enter');
      const section = record(page).getByRole('heading', { name: 'Kosten' });
      await expect(section, way).toBeFocused();
      for (const part of [section, record(page).getByRole('heading', { level: 2 })])
        await expect(part, way).toBeInViewport({ ratio: 1 });
      await expect(record(page).getByRole('button', { name: 'Sluit' }), way).toBeInViewport({ ratio: 1 });
      const jumps = await record(page).getByRole('navigation').boundingBox();
      const top = (await section.boundingBox())?.y;
      expect(top, way).toBeGreaterThanOrEqual((jumps?.y ?? 0) + (jumps?.height ?? 0));
      await settled(page);
      await leave(page);
      await expect(link, way).toBeFocused();
      await expect(link, way).toBeInViewport({ ratio: 1 });
    }
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  test('whoever leaves a record is back at the same place of the list', async ({ page }) => {
    await page.goto('/');
    await leaveAndReturn(page, (name) => row(page, name).tap());
    await expect(row(page, ROWS.at(-1) ?? '')).toBeFocused();
    await viewMode(page, 'Kaart').click();
    await expect(page.getByRole('application', { name: /Tekening/ })).toBeInViewport({ ratio: 0.5 });
    await follow(page, 'vorm=matrix');
    await leaveAndReturn(page, (name) => row(page, name).tap());
    await expect(row(page, ROWS.at(-1) ?? '')).toBeFocused();
  });
});
