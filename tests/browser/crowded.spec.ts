import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { KnowledgeGraph } from '../../graph/index.ts';
import type { Published } from '../../graph/published.ts';
import { crowded, MANY, MUCH } from '../support/crowded-toolbox.ts';
import { BUILT } from '../support/site.ts';
import { cardsOn, drawn, type Place } from './cards.ts';
import { misplaced } from './misplaced.ts';
import { expect, openAfresh, test, visible } from './page.ts';
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

const [file = ''] = readdirSync(join(BUILT, 'assets')).filter((name) => name.startsWith('toolbox-nl-'));
const changed = crowded(JSON.parse(readFileSync(join(BUILT, 'assets', file), 'utf8')) as Published);
const graph = new KnowledgeGraph(changed.toolbox, changed.vocabulary, changed);
const overlap = (a: Place, b: Place) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

for (const [width, height] of [
  [1440, 900],
  [360, 740],
] as const)
  test(`very long names and very many cards are shown whole, and counted right: ${width} wide`, async ({
    page,
  }) => {
    test.setTimeout(180_000);
    await page.setViewportSize({ width, height });
    await page.route('**/toolbox-*.json', (route) => route.fulfill({ json: changed }));
    for (const { name, link, there } of [
      ...views,
      { name: 'all of it in the list', link: 'vorm=lijst&erbij=huurgewenning', there: '.stage table' },
      { name: 'many routes', link: 'van=huurgewenning&naar=case', there: '.routes li' },
    ]) {
      if (WITHOUT_CARDS.includes(name)) continue;
      await openAfresh(page, `/#${link}`);
      await expect(page.locator(there).first(), name).toBeAttached({ timeout: 20_000 });
      expect.soft(await misplaced(page), name).toEqual([]);
    }
    await openAfresh(page, '/#kies=huurgewenning&vorm=lijst');
    const connected = page.locator('aside.record');
    await expect(connected).toContainText(String(MUCH + 1));
    await expect(visible(page)).toHaveText(new RegExp(`van ${graph.nodes.length} zichtbaar$`));
    expect(graph.ofKind('case')).toHaveLength(MANY);
    if (width < 1000) return;
    await openAfresh(page, '/#groep=senioren');
    await drawn(page);
    const cards = Object.entries(await cardsOn(page));
    for (const [at, [id, card]] of cards.entries())
      for (const [other, place] of cards.slice(at + 1))
        expect(overlap(card, place), `${id}, ${other}`).toBe(false);
  });
