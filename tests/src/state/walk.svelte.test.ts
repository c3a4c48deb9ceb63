import fc from 'fast-check';
import { flushSync } from 'svelte';
import { describe, expect, it } from 'vitest';
import { placeCards } from '../../../src/canvas/columns.ts';
import { Explorer } from '../../../src/state/explorer.svelte.ts';
import { decodeView, encodeView } from '../../../src/state/link.ts';
import { pageGraph } from '../../support/page-graph.ts';
import { take, walks, type Move } from '../../support/random-walk.ts';

const graph = await pageGraph();
const LENGTH = 200;
const placing = { graph, measure: (text: string) => text.length * 7, noteOf: () => undefined };

/** All that a reader sees: which cards, where they stand, what is asked, and where the drawing was. */
function seen(explorer: Explorer) {
  flushSync();
  const { view, visible, base, edges, history } = explorer;
  const cards = { base, added: view.added.map(({ id }) => id), pins: view.pins };
  return {
    view,
    visible: [...visible],
    lines: edges.map(({ id }) => id),
    places: [...placeCards(placing, cards, graph.edges)],
    at: history.viewport,
  };
}

function walking(
  moves: readonly Move[],
  check: (explorer: Explorer) => void,
  each?: (explorer: Explorer) => void,
) {
  const end = $effect.root(() => {
    const explorer = new Explorer(graph);
    for (const move of moves) {
      take(explorer, move);
      each?.(explorer);
    }
    check(explorer);
  });
  end();
}

describe('whatever a reader does, two hundred times over', () => {
  it('undoing all gives the beginning, and redoing all the end', () => {
    fc.assert(
      fc.property(walks(LENGTH), (moves) => {
        const first: { start?: ReturnType<typeof seen> } = {};
        walking(moves, (explorer) => {
          while (explorer.canRedo) explorer.redo();
          explorer.looking({ zoom: 1, x: 1, y: 2 });
          const { at: _, ...end } = seen(explorer);
          const beginning = new Explorer(graph);
          const { at: _start, ...start } = seen(beginning);
          first.start = seen(beginning);
          while (explorer.canUndo) explorer.undo();
          const { at: _undone, ...undone } = seen(explorer);
          expect(undone).toEqual(start);
          while (explorer.canRedo) explorer.redo();
          const { at, ...redone } = seen(explorer);
          expect(redone).toEqual(end);
          if (explorer.history.steps.length > 1) expect(at).toEqual({ zoom: 1, x: 1, y: 2 });
        });
      }),
      { numRuns: 15 },
    );
  });

  it('every step is one undo away from the one before it, and its link opens it again', () => {
    let longest = 0;
    fc.assert(
      fc.property(walks(LENGTH), (moves) => {
        walking(moves, (explorer) => {
          for (const { view } of explorer.history.steps) {
            const link = encodeView(view);
            longest = Math.max(longest, link.length);
            expect(link.length).toBeLessThan(2000);
            expect(decodeView(link, graph)).toEqual({ view, unknown: [] });
          }
        });
      }),
      { numRuns: 15 },
    );
    console.log('longest link', longest);
  });
});
