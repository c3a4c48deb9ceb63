import { lineKeyOf } from '../../../src/canvas/style/appearance.ts';
import '../../../src/shell/styles/app.css';
import { describe, expect, it } from 'vitest';
import { nodeId } from '../../../graph/index.ts';
import { CytoscapeRenderer } from '../../../src/canvas/renderers/cytoscape/renderer.ts';
import { CARD } from '../../../src/canvas/layout/card.ts';
import { placeCards } from '../../../src/canvas/layout/columns.ts';
import MapView from '../../../src/canvas/MapView.svelte';
import { afterPaint } from '../../../src/platform/after-paint.ts';
import { Explorer } from '../../../src/state/session/explorer.svelte.ts';
import { ignoredEvents } from '../../support/ignored-events.ts';
import { pageGraph } from '../../support/page-graph.ts';
import { render } from '../../support/render.ts';

const graph = await pageGraph();

function container(): HTMLElement {
  const element = document.createElement('div');
  element.style.cssText = 'position: relative; width: 860px; height: 600px';
  document.body.append(element);
  return element;
}
const placesOf = ({ core }: CytoscapeRenderer, ids: readonly string[]) =>
  ids.map((id) => ({ ...core.getElementById(id).renderedPosition() }));
const ROOM = { width: 860, height: 600 };
const scene = (ids: readonly string[]) => {
  const visible = ids.map(nodeId);
  const layout = placeCards(
    { graph, measure: (text) => text.length * 7, noteOf: () => undefined, keyOf: lineKeyOf(graph) },
    { base: visible },
    () => graph.edges,
    ROOM,
  );
  return { graph, visible, edges: [], ...layout };
};
const options = { draggable: true, duration: 0 };

describe('the renderer', () => {
  it('leaves an empty container behind, also when it is ended twice', () => {
    const element = container();
    const renderer = new CytoscapeRenderer(element, options, ignoredEvents);
    renderer.render(scene(['senioren', 'huurgewenning']));
    expect(element.querySelectorAll('canvas').length).toBeGreaterThan(0);
    renderer.destroy();
    renderer.destroy();
    expect(element.childElementCount).toBe(0);
    element.remove();
  });

  it('fits with labels of 12 px at least and every column in view', () => {
    const element = container();
    const renderer = new CytoscapeRenderer(element, options, ignoredEvents);
    renderer.render(scene(['senioren', 'huur-naar-huur', 'huurgewenning', 'verlengen-verhuisketen', 'sev']));
    renderer.fit();
    expect(renderer.core.zoom() * CARD.font).toBeGreaterThanOrEqual(12);
    expect(renderer.outside()).toEqual([]);
    renderer.destroy();
    element.remove();
  });

  it('brings a card into view at a zoom at which its name can be read, and leaves a larger one alone', () => {
    const element = container();
    const renderer = new CytoscapeRenderer(element, options, ignoredEvents);
    renderer.render(scene(['senioren', 'huur-naar-huur', 'huurgewenning', 'verlengen-verhuisketen', 'sev']));
    renderer.core.viewport({ zoom: 0.4, pan: { x: -300, y: -300 } });
    renderer.show(nodeId('sev'));
    expect(renderer.core.zoom() * CARD.font).toBeCloseTo(12);
    expect(renderer.outside()).not.toContain('sev');
    renderer.core.viewport({ zoom: 2, pan: { x: -300, y: -300 } });
    renderer.show(nodeId('senioren'));
    renderer.show(nodeId('platform31'));
    expect(renderer.core.zoom()).toBe(2);
    expect(renderer.outside()).not.toContain('senioren');
    renderer.destroy();
    element.remove();
  });

  it('moves no card when others come, go, or are chosen', () => {
    const element = container();
    const renderer = new CytoscapeRenderer(element, options, ignoredEvents);
    const few = scene(['senioren', 'huur-naar-huur', 'huurgewenning']);
    renderer.render(few);
    renderer.fit();
    const before = placesOf(renderer, few.visible);
    const more = placeCards(
      { graph, measure: (text) => text.length * 7, noteOf: () => undefined, keyOf: lineKeyOf(graph) },
      { base: few.visible, added: [nodeId('voorrang'), nodeId('sev')] },
      () => graph.edges,
      ROOM,
    );
    renderer.render({ ...few, visible: [...few.visible, nodeId('voorrang'), nodeId('sev')], ...more });
    renderer.highlight({ selected: nodeId('sev'), nodes: [nodeId('senioren')], edges: [] });
    expect(placesOf(renderer, few.visible)).toEqual(before);
    renderer.destroy();
    element.remove();
  });
});

describe('the map', () => {
  it('is drawn, says what it is, and goes without a trace', async () => {
    const explorer = new Explorer(graph);
    const high = new CSSStyleSheet();
    high.replaceSync('.map { block-size: 100rem }');
    document.adoptedStyleSheets.push(high);
    const { container: page, unmount } = await render(MapView, { explorer, afterPaint });
    expect(page.querySelectorAll('canvas').length).toBeGreaterThan(0);
    expect(page.querySelector('[role=application]')?.getAttribute('aria-label')).toMatch(/lijst/);
    // The page of a test is narrow: a name above each kind that is in view.
    await expect.poll(() => page.querySelectorAll('.head').length).toBe(3);
    await unmount();
    document.adoptedStyleSheets.pop();
    expect(document.querySelectorAll('canvas')).toHaveLength(0);
  });
});
