import '../../src/shell/styles/app.css';
import { vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { nodeId } from '../../graph/index.ts';
import MapView from '../../src/canvas/MapView.svelte';
import { afterPaint } from '../../src/platform/after-paint.ts';
import { Explorer } from '../../src/state/session/explorer.svelte.ts';
import { drawingIn, painted, type Drawing } from './drawing.ts';
import { pageGraph } from './page-graph.ts';
import { render } from './render.ts';

const graph = await pageGraph();

/** The drawing of a view in a page, with the keys that a reader presses and what comes of them. */
export async function openMap(fragment = 'groep=senioren') {
  const explorer = new Explorer(graph, fragment);
  const { container: page } = await render(MapView, { explorer, afterPaint });
  const map = page.querySelector<HTMLElement>('.map');
  if (map) map.style.cssText = 'width: 900px; height: 600px';
  const canvas = page.querySelector<HTMLElement>('.canvas');
  if (!canvas) throw new Error('there is no drawing');
  await painted();
  // Laid out for this size, and at rest.
  page.querySelector<HTMLElement>('.tools button:last-of-type')?.click();
  const drawing = drawingIn(page);
  await vi.waitUntil(() => !drawing.isMoving());
  return {
    explorer,
    page,
    canvas,
    drawing,
    announced: () => page.querySelector('[role=status]')?.textContent,
    /** The card that is marked. */
    marked: drawing.marked,
    enter: async () => {
      await userEvent.keyboard('{Tab}');
      await painted();
    },
    press: async (keys: string) => {
      await userEvent.keyboard(keys);
      await painted();
    },
  };
}
/** The cards of the first column, from above. */
export const firstColumn = ({ cards }: Drawing): string[] =>
  cards()
    .filter(({ id }) => graph.node(nodeId(id)).kind === 'group')
    .toSorted((a, b) => a.y - b.y)
    .map(({ id }) => id);
