import { neighbourhood, type GraphEdge, type GraphNode, type Layer, type Way } from '../../../graph/index.ts';
import type { Part, Parts } from './memo-model.ts';
import { limited, ofLayer, type Telling } from './memo-parts.ts';
import { sameGround } from './memo-sources.ts';

/** Relation by relation what a record is joined to, but for what is told elsewhere: for whom, its category, what came of it. */
export function connected(telling: Telling, node: GraphNode, layer: Layer): Parts[] {
  const { application, categoryOf, successors } = telling.graph.vocabulary;
  const elsewhere = [application.group, application.type, categoryOf, ...successors];
  return neighbourhood(telling.graph, node.id)
    .filter(({ relation, way }) => way === 'back' || !elsewhere.includes(relation))
    .flatMap(({ heading, way, edges }): Parts[] => {
      const own = ofLayer(edges, layer);
      return own.length === 0 ? [] : [[{ strong: `${heading}:` }, ' ', ...listed(telling, own, way)]];
    });
}

/** Names, with their source once for all that share it. */
function listed(telling: Telling, edges: readonly GraphEdge[], way: Way): Part[] {
  const { sources } = telling;
  const grounds = edges.filter(
    ({ from }, at) => edges.findIndex((each) => sameGround(each.from, from)) === at,
  );
  return grounds.flatMap(({ from }, at): Part[] => {
    const names = edges
      .filter((edge) => sameGround(edge.from, from))
      .map((edge) => farName(telling, edge, way));
    return [at > 0 ? '; ' : '', names.join(', '), ...sources.cite(from)];
  });
}

function farName(telling: Telling, edge: GraphEdge, way: Way): string {
  const { graph } = telling;
  const { name } = graph.node(way === 'forward' ? edge.target : edge.source);
  const owner = edge.by;
  const by = owner === undefined ? [] : [`(${graph.vocabulary.application.by} ${graph.node(owner).name})`];
  return [...(edge.note === undefined ? [] : [edge.note]), name, ...by, ...limited(telling, edge)].join(' ');
}
