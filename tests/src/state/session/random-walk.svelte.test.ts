import { lineKeyOf } from '../../../../src/canvas/style/appearance.ts';
import fc from 'fast-check';
import { flushSync } from 'svelte';
import { describe, expect, it } from 'vitest';
import { placeCards } from '../../../../src/canvas/layout/columns.ts';
import { Explorer } from '../../../../src/state/session/explorer.svelte.ts';
import type { Step } from '../../../../src/state/session/history.svelte.ts';
import type { Viewport } from '../../../../src/state/view/view.ts';
import { decodeView, encodeView } from '../../../../src/state/link/link.ts';
import { pageGraph } from '../../../support/page-graph.ts';
import { take, verbs, walks, type Move } from '../../../support/random-walk.ts';

const graph = await pageGraph();
const LENGTH = 200;
const placing = {
  graph,
  measure: (text: string) => text.length * 7,
  noteOf: () => undefined,
  keyOf: lineKeyOf(graph),
};

/** All that a reader sees: which cards, where they stand, and what is asked. */
function seen(explorer: Explorer) {
  flushSync();
  const { view, visible, base, edges } = explorer;
  const others = { added: view.added.map(({ id }) => id), pins: view.pins };
  return {
    view,
    visible: [...visible],
    lines: edges.map(({ id }) => id),
    places: [...placeCards(placing, base, () => graph.edges)(others).boxes],
  };
}

function walk(moves: readonly Move[], check: (explorer: Explorer, left: Map<Step, Viewport>) => void) {
  const end = $effect.root(() => {
    const explorer = new Explorer(graph);
    const left = new Map<Step, Viewport>();
    let looked: Viewport | undefined;
    for (const [at, move] of moves.entries()) {
      if (at % 3 === 0) explorer.reportViewport((looked = { zoom: 1 + at / 1000, x: at, y: -at }));
      const before = explorer.history.current;
      take(explorer, move);
      if (explorer.history.current !== before && looked) left.set(before, looked);
    }
    check(explorer, left);
  });
  end();
}

describe('whatever a reader does, two hundred times over', () => {
  it('undoing all gives the beginning, and redoing all the end', () => {
    fc.assert(
      fc.property(walks(LENGTH), (moves) => {
        walk(moves, (explorer) => {
          while (explorer.canRedo) explorer.redo();
          const end = seen(explorer);
          while (explorer.canUndo) explorer.undo();
          expect(seen(explorer)).toEqual(seen(new Explorer(graph)));
          while (explorer.canRedo) explorer.redo();
          expect(seen(explorer)).toEqual(end);
        });
      }),
      { numRuns: 6 },
    );
  });

  it('going back to a step is going back to where one looked', () => {
    fc.assert(
      fc.property(walks(LENGTH), (moves) => {
        walk(moves, ({ history }, left) => {
          for (const [at, step] of history.steps.entries()) {
            if (step === history.current) continue;
            const wanted = left.get(step);
            history.goTo(at);
            expect(history.viewport).toEqual(wanted);
          }
        });
      }),
      { numRuns: 3 },
    );
  });

  it('a link opens every state again, and is short enough to send', () => {
    // Nothing that empties the view, so that the lists in the link grow as long as they can.
    const filling = Object.keys(verbs).filter(
      (verb) => !['toggle', 'ask', 'clear', 'all', 'pose'].includes(verb),
    );
    const either = fc.oneof(walks(LENGTH), walks(LENGTH, filling));
    fc.assert(
      fc.property(either, (moves) => {
        walk(moves, ({ history }) => {
          for (const { view } of history.steps) {
            const link = encodeView(view);
            expect(link.length).toBeLessThan(2000);
            expect(decodeView(link, graph)).toEqual({ view, unknown: [] });
          }
        });
      }),
      { numRuns: 8 },
    );
  });
});
