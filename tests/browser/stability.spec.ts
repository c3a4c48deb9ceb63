import type { NodeId } from '../../graph/index.ts';
import { builtToolbox, graphOf } from './built-graph.ts';
import { cardsOn, drawn, moved } from './cards.ts';
import { expect, follow, openMap, record, settled, visit, type Page } from './page.ts';

const graph = graphOf(builtToolbox());

/** Does something, and tells how far it moved what stays on screen. */
async function shift(page: Page, action: () => Promise<void>): Promise<number> {
  const before = await cardsOn(page);
  await action();
  await drawn(page);
  return moved(before, await cardsOn(page));
}

/** The records of a kind with the most and the fewest relations. Where every one of them stands: tests/src/canvas/scene/places.svelte.test.ts. */
function extremes(kind: string) {
  const relations = (id: NodeId) => graph.out(id).length + graph.in(id).length;
  const sorted = graph.ofKind(kind).toSorted((a, b) => relations(b.id) - relations(a.id));
  return [...new Set([sorted[0], sorted.at(-1)])].filter((each) => each !== undefined);
}

const kinds = Object.keys(graph.vocabulary.kinds);
const KINDS = 3;
for (let from = 0; from < kinds.length; from += KINDS) {
  const some = kinds.slice(from, from + KINDS);
  visit(
    `pointing at, selecting, expanding and collapsing moves nothing: ${some.join(', ')}`,
    async ({ page }) => {
      visit.slow();
      await openMap(page);
      for (const { id, name } of some.flatMap(extremes)) {
        // The hand is not yet at the card.
        await page.mouse.move(0, 0);
        await follow(page, `erbij=${id}`);
        await drawn(page);
        await page.getByRole('button', { name: 'Alles in beeld' }).click();
        await drawn(page);
        const place = (await cardsOn(page))[id];
        if (!place) throw new Error(`${id} is not drawn`);
        const [x, y] = [place.x + 20, place.y + 10];
        const onCanvas = await page.evaluate(
          ([x, y]) => document.elementFromPoint(x, y)?.closest('.canvas') != null,
          [x, y] as const,
        );
        const shifts: Record<string, number> = {};
        if (onCanvas) shifts['pointed at'] = await shift(page, () => page.mouse.move(x, y));
        shifts['selected'] = await shift(page, async () => {
          if (onCanvas) await page.mouse.click(x, y);
          else await follow(page, `erbij=${id}&kies=${id}`);
          await expect(record(page).getByRole('heading', { level: 2, name })).toBeVisible();
        });
        const more = record(page).getByRole('button', { name: /^Zet \d+ erbij/ });
        for (let at = 1; (await more.count()) > 0; at++)
          shifts[`expanded ${at} times`] = await shift(page, () => more.first().click());
        const back = record(page).getByRole('button', { name: /^Haal weer weg/ });
        if ((await back.count()) > 0) shifts['collapsed'] = await shift(page, () => back.click());
        const far = Object.entries(shifts).filter(([, pixels]) => pixels !== 0);
        expect(far, id).toEqual([]);
      }
    },
  );
}

// Every filter: tests/src/canvas/scene/places.svelte.test.ts.
visit(
  'the filters of each part move nothing that they leave on screen, and the page itself never scrolls',
  async ({ page }) => {
    await openMap(page, 'groep=senioren&type=huur-naar-huur');
    await drawn(page);
    for (const part of ['Categorie', 'Ervaring', 'Effect', 'Plaats']) {
      const filters = page
        .getByRole('complementary', { name: 'Filters' })
        .locator('section')
        .filter({ has: page.getByRole('heading', { name: part }) })
        .getByRole('button');
      const filter = filters.and(page.locator(':enabled')).first();
      const name = await filter.textContent();
      // A browser measures SVG with a rest beyond a hundred thousandth of a pixel.
      expect(await shift(page, () => filter.click()), `${name} on`).toBeCloseTo(0, 3);
      expect(await shift(page, () => filter.click()), `${name} off`).toBeCloseTo(0, 3);
    }
    const beyond = () =>
      page.evaluate(() => document.documentElement.scrollHeight - document.documentElement.clientHeight);
    for (const fragment of ['', 'groep=senioren&kies=voorrang&van=senioren&naar=case']) {
      await openMap(page, fragment);
      await settled(page);
      expect(await beyond(), fragment).toBe(0);
      await page.setViewportSize({ width: 360, height: 740 });
      expect(await beyond(), fragment).toBe(0);
      await page.setViewportSize({ width: 1440, height: 900 });
    }
  },
);

visit(
  'the start stands at the same place however often it is loaded, and with all that comes after it',
  async ({ page }) => {
    await page.goto('/');
    await drawn(page);
    const first = await cardsOn(page);
    for (const _ of ['once', 'again']) {
      await expect(page.getByRole('complementary', { name: 'Filters' })).toBeVisible();
      await settled(page);
      expect(moved(first, await cardsOn(page))).toBeCloseTo(0, 3);
      await page.reload();
      await drawn(page);
    }
  },
);

visit('on a tablet, opening a record moves no card', async ({ page }) => {
  await page.setViewportSize({ width: 1024, height: 768 });
  await openMap(page, 'groep=senioren&type=huur-naar-huur');
  await drawn(page);
  const { huurgewenning } = await cardsOn(page);
  if (!huurgewenning) throw new Error('Huurgewenning is not drawn');
  const opened = await shift(page, async () => {
    await page.mouse.click(huurgewenning.x + 20, huurgewenning.y + 10);
    await expect(record(page).getByRole('heading', { name: 'Huurgewenning' })).toBeVisible();
  });
  expect(opened).toBe(0);
});
