import { crowded, MANY, MUCH } from '../support/crowded-toolbox.ts';
import { builtToolbox, graphOf } from './built-graph.ts';
import { cardsOn, drawn, overlapping } from './cards.ts';
import { misplaced } from './misplaced.ts';
import { expect, follow, visit, visible } from './page.ts';
import { views } from './views.ts';

/** Views in which nothing is named, or the same as in another. */
const WITHOUT_CARDS = [
  'a link with unknown words',
  'a question without an answer',
  'nothing kept',
  'help',
  'privacy',
  'accessibility',
  'no route',
  'what joins two',
  'one result',
  'a comparison to be chosen',
];

const changed = crowded(builtToolbox());
const graph = graphOf(changed);
for (const [width, height] of [
  [1440, 900],
  [360, 740],
] as const)
  visit(
    `very long names and very many cards are shown whole, and counted right: ${width} wide`,
    async ({ page }) => {
      visit.slow();
      await page.setViewportSize({ width, height });
      await page.route('**/toolbox-*.json', (route) => route.fulfill({ json: changed }));
      await page.goto('/');
      for (const { name, link, there } of [
        ...views,
        { name: 'all of it in the list', link: 'vorm=lijst&erbij=huurgewenning', there: '.stage table' },
        { name: 'many routes', link: 'van=huurgewenning&naar=case', there: '.routes li' },
      ]) {
        if (WITHOUT_CARDS.includes(name)) continue;
        await follow(page, link);
        await expect(page.locator(there).first(), name).toBeAttached();
        expect.soft(await misplaced(page), name).toEqual([]);
      }
      await follow(page, 'kies=huurgewenning&vorm=lijst');
      const connected = page.locator('aside.record');
      await expect(connected).toContainText(String(MUCH + 1));
      await expect(visible(page)).toHaveText(new RegExp(`van ${graph.nodes.length} zichtbaar$`));
      expect(graph.ofKind('case')).toHaveLength(MANY);
      if (width < 1000) return;
      await follow(page, 'groep=senioren');
      await drawn(page);
      expect(overlapping(await cardsOn(page))).toEqual([]);
    },
  );
