import { expect, openMap, record, visit, type Page } from './page.ts';

async function press(page: Page, name: string | RegExp, within = page.locator('body')) {
  await within.getByRole('button', { name, exact: true }).focus();
  await page.keyboard.press('Enter');
}

visit(
  'three instruments side by side, what all of them say, and one taken away, without a mouse',
  async ({ page }) => {
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
    await expect(page.getByRole('columnheader')).toHaveText([
      /Huurgewenning/,
      /Inkomenshuur/,
      /Verhuiscoach/,
    ]);

    const short = page.getByText(/Alleen Huurgewenning heeft iets onder “Voorwaarde”/);
    await expect(short).toHaveText(/Gelijk bij alle drie: 1 punt\.$/);
    await short.click();
    await expect(page.getByText('Alle drie: 1 punt', { exact: true })).toBeVisible();
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
    await expect(page.getByText(/Gelijk bij allebei: 5 punten\.$/)).toBeVisible();
    expect(await page.evaluate(() => document.activeElement?.closest('.compare') !== null)).toBe(true);
    await page.keyboard.press('Control+z');
    await expect(page.getByRole('columnheader')).toHaveCount(3);
    // The browser walks back in its own time.
    await expect(page).toHaveURL(/vergelijk=[^&]*verhuiscoach/);
    await page.reload();
    await expect(page.getByRole('heading', { name: '3 instrumenten vergeleken' })).toBeVisible();
  },
);

visit(
  'a phone shows one point at a time, with what each record states below each other',
  async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto('/#vergelijk=huurgewenning,inkomenshuur,verhuiscoach&vorm=vergelijk');
    const point = page.locator('tbody').filter({ hasText: 'Effecten' }).first();
    await point.scrollIntoViewIfNeeded();
    const cells = point.locator('td');
    await expect(cells).toHaveText([/^\s*Huurgewenning/, /^\s*Inkomenshuur/, /^\s*Verhuiscoach/]);
    let end = 0;
    for (const cell of await cells.all()) {
      const box = await cell.boundingBox();
      expect(box?.x).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(360);
      expect(box?.y).toBeGreaterThanOrEqual(end);
      end = (box?.y ?? 0) + (box?.height ?? 0);
    }
    // The page is the only thing that scrolls, and only up and down.
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    const scrollers = await page.locator('.places, .places *').evaluateAll((all) =>
      all
        .filter(
          ({ scrollWidth, scrollHeight, clientWidth, clientHeight }) =>
            scrollWidth > clientWidth || scrollHeight > clientHeight,
        )
        .filter((each) =>
          /auto|scroll/.test(getComputedStyle(each).overflowY + getComputedStyle(each).overflowX),
        )
        .map((each) => each.getAttribute('class')),
    );
    expect(scrollers).toEqual([expect.stringMatching(/^places/)]);
  },
);
