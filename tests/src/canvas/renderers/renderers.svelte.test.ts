import '../../../../src/shell/styles/app.css';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { nodeId } from '../../../../graph/index.ts';
import { CytoscapeRenderer } from '../../../../src/canvas/renderers/cytoscape/renderer.ts';
import { Drawing } from '../../../../src/canvas/renderers/drawing.ts';
import { SvgRenderer } from '../../../../src/canvas/renderers/svg/renderer.ts';
import { withMoving } from '../../../../src/canvas/scene/build-scene.ts';
import { pageGraph } from '../../../support/page-graph.ts';
import { sceneFor } from '../../../support/scene-for.ts';

const graph = await pageGraph();
const sceneOf = (ids: readonly string[], added: readonly string[] = []) =>
  sceneFor(graph, [...ids, ...added].map(nodeId), graph.edges, {
    base: ids.map(nodeId),
    added: added.map(nodeId),
    stage: { width: 860, height: 600 },
  });

type Places = Readonly<Record<string, readonly [x: number, y: number]>>;

/** What each renderer draws, told in the same terms: the middle of each card in pixels of the stage, and the ids of the lines. */
const renderers = {
  'elements of the page': (stage: HTMLElement) => ({
    renderer: new SvgRenderer(stage, (text) => text.length * 7, 0),
    places: (): Places => {
      const { left, top } = stage.getBoundingClientRect();
      return Object.fromEntries(
        [...stage.querySelectorAll<SVGElement>('[data-id]')].map((card) => {
          const { x, y, width, height } = (card.querySelector('rect') as SVGElement).getBoundingClientRect();
          return [card.dataset['id'] ?? '', [x - left + width / 2, y - top + height / 2]];
        }),
      );
    },
    lines: () =>
      [...stage.querySelectorAll<SVGElement>('[data-line]')].map(({ dataset }) => dataset['line'] ?? ''),
  }),
  Cytoscape: (stage: HTMLElement) => {
    const renderer = new CytoscapeRenderer(stage, 0);
    return {
      renderer,
      places: (): Places =>
        Object.fromEntries(
          renderer.core.nodes('[kind]').map((node) => {
            const { x, y } = node.renderedPosition();
            return [node.id(), [x, y]];
          }),
        ),
      lines: () => renderer.core.edges().map((edge) => edge.id()),
    };
  },
};

describe.each(Object.entries(renderers))('with %s', (_, create) => {
  const open = () => {
    const stage = document.createElement('div');
    stage.style.cssText = 'position: relative; width: 860px; height: 600px';
    document.body.append(stage);
    return { stage, ...create(stage) };
  };

  it('every card and line of a scene is drawn where it is, seen from the viewport', () => {
    const { stage, renderer, places, lines } = open();
    const scene = sceneOf(['senioren', 'huur-naar-huur', 'huurgewenning', 'verlengen-verhuisketen', 'sev']);
    renderer.render(scene);
    const viewport = { zoom: 1.25, x: 30, y: -12 };
    renderer.place(viewport);
    const drawn = places();
    expect(Object.keys(drawn).toSorted()).toEqual([...scene.visible].toSorted());
    for (const { id, x, y, width, height } of scene.boxes.values()) {
      expect(drawn[id]?.[0], id).toBeCloseTo(viewport.x + (x + width / 2) * viewport.zoom, 1);
      expect(drawn[id]?.[1], id).toBeCloseTo(viewport.y + (y + height / 2) * viewport.zoom, 1);
    }
    expect(lines().toSorted()).toEqual(scene.lines.map(({ id }) => id).toSorted());
    expect(lines().length).toBeGreaterThan(3);
    renderer.destroy();
    stage.remove();
  });

  it('no card moves when others come, go, or are chosen', () => {
    const { stage, renderer, places } = open();
    const few = ['senioren', 'huur-naar-huur', 'huurgewenning'];
    renderer.render(sceneOf(few));
    const before = places();
    const more = sceneOf(few, ['voorrang', 'sev']);
    renderer.render(more);
    renderer.render(more, { selected: nodeId('sev'), nodes: [nodeId('senioren')], edges: [] });
    const after = places();
    expect(Object.keys(after)).toHaveLength(5);
    for (const id of few) expect(after[id], id).toEqual(before[id]);
    renderer.render(sceneOf(few));
    expect(places()).toEqual(before);
    renderer.destroy();
    stage.remove();
  });

  it('a card that a hand moves is where the hand is, and the others stay', () => {
    const { stage, renderer, places } = open();
    const scene = sceneOf(['senioren', 'huur-naar-huur', 'huurgewenning']);
    renderer.render(scene);
    const before = places();
    const { x = 0, y = 0 } = scene.boxes.get(nodeId('huur-naar-huur')) ?? {};
    renderer.render(withMoving(scene, nodeId('huur-naar-huur'), [x + 40, y + 60]));
    const { 'huur-naar-huur': moved, ...others } = places();
    const { 'huur-naar-huur': rest = [0, 0], ...otherRest } = before;
    expect(moved?.[0]).toBeCloseTo(rest[0] + 40, 1);
    expect(moved?.[1]).toBeCloseTo(rest[1] + 60, 1);
    expect(others).toEqual(otherRest);
    renderer.destroy();
    stage.remove();
  });

  it('nothing is left behind, also where it is ended twice', () => {
    const { stage, renderer } = open();
    renderer.render(sceneOf(['senioren', 'huurgewenning']));
    expect(stage.childElementCount).toBeGreaterThan(0);
    renderer.destroy();
    renderer.destroy();
    expect(stage.childElementCount).toBe(0);
    stage.remove();
  });
});

describe('elements of the page', () => {
  const before = ['senioren', 'huur-naar-huur', 'huurgewenning', 'sev'];
  const after = [...before, 'voorrang', 'alle', 'gezinnen', 'participatie', 'verhuiscoach'];
  afterEach(() => vi.restoreAllMocks());
  /** A stage, on a machine that takes so long from one look at the clock to the next, in milliseconds. */
  const stageOn = (step: number) => {
    let now = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => (now += step));
    const stage = document.createElement('div');
    stage.style.cssText = 'position: relative; width: 860px; height: 600px';
    document.body.append(stage);
    return stage;
  };

  it('move where the first drawing was quick, and do not where the reader has waited for it', () => {
    for (const [step, moves] of [
      [0, true],
      [1000, false],
    ] as const) {
      const stage = stageOn(step);
      const renderer = new SvgRenderer(stage, (text) => text.length * 7, 200);
      renderer.render(sceneOf(before));
      renderer.render(sceneOf(after));
      expect(renderer.moving).toBe(moves);
      renderer.destroy();
      stage.remove();
    }
  });

  it('show every line that is new or elsewhere when the cards have come, and none later where no card moves', () => {
    const stage = stageOn(0);
    const renderer = new SvgRenderer(stage, (text) => text.length * 7, 200);
    const [few, more] = [sceneOf(before), sceneOf(after)];
    const moves = few.visible.some((id) => few.boxes.get(id)?.y !== more.boxes.get(id)?.y);
    expect(moves).toBe(true);
    renderer.render(few);
    expect(renderer.moving).toBe(false);
    const drawn = new Map(few.lines.map(({ id, points }) => [id, String(points)]));
    renderer.render(more);
    const late = [...stage.querySelectorAll<SVGElement>('[data-line]')]
      .filter((line) => line.getAnimations().length > 0)
      .map(({ dataset }) => dataset['line']);
    const other = more.lines.filter(({ id, points }) => drawn.get(id) !== String(points)).map(({ id }) => id);
    expect(late.toSorted()).toEqual(other.toSorted());
    expect(other.length).toBeGreaterThan(few.lines.length);
    renderer.destroy();

    const still = new SvgRenderer(stage, (text) => text.length * 7, 200);
    still.render(sceneOf(['senioren', 'huur-naar-huur']));
    still.render(sceneOf(['senioren', 'huur-naar-huur'], ['huurgewenning', 'voorrang']));
    expect(still.moving).toBe(false);
    still.destroy();
    stage.remove();
  });
});

describe('a drawing', () => {
  const measure = (text: string) => text.length * 7;
  const few = ['senioren', 'huur-naar-huur', 'huurgewenning'];
  const crowd = [...few, 'voorrang', 'sev'];
  const open = () => {
    const stage = document.createElement('div');
    stage.style.cssText = 'position: relative; width: 860px; height: 600px';
    document.body.append(stage);
    const drawing = new Drawing(stage, { measure, duration: 0, most: 3 });
    const isCrowd = () => stage.querySelector('canvas') !== null;
    return { stage, drawing, isCrowd };
  };

  it('draws a crowd with Cytoscape, and what is no crowd as elements, one at a time', async () => {
    const { stage, drawing, isCrowd } = open();
    drawing.render(sceneOf(few));
    expect(stage.querySelectorAll('[data-id]:not(canvas)')).toHaveLength(3);
    drawing.render(sceneOf(crowd));
    // Until Cytoscape has come.
    expect(stage.querySelectorAll('.drawing [data-id]')).toHaveLength(5);
    await expect.poll(isCrowd).toBe(true);
    expect(stage.querySelector('.drawing')).toBeNull();
    drawing.render(sceneOf(few));
    expect(isCrowd()).toBe(false);
    expect(stage.querySelectorAll('.drawing [data-id]')).toHaveLength(3);
    drawing.render(sceneOf(crowd));
    expect(isCrowd()).toBe(true);
    drawing.destroy();
    expect(stage.childElementCount).toBe(0);
    stage.remove();
  });

  it('keeps what stands out and from where it is seen when it changes what draws', async () => {
    const { stage, drawing, isCrowd } = open();
    drawing.render(sceneOf(crowd));
    await expect.poll(isCrowd).toBe(true);
    drawing.render(sceneOf(crowd), { focus: nodeId('sev'), pointed: true, nodes: [], edges: [] });
    drawing.place({ zoom: 1.5, x: 12, y: 34 });
    const some = sceneOf(few);
    drawing.render(some);
    expect(drawing.highlighted.focus).toBe('sev');
    expect(stage.querySelector('.drawing > g')?.getAttribute('transform')).toBe(
      'translate(12 34) scale(1.5)',
    );
    drawing.render(some, { focus: nodeId('senioren'), pointed: true, nodes: [], edges: [] });
    const faded = () => stage.querySelectorAll('[data-id][opacity]').length;
    const before = faded();
    expect(before).toBeGreaterThan(0);
    drawing.render(sceneOf(crowd));
    drawing.render(sceneOf(few));
    expect(faded()).toBe(before);
    drawing.destroy();
    stage.remove();
  });

  it('draws nothing more where Cytoscape comes after its end', async () => {
    const { stage, drawing } = open();
    drawing.render(sceneOf(crowd));
    drawing.destroy();
    await import('../../../../src/canvas/renderers/cytoscape/renderer.ts');
    await Promise.resolve();
    expect(stage.childElementCount).toBe(0);
    stage.remove();
  });
});
