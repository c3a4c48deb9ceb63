import { realGraph } from '../support/real-toolbox.ts';
import { cardsOn, drawn, moved } from './cards.ts';
import { expect, openMap, record, test, type Page } from './page.ts';

const graph = realGraph();

/** Does something, and tells how far it moved what stays on screen. */
async function shift(page: Page, deed: () => Promise<void>): Promise<number> {
  const before = await cardsOn(page);
  await deed();
  await drawn(page);
  return moved(before, await cardsOn(page));
}

for (const { kind, ids } of Object.keys(graph.vocabulary.kinds).map((kind) => ({
  kind,
  ids: graph.ofKind(kind).map(({ id }) => id),
})))
  test(`selecting, pointing at, expanding and collapsing any ${kind} moves nothing`, async ({ page }) => {
    test.slow();
    for (const id of ids) {
      await openMap(page, `erbij=${id}`);
      await page.reload();
      await drawn(page);
      const place = (await cardsOn(page))[id];
      if (!place) throw new Error(`${id} is not drawn`);
      const [x, y] = [place.x + 20, place.y + 10];
      const shifts: Record<string, number> = {};
      shifts['pointed at'] = await shift(page, () => page.mouse.move(x, y));
      const inView = await page.evaluate(
        ([x, y]) => document.elementFromPoint(x, y)?.closest('.canvas') !== null,
        [x, y] as const,
      );
      shifts['selected'] = await shift(page, async () => {
        if (inView) await page.mouse.click(x, y);
        else await page.goto(`/#erbij=${id}&kies=${id}`);
        await expect(
          record(page).getByRole('heading', { level: 2, name: graph.node(id).name }),
        ).toBeVisible();
      });
      const more = record(page).getByRole('button', { name: /^Zet \d+ erbij/ });
      for (let at = 0; (await more.count()) > 0; at++)
        shifts[`expanded ${at + 1} times`] = await shift(page, () => more.first().click());
      const back = record(page).getByRole('button', { name: /^Haal weer weg/ });
      if ((await back.count()) > 0) shifts['collapsed'] = await shift(page, () => back.click());
      expect(
        Object.entries(shifts).filter(([, pixels]) => pixels !== 0),
        id,
      ).toEqual([]);
    }
  });

test('no filter moves what it leaves on screen', async ({ page }) => {
  test.slow();
  await openMap(page, 'groep=senioren&type=huur-naar-huur');
  for (const part of [
    'Categorie',
    'Ervaring volgens de toolbox',
    'Effect of aandachtspunt',
    'Plaats van een voorbeeld',
  ]) {
    const filters = page
      .getByRole('complementary', { name: 'Filters' })
      .locator('section')
      .filter({ has: page.getByRole('heading', { name: part }) })
      .getByRole('button');
    for (let at = 0; at < (await filters.count()); at++) {
      const filter = filters.nth(at);
      if (await filter.isDisabled()) continue;
      const name = await filter.textContent();
      expect(await shift(page, () => filter.click()), `${name} on`).toBe(0);
      expect(await shift(page, () => filter.click()), `${name} off`).toBe(0);
    }
  }
});
