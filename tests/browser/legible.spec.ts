import type { ReadyQuestion } from '../../graph/index.ts';
import { encodeView, linkOfStep } from '../../src/state/link/link.ts';
import { START_VIEW } from '../../src/state/view/view.ts';
import { builtToolbox, graphOf } from './built-graph.ts';
import { cardsOn, drawn, labelsOn, overlapping } from './cards.ts';
import { expect, follow, openMap, visit } from './page.ts';

const graph = graphOf(builtToolbox());
const answers = graph.questions.filter(
  (each): each is ReadyQuestion & { asks: 'answer' } => each.asks === 'answer',
);
const groups = graph.ofKind('group').map(({ id }) => ({ group: [id] }));
const types = graph.ofKind('doorstroom').map(({ id }) => ({ type: [id] }));
const views = [
  '',
  ...[...answers.map(({ question }) => question), ...groups, ...types].map((question) =>
    encodeView({ ...START_VIEW, question }),
  ),
  ...graph.toolbox.tours.flatMap(({ id, steps }) =>
    steps.flatMap(({ show }, at) => ((show.view ?? 'map') === 'map' ? linkOfStep(id, at + 1) : [])),
  ),
];

// In parts, so that no test goes through all views, and a slow machine is no failure.
const PARTS = 2;
for (let part = 1; part <= PARTS; part++)
  visit(
    `every name is at least 12 pixels high, and nothing lies on anything else, in every view that is asked for: part ${part} of ${PARTS}`,
    async ({ page }) => {
      visit.slow();
      await openMap(page);
      for (const view of views.filter((_, at) => at % PARTS === part - 1)) {
        await follow(page, view);
        await drawn(page);
        const labels = await labelsOn(page);
        expect(Math.min(...labels.map(({ size }) => size)), view).toBeGreaterThanOrEqual(12);
        // A badge hangs on its own card, and a note below it: neither may reach another one.
        expect(overlapping(await cardsOn(page), labels), view).toEqual([]);
      }
    },
  );
