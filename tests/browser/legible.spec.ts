import { nodeId, type Question } from '../../graph/index.ts';
import { encodeView, linkOfStep } from '../../src/state/link/link.ts';
import { START_VIEW } from '../../src/state/view/view.ts';
import { builtToolbox, graphOf } from './built-graph.ts';
import { cardsOn, drawn, labelsOn, overlapping } from './cards.ts';
import { expect, follow, openMap, visit } from './page.ts';

const graph = graphOf(builtToolbox());
const linkOf = (question: Question) => encodeView({ ...START_VIEW, question });
// Every group with every type, at four sizes: tests/src/canvas/layout/stage.test.ts and columns.test.ts.
const views = [
  '',
  ...graph.ofKind('doorstroom').map(({ id }) => linkOf({ group: [nodeId('senioren')], type: [id] })),
  ...graph.questions.flatMap((each) => (each.asks === 'answer' ? linkOf(each.question) : [])),
  ...graph.toolbox.tours.flatMap(({ id, steps }) =>
    steps.flatMap(({ show }, at) => ((show.view ?? 'map') === 'map' ? linkOfStep(id, at + 1) : [])),
  ),
];

visit(
  'every name is at least 12 pixels high, and nothing lies on anything else, at every type, ready question and step of a tour',
  async ({ page }) => {
    visit.slow();
    await openMap(page);
    for (const view of views) {
      await follow(page, view);
      await drawn(page);
      const labels = await labelsOn(page);
      expect(Math.min(...labels.map(({ size }) => size)), view).toBeGreaterThanOrEqual(12);
      // A badge hangs on its own card, and a note below it: neither may reach another one.
      expect(overlapping(await cardsOn(page), labels), view).toEqual([]);
    }
  },
);

visit('a link with routes lays the drawing out for the stage that they leave', async ({ page }) => {
  for (const size of [
    { width: 1440, height: 900 },
    { width: 2560, height: 1440 },
  ]) {
    await page.setViewportSize(size);
    await page.goto('/#groep=senioren&van=senioren&naar=source');
    await expect(page.locator('.routes li').first()).toBeVisible();
    const outside = () =>
      page.locator('.canvas').evaluate((stage) => {
        const within = stage.getBoundingClientRect();
        return [...stage.querySelectorAll('[data-id]')].filter(
          (card) => card.getBoundingClientRect().bottom > within.bottom,
        ).length;
      });
    await expect.poll(outside).toBe(0);
    await page.goto('about:blank');
  }
});
