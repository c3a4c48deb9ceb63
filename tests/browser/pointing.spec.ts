import { drawn } from './cards.ts';
import { expect, openMap, settled, test, visit, type Page } from './page.ts';

/** Half-way along the line between two cards, on screen. */
const middleOf = (page: Page, source: string, target: string) =>
  page.evaluate(
    ([from, to]) => {
      const line = document.querySelector<SVGPathElement>(`.canvas [data-line="${from}--${to}"]`);
      const matrix = line?.getScreenCTM();
      if (!line || !matrix) throw new Error(`there is no line from ${from} to ${to}`);
      const { x, y } = line.getPointAtLength(line.getTotalLength() / 2).matrixTransform(matrix);
      return { x, y };
    },
    [source, target],
  );

visit(
  'what a line says stays while the hand is at it or at its words, and goes when it is sent away',
  async ({ page }) => {
    await openMap(page, 'groep=senioren');
    await drawn(page);
    const at = await middleOf(page, 'huur-naar-huur', 'huurgewenning');
    const tip = page.locator('.frame .tip');
    const point = async () => {
      // As a hand comes, from beside it.
      await page.mouse.move(at.x, at.y + 150);
      await page.mouse.move(at.x, at.y, { steps: 3 });
      await expect(tip).toContainText('Huurgewenning');
    };

    await point();
    const words = await tip.boundingBox();
    if (!words) throw new Error('the words are nowhere');
    await page.mouse.move(at.x, words.y + words.height - 4, { steps: 3 });
    await settled(page);
    expect(await tip.evaluate((element) => element.matches(':hover'))).toBe(true);
    await page.mouse.move(at.x, at.y);
    await settled(page);
    await expect(tip).toContainText('Huurgewenning');
    await page.mouse.move(words.x, words.y - 200);
    await expect(tip).toBeHidden();

    await point();
    await page.keyboard.press('Escape');
    await expect(tip).toBeHidden();

    await point();
    await page.mouse.move(at.x, words.y + words.height - 4, { steps: 3 });
    await page.mouse.down();
    await expect(tip).toBeHidden();
    await page.mouse.up();

    await point();
    await page.mouse.wheel(0, 200);
    await expect(tip).toBeHidden();

    await point();
    await page.mouse.move(0, 0);
    await expect(tip).toBeHidden();
  },
);

test.describe('by touch', () => {
  test.use({ hasTouch: true });

  test('a line that is pressed again says it again', async ({ page }) => {
    await openMap(page, 'groep=senioren');
    await drawn(page);
    const at = await middleOf(page, 'huur-naar-huur', 'huurgewenning');
    const tip = page.locator('.frame .tip');
    for (const _ of ['once', 'again']) {
      await page.touchscreen.tap(at.x, at.y);
      await expect(tip).toContainText('Huurgewenning');
      await page.keyboard.press('Escape');
      await expect(tip).toBeHidden();
    }
  });
});
