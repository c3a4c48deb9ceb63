import { expect, it } from 'vitest';
import type { GraphEdge, NodeId } from '../../../../graph/index.ts';
import { drawnEdges } from '../../../../src/canvas/scene/drawn-path.ts';
import { visibleEdges } from '../../../../src/state/view/visible.ts';
import { allPaths } from '../../../support/all-paths.ts';
import { realGraph } from '../../../support/real-toolbox.ts';

const graph = realGraph();
const everything = graph.nodes.map(({ id }) => id);

/** The nodes that can be reached over these edges, whatever their direction. */
function reached(from: NodeId, edges: readonly GraphEdge[]): Set<NodeId> {
  const found = new Set([from]);
  for (const at of found)
    for (const { source, target } of edges)
      if (source === at) found.add(target);
      else if (target === at) found.add(source);
  return found;
}

it('every edge of a path is shown by drawn edges of the same relation that join its ends', () => {
  const drawn = visibleEdges(graph, everything, true);
  const ids = new Set<string>(drawn.map(({ id }) => id));
  const edges = allPaths(graph, 3).flatMap(({ steps }) => steps.map(({ edge }) => edge));
  expect(edges.some(({ id }) => !ids.has(id))).toBe(true);
  for (const edge of new Set(edges)) {
    const shown = drawnEdges(graph, [edge.id], drawn).map((id) => graph.edge(id) as GraphEdge);
    if (ids.has(edge.id)) expect(shown).toEqual([edge]);
    for (const { id, relation } of shown) expect([ids.has(id), relation]).toEqual([true, edge.relation]);
    expect(reached(edge.source, shown), edge.id).toContain(edge.target);
  }
});
