import { describe, expect, it } from 'vitest';
import type { NodeId } from '../../../../graph/index.ts';
import { emphasisOf, type Highlight } from '../../../../src/canvas/scene/emphasis.ts';
import { visibleEdges } from '../../../../src/state/view/visible.ts';
import { realGraph } from '../../../support/real-toolbox.ts';
import { sceneFor } from '../../../support/scene-for.ts';

const graph = realGraph();
const visible = graph.nodes.map(({ id }) => id);
const edges = visibleEdges(graph, visible, true);
const scene = sceneFor(graph, visible, edges);

/** The cards and lines that are not faded. */
function shown(highlight: Partial<Highlight>) {
  const { card, line } = emphasisOf(scene, { nodes: [], edges: [], pointed: true, ...highlight });
  return {
    cards: visible.filter((id) => card(id).retreat !== 'faded'),
    lines: scene.lines.filter((each) => line(each).faded !== true).map(({ id }) => id),
  };
}
const neighboursOf = (id: NodeId) =>
  edges.flatMap(({ source, target }) => (source === id ? [target] : target === id ? [source] : []));

describe('a card in focus', () => {
  it('lights itself, its neighbours and its lines, whatever card it is', () => {
    for (const id of visible) {
      const { cards, lines } = shown({ focus: id });
      for (const near of [id, ...neighboursOf(id)]) expect(cards, id).toContain(near);
      for (const { from, to, id: line } of scene.lines)
        if (from.id === id || to.id === id) expect(lines, id).toContain(line);
    }
  });

  it('lights nothing that is neither joined to it nor part of its applications', () => {
    for (const id of visible) {
      const own = new Set(
        edges
          .filter(({ source, target }) => [source, target].includes(id))
          .flatMap(({ application }) => application ?? []),
      );
      const related = new Set([
        id,
        ...neighboursOf(id),
        ...edges.flatMap(({ application, source, target }) =>
          application !== undefined && own.has(application) ? [source, target] : [],
        ),
      ]);
      expect(
        shown({ focus: id }).cards.filter((card) => !related.has(card)),
        id,
      ).toEqual([]);
    }
  });

  it('lights of a group, through a type, only the instruments that are for this group', () => {
    const { cards } = shown({ focus: 'gemotiveerde-doorstromers' as NodeId });
    expect(cards).toContain('voorrang');
    expect(cards).toContain('huur-naar-huur');
    expect(cards).not.toContain('huurgewenning');
    expect(cards).not.toContain('sociale-huurders');
  });

  it('fades no card for long, and never the selected or the marked one', () => {
    const marked = { selected: 'sev' as NodeId, cursor: 'alle' as NodeId };
    expect(shown({ focus: 'voorrang' as NodeId, pointed: false }).cards).toHaveLength(visible.length);
    expect(shown({ focus: 'voorrang' as NodeId, pointed: false }).lines.length).toBeLessThan(40);
    const { cards } = shown({ focus: 'voorrang' as NodeId, ...marked });
    expect(cards).toEqual(expect.arrayContaining(['sev', 'alle']));
  });

  it('does not matter while a path is lit, nor when it is not in view', () => {
    const path = { nodes: ['sev' as NodeId], edges: [] };
    expect(shown({ focus: 'voorrang' as NodeId, ...path }).cards).toEqual(['sev']);
    expect(shown({ focus: 'niet-in-beeld' as NodeId }).cards).toHaveLength(visible.length);
    expect(shown({}).cards).toHaveLength(visible.length);
  });

  it('does not fade the chosen path while another is highlighted', () => {
    const path = { nodes: ['sev' as NodeId], edges: [], kept: ['voorrang' as NodeId] };
    expect(shown(path).cards.toSorted()).toEqual(['sev', 'voorrang']);
  });
});
