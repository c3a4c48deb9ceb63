import '../../../src/shell/styles/app.css';
import { describe, expect, it } from 'vitest';
import { nodeId } from '../../../graph/index.ts';
import { Camera } from '../../../src/canvas/interaction/camera.svelte.ts';
import { CARD } from '../../../src/canvas/layout/card.ts';
import MapView from '../../../src/canvas/MapView.svelte';
import type { StageElement } from '../../../src/canvas/stage-element.ts';
import { afterPaint } from '../../../src/platform/after-paint.ts';
import { Explorer } from '../../../src/state/session/explorer.svelte.ts';
import { pageGraph } from '../../support/page-graph.ts';
import { render } from '../../support/render.ts';
import { sceneFor } from '../../support/scene-for.ts';

const graph = await pageGraph();

/** A camera on a stage, before some cards. */
function cameraOn(...ids: string[]): Camera {
  const element = document.createElement('div');
  element.style.cssText = 'position: relative; width: 860px; height: 600px';
  document.body.append(element);
  const camera = new Camera(element, { changed: () => undefined, moved: () => undefined });
  element.remove();
  camera.look(sceneFor(graph, ids.map(nodeId), [], { stage: { width: 860, height: 600 } }));
  return camera;
}

describe('the camera', () => {
  it('fits with names of 12 px at least and every column in view', () => {
    const camera = cameraOn('senioren', 'huur-naar-huur', 'huurgewenning', 'verlengen-verhuisketen', 'sev');
    camera.fit();
    expect(camera.viewport.zoom * CARD.font).toBeGreaterThanOrEqual(12);
    expect(camera.outside).toEqual([]);
  });

  it('brings a card into view at a zoom at which its name can be read, and leaves a larger one alone', () => {
    const camera = cameraOn('senioren', 'huur-naar-huur', 'huurgewenning', 'verlengen-verhuisketen', 'sev');
    camera.setViewport({ zoom: 0.4, x: -300, y: -300 });
    camera.show(nodeId('sev'));
    expect(camera.viewport.zoom * CARD.font).toBeCloseTo(12);
    expect(camera.outside).not.toContain('sev');
    camera.setViewport({ zoom: 2, x: -300, y: -300 });
    camera.show(nodeId('senioren'));
    camera.show(nodeId('platform31'));
    expect(camera.viewport.zoom).toBe(2);
    expect(camera.outside).not.toContain('senioren');
  });

  it('zooms about the middle of the stage, within limits', () => {
    const camera = cameraOn('senioren', 'huur-naar-huur');
    camera.setViewport({ zoom: 1, x: -40, y: 25 });
    const middle = () => {
      const { zoom, x, y } = camera.viewport;
      return [(430 - x) / zoom, (300 - y) / zoom];
    };
    const before = middle();
    camera.zoomBy(1.2);
    expect(middle()[0]).toBeCloseTo(before[0] ?? NaN);
    expect(middle()[1]).toBeCloseTo(before[1] ?? NaN);
    for (let at = 0; at < 20; at++) camera.zoomBy(1.2);
    expect(camera.viewport.zoom).toBe(2.5);
    for (let at = 0; at < 40; at++) camera.zoomBy(1 / 1.2);
    expect(camera.viewport.zoom).toBe(0.3);
    expect(middle()[0]).toBeCloseTo(before[0] ?? NaN);
  });
});

describe('the map', () => {
  it('is drawn, says what it is, and goes without a trace', async () => {
    const explorer = new Explorer(graph);
    const high = new CSSStyleSheet();
    high.replaceSync('.map { block-size: 100rem }');
    document.adoptedStyleSheets.push(high);
    const { container: page, unmount } = await render(MapView, { explorer, afterPaint });
    expect(page.querySelectorAll('.drawing [data-id]').length).toBe(explorer.visible.length);
    expect(page.querySelector('[role=application]')?.getAttribute('aria-label')).toMatch(/lijst/);
    // The page of a test is narrow: a name above each kind that is in view.
    await expect.poll(() => page.querySelectorAll('.head').length).toBe(3);
    await unmount();
    document.adoptedStyleSheets.pop();
    expect(document.querySelectorAll('.drawing')).toHaveLength(0);
  });

  it('takes the same gestures where a crowd is drawn with Cytoscape', async () => {
    const explorer = new Explorer(graph, 'groep=senioren');
    const { container: page } = await render(MapView, { explorer, afterPaint, mostElements: 20 });
    const map = page.querySelector<HTMLElement>('.map');
    if (map) map.style.cssText = 'width: 900px; height: 600px';
    const stage = page.querySelector<StageElement>('.canvas');
    await expect.poll(() => stage?.querySelector('canvas')).not.toBeNull();
    page.querySelector<HTMLElement>('.tools button:last-of-type')?.click();
    const { camera } = stage?.stage ?? {};
    const box = camera?.scene?.boxes.get(nodeId('huurgewenning'));
    if (!stage || !camera || !box) throw new Error('there is no drawing');
    const { left, top } = stage.getBoundingClientRect();
    const { zoom, x, y } = camera.viewport;
    const at = {
      clientX: left + x + (box.x + box.width / 2) * zoom,
      clientY: top + y + (box.y + box.height / 2) * zoom,
    };
    const layer = document.elementFromPoint(at.clientX, at.clientY) ?? stage;
    const tell = (target: EventTarget, type: string, by = 0) =>
      target.dispatchEvent(
        new MouseEvent(type, {
          clientX: at.clientX + by,
          clientY: at.clientY,
          buttons: type === 'mousemove' ? 1 : 0,
          view: window,
          bubbles: true,
          cancelable: true,
        }),
      );
    tell(layer, 'mousedown');
    tell(window, 'mouseup');
    tell(layer, 'click');
    expect(explorer.selected?.id).toBe('huurgewenning');
    tell(layer, 'mousedown');
    tell(window, 'mousemove', 60);
    tell(window, 'mouseup', 60);
    expect(explorer.pins.map(({ id }) => id)).toEqual(['huurgewenning']);
    explorer.ask('category', ['procesbegeleiding']);
    explorer.ask('group', []);
    await expect.poll(() => stage.querySelector('canvas')).toBeNull();
    expect(stage.querySelectorAll('.drawing [data-id]')).toHaveLength(explorer.visible.length);
  });
});
