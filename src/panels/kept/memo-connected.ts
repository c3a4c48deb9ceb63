import {
  factOfEdge,
  neighbourhood,
  phraseFact,
  textOf,
  type GraphEdge,
  type GraphNode,
  type Layer,
  type Way,
} from '../../../graph/index.ts';
import type { Part, Parts } from './memo-model.ts';
import { ofLayer, type MemoContext } from './memo-parts.ts';
import { sameGround } from './memo-sources.ts';

/** The relations of a record, except those that other sections contain: for whom, category and successors. */
export function connected(context: MemoContext, node: GraphNode, layer: Layer): Parts[] {
  const { application, categoryOf, successors } = context.graph.vocabulary;
  const elsewhere = [application.group, application.type, categoryOf, ...successors];
  return neighbourhood(context.graph, node.id)
    .filter(({ relation, way }) => way === 'back' || !elsewhere.includes(relation))
    .flatMap(({ heading, way, edges }): Parts[] => {
      const own = ofLayer(edges, layer);
      return own.length === 0 ? [] : [[{ strong: `${heading}:` }, ' ', ...listed(context, own, way)]];
    });
}

/** Names, with one citation for all that share it. */
function listed(context: MemoContext, edges: readonly GraphEdge[], way: Way): Part[] {
  const { sources } = context;
  const grounds = edges.filter(
    ({ from }, at) => edges.findIndex((each) => sameGround(each.from, from)) === at,
  );
  return grounds.flatMap(({ from }, at): Part[] => {
    const names = edges
      .filter((edge) => sameGround(edge.from, from))
      .map((edge) => farName(context, edge, way));
    return [at > 0 ? '; ' : '', names.join(', '), ...sources.cite(from)];
  });
}

function farName({ graph }: MemoContext, edge: GraphEdge, way: Way): string {
  const fact = factOfEdge(graph, edge, way);
  return textOf(phraseFact(graph, fact, { form: 'object', sourced: true, under: fact.layer }));
}
