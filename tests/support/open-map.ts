import '../../src/shell/styles/app.css';
import { vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import MapView from '../../src/canvas/MapView.svelte';
import { afterPaint } from '../../src/platform/after-paint.ts';
import { Explorer } from '../../src/state/session/explorer.svelte.ts';
import { coreOf, painted } from './core-of.ts';
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
  await vi.waitUntil(() => !coreOf(page).nodes(':animated').nonempty());
  return {
    explorer,
    page,
    canvas,
    core: coreOf(page),
    announced: () => page.querySelector('[role=status]')?.textContent,
    /** The card that is marked. */
    marked: () =>
      coreOf(page)
        .nodes('.cursor')
        .map((node) => node.id()),
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
export const firstColumn = (core: ReturnType<typeof coreOf>): string[] =>
  core
    .nodes('[kind = "group"]')
    .map((node) => ({ id: node.id(), y: node.position().y }))
    .toSorted((a, b) => a.y - b.y)
    .map(({ id }) => id);

/** Where every card is in the page. */
export const cardPositions = (core: ReturnType<typeof coreOf>) =>
  core.nodes('[kind]').map((node) => ({ id: node.id(), ...node.renderedPosition() }));
