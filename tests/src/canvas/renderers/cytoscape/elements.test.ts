import cytoscape from 'cytoscape';
import { describe, expect, it } from 'vitest';
import type { NodeId } from '../../../../../graph/index.ts';
import { elementsOf } from '../../../../../src/canvas/renderers/cytoscape/elements.ts';
import { visibleEdges } from '../../../../../src/state/view/visible.ts';
import { sceneFor } from '../../../../support/scene-for.ts';
import { realGraph } from '../../../../support/real-toolbox.ts';

const graph = realGraph();
function sceneOf(...names: string[]) {
  const visible = names as NodeId[];
  const edges = visibleEdges(graph, visible, true);
  return sceneFor(graph, visible, edges);
}

describe('elements', () => {
  it('are what Cytoscape takes, with every card at its place', () => {
    const scene = sceneOf('senioren', 'huur-naar-huur', 'huurgewenning', 'verlengen-verhuisketen', 'sev');
    const core = cytoscape({
      headless: true,
      layout: { name: 'preset' },
      elements: elementsOf(scene),
    });
    expect(core.nodes().map((node) => node.id())).toEqual(scene.visible);
    for (const [id, { x, y, width, height }] of scene.boxes)
      expect(core.getElementById(id).position()).toEqual({ x: x + width / 2, y: y + height / 2 });
    core.destroy();
  });

  it('are new objects every time, so that Cytoscape may keep them', () => {
    const scene = sceneOf('huurgewenning', 'sev');
    const [first] = elementsOf(scene);
    expect(elementsOf(scene)[0]).toEqual(first);
    expect(elementsOf(scene)[0]?.data).not.toBe(first?.data);
  });

  it('mark category, experience, layer and what is inferred', () => {
    const elements = elementsOf(
      sceneOf('ons-soort-mensen', 'huur-naar-koop', 'leefstijlen-vestia', 'vestia', 'hef-wonen'),
    );
    const dataOf = (id: string) => elements.find(({ data }) => data.id === id)?.data;
    expect(dataOf('ons-soort-mensen')).toMatchObject({ kind: 'instrument', traits: { category: 2 } });
    expect(dataOf('leefstijlen-vestia')).toMatchObject({
      kind: 'case',
      traits: { mark: 'filled', category: -1 },
    });
    expect(dataOf('hef-wonen')).toMatchObject({ traits: { layer: 'now' } });
    expect(dataOf('huur-naar-koop--ons-soort-mensen')).toMatchObject({
      traits: { inferred: true, layer: 'toolbox' },
    });
    expect(dataOf('vestia--hef-wonen')).toMatchObject({ traits: { layer: 'now' } });
  });

  it('leave out relations to records that are not in view', () => {
    const elements = elementsOf(sceneOf('huurgewenning', 'senioren'));
    expect(elements.map(({ data }) => data.id)).toEqual(['huurgewenning', 'senioren']);
  });
});
