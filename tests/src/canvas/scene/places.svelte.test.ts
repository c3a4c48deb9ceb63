import { describe, expect, it } from 'vitest';
import { QUESTION_PARTS } from '../../../../graph/index.ts';
import { layoutOf } from '../../../../src/canvas/scene/build-scene.ts';
import { Explorer } from '../../../../src/state/session/explorer.svelte.ts';
import { pageGraph } from '../../../support/page-graph.ts';
import { dutch } from '../../../support/texts.ts';

const graph = await pageGraph();
const measure = (text: string) => text.length * 7;

/** Where the cards stand that are in view. */
function places(explorer: Explorer): Map<string, { x: number; y: number }> {
  const { boxes } = layoutOf(explorer, measure, dutch.words);
  return new Map(
    explorer.visible.map((id) => {
      const box = boxes.get(id);
      if (!box) throw new Error(`${id} stands nowhere`);
      return [id, { x: box.x, y: box.y }];
    }),
  );
}

/** The cards that stand elsewhere after an action than before it. */
function moved(explorer: Explorer, action: () => void): string[] {
  const before = places(explorer);
  action();
  const after = places(explorer);
  return [...before].flatMap(([id, at]) => {
    const now = after.get(id);
    return now && (now.x !== at.x || now.y !== at.y) ? [id] : [];
  });
}

function exploring(fragment: string, act: (explorer: Explorer) => void): void {
  $effect.root(() => act(new Explorer(graph, fragment)))();
}

describe('cards stay where they are', () => {
  it.each(graph.nodes.map(({ id }) => id))('when %s is opened, expanded and collapsed', (id) => {
    exploring(`erbij=${id}`, (explorer) => {
      expect(moved(explorer, () => explorer.select(id))).toEqual([]);
      const around = [
        ...graph.out(id).map(({ target }) => target),
        ...graph.in(id).map(({ source }) => source),
      ];
      const hidden = [...new Set(around)].filter((each) => !explorer.visible.includes(each));
      // One after the other, as the buttons of a record add them relation by relation.
      for (const each of hidden) {
        expect(
          moved(explorer, () => explorer.add([each], id)),
          each,
        ).toEqual([]);
        expect(explorer.visible).toContain(each);
      }
      expect(moved(explorer, () => explorer.collapse(id))).toEqual([]);
      for (const each of hidden) expect(explorer.visible).not.toContain(each);
    });
  });

  it.each(['', 'groep=senioren&type=huur-naar-huur'])(
    'when a filter is switched on and off: %s',
    (fragment) => {
      let pressed = 0;
      exploring(fragment, (explorer) => {
        const filters = QUESTION_PARTS.filter((part) => !['group', 'type'].includes(part)).flatMap((part) =>
          explorer.options(part).map(({ value }) => ({ part, value })),
        );
        for (const { part, value } of filters) {
          expect(
            moved(explorer, () => explorer.toggle(part, value)),
            `${value} on`,
          ).toEqual([]);
          expect(
            moved(explorer, () => explorer.toggle(part, value)),
            `${value} off`,
          ).toEqual([]);
          pressed += 1;
        }
      });
      expect(pressed).toBeGreaterThan(10);
    },
  );
});
