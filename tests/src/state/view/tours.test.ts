import { describe, expect, it } from 'vitest';
import { nodesOf, pathKey, paths, type NodeId, type Tour } from '../../../../graph/index.ts';
import { initialSubgraphOf } from '../../../../src/state/view/initial-subgraph.ts';
import { decodeView, encodeView, linkOfStep } from '../../../../src/state/link/link.ts';
import { viewOfStep } from '../../../../src/state/view/tours.ts';
import { START_VIEW, type View } from '../../../../src/state/view/view.ts';
import { baseOf, visibleIds } from '../../../../src/state/view/visible.ts';
import { realGraph } from '../../../support/real-toolbox.ts';

const graph = realGraph();
const { tours, records } = graph.toolbox;
const steps = tours.flatMap((tour) => tour.steps.map((step, at) => ({ tour, step, number: at + 1 })));
const cardsOf = (view: View): NodeId[] => visibleIds(graph, view, initialSubgraphOf(graph, view.question));
const shownAt = (id: string, number: number) => {
  const tour = tours.find((each) => each.id === id) as Tour;
  return cardsOf(viewOfStep(graph, tour, number)).toSorted();
};

describe('what a step of a tour shows', () => {
  /** How many cards a step shows at most. */
  const READS_WELL = 26;
  for (const { tour, step, number } of steps) {
    const view = viewOfStep(graph, tour, number);
    const name = `${tour.id} ${number}, ${step.title}: `;

    it(`${name}is opened by its own link, and by the link of the view`, () => {
      expect(decodeView(linkOfStep(tour.id, number), graph)).toEqual({ view, unknown: [] });
      expect(decodeView(encodeView(view), graph)).toEqual({ view, unknown: [] });
      expect(view.tour).toEqual({ id: tour.id, step: number });
    });

    it(`${name}is what it names, of the toolbox alone, and no more than reads well`, () => {
      const cards = cardsOf(view);
      expect(cards.length).toBeGreaterThan(0);
      expect(cards.length).toBeLessThanOrEqual(READS_WELL);
      for (const word of step.show.only ?? step.show.route ?? [])
        expect(
          cards.some((id) => id === word || graph.node(id).kind === word),
          word,
        ).toBe(true);
      expect(cards.filter((id) => graph.node(id).layer === 'now')).toEqual([]);
    });
  }

  it('of a category is the category with all its instruments and their examples', () => {
    for (const [number, category] of [
      [8, 'vraaggericht'],
      [9, 'financiele-ondersteuning'],
      [10, 'procesbegeleiding'],
    ] as const) {
      const instruments = records.filter(({ relations }) =>
        relations.some(({ is, to }) => is === 'belongs-to' && to === category),
      );
      const examples = instruments.flatMap(({ relations }) =>
        relations.filter(({ is }) => is === 'example').map(({ to }) => to),
      );
      const wanted = [category, ...instruments.map(({ id }) => id), ...examples];
      expect(shownAt('toolbox', number), category).toEqual([...new Set(wanted)].toSorted());
    }
  });

  it('of the two casuses has every instrument and category that they name', () => {
    const named = records
      .filter(({ form }) => form === 'case-study')
      .flatMap(({ id, relations }) => [
        id,
        ...relations.filter(({ is }) => ['mentions', 'about'].includes(is)).map(({ to }) => to),
      ]);
    expect(shownAt('toolbox', 3)).toEqual([...new Set(named)].toSorted());
  });

  it('of a route is that route alone', () => {
    const { step, number, tour } = steps.find((each) => each.step.show.route) ?? {};
    if (!step || !number || !tour) throw new Error('no step shows a route');
    const ids = step.show.route ?? [];
    const [from, to] = [ids[0], ids.at(-1)];
    if (!from || !to) throw new Error('the route has no ends');
    const route = paths(graph, { from: { id: from }, to: { id: to } }).find(
      (each) => nodesOf(each).join() === ids.join(),
    );
    const view = viewOfStep(graph, tour, number);
    expect(view.trace?.chosen).toBe(route && pathKey(route));
    // Placed together, so that it is one line on a wall.
    expect(baseOf(graph, view).toSorted()).toEqual(ids.toSorted());
    expect(shownAt(tour.id, number)).toEqual(ids.toSorted());
  });

  it('at the end is where one begins, without what is known of today', () => {
    const { tour, ...view } = viewOfStep(graph, tours[0] as Tour, 11);
    expect(tour).toEqual({ id: 'toolbox', step: 11 });
    expect(view).toEqual({ ...START_VIEW, now: false });
  });
});

describe('a link of a tour', () => {
  it('reports what is not known, and opens the rest', () => {
    for (const odd of ['maan~1', 'toolbox~12', 'toolbox~0', 'toolbox', 'toolbox~1~2', '~'])
      expect(decodeView(`groep=senioren&rondleiding=${odd}`, graph), odd).toEqual({
        view: { ...START_VIEW, question: { group: ['senioren'] } },
        unknown: [odd],
      });
    expect(decodeView('rondleiding=maan~1', graph)).toEqual({ view: START_VIEW, unknown: ['maan~1'] });
  });

  it('with more in it opens that, also where it is all that there is', () => {
    const view: View = { ...START_VIEW, tour: { id: 'toolbox', step: 1 } };
    expect(decodeView(encodeView(view), graph)).toEqual({ view, unknown: [] });
  });
});
