import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { KnowledgeGraph } from '../../graph/index.ts';
import type { Published } from '../../graph/published.ts';
import { crowded, MANY, MUCH } from '../support/crowded-toolbox.ts';
import { BUILT } from '../support/site.ts';
import { cardsOn, drawn, type Place } from './cards.ts';
import { expect, test, visible, type Page } from './page.ts';
import { views } from './views.ts';

/** Views in which nothing is named, or the same as in another. */
const WITHOUT_CARDS = [
  'a link with unknown words',
  'a question without an answer',
  'nothing kept',
  'help',
  'privacy',
].concat([
  'accessibility',
  'no route',
  'what joins two',
  'as much as there is',
  'one result',
  'a comparison to be chosen',
]);

/** What stands beyond the screen or its own box, or lies on something else, without a way to bring it into view. */
const misplaced = (page: Page) =>
  page.evaluate(() => {
    const found: string[] = [];
    const hidden = (element: Element) =>
      element.closest('.visually-hidden, [inert], .skip, option, .canvas, [aria-hidden]');
    const told = (element: Element) => element.hasAttribute('title') || element.closest('[title]') !== null;
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const { currentNode } = walker;
      const element = currentNode.parentElement;
      if (!element || !currentNode.textContent?.trim()) continue;
      if (getComputedStyle(element).pointerEvents === 'none') continue;
      if (!element.checkVisibility({ visibilityProperty: true }) || hidden(element)) continue;
      const range = document.createRange();
      range.selectNodeContents(currentNode);
      const boxes = [...range.getClientRects()].filter(({ width, height }) => width > 1 && height > 1);
      for (const box of boxes) {
        // What holds it: the nearest that cuts off what is too wide. Only around a table it may be moved sideways.
        let holder = element as Element | null;
        let movable = false;
        while (holder) {
          const { overflowX, position } = getComputedStyle(holder);
          movable ||= overflowX === 'auto' && element.closest('table') !== null;
          if (overflowX !== 'visible' || position === 'fixed') {
            const { left, right } = holder.getBoundingClientRect();
            if (!movable && (box.left < left - 1 || box.right > right + 1) && !told(element))
              found.push(`cut: ${currentNode.textContent.trim().slice(0, 70)} <${element.className}>`);
            break;
          }
          holder = holder.parentElement;
        }
        const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
        const at = document.elementFromPoint(x, y);
        if (at && !at.contains(element) && !element.contains(at)) {
          // What lies over the page on purpose, or stays in sight while what is under it moves.
          const over = at.closest(
            'aside, footer, .menu, .tour, .routes, thead, th, header, .poster, .tools, [popover]',
          );
          if (!over)
            found.push(`under ${at.className || at.tagName}: ${currentNode.textContent.trim().slice(0, 70)}`);
        }
      }
    }
    const wide = document.documentElement.scrollWidth;
    if (wide > innerWidth) found.push(`the page is ${wide} wide`);
    // One of many alike says enough.
    return [...new Set(found.map((each) => each.replace(/\d+x*/g, '…')))];
  });

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
      await page.goto('about:blank');
      await page.goto(`/#${link}`);
      await expect(page.locator(there).first(), name).toBeAttached({ timeout: 20_000 });
      expect.soft(await misplaced(page), name).toEqual([]);
    }
    await page.goto('/#kies=huurgewenning&vorm=lijst');
    await page.reload();
    const connected = page.locator('aside.record');
    await expect(connected).toContainText(String(MUCH + 1));
    await expect(visible(page)).toHaveText(new RegExp(`van ${graph.nodes.length} zichtbaar$`));
    expect(graph.ofKind('case')).toHaveLength(MANY);
    if (width < 1000) return;
    await page.goto('/#groep=senioren');
    await page.reload();
    await drawn(page);
    const cards = Object.entries(await cardsOn(page));
    for (const [at, [id, card]] of cards.entries())
      for (const [other, place] of cards.slice(at + 1))
        expect(overlap(card, place), `${id}, ${other}`).toBe(false);
  });
