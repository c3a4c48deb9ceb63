import {
  pathKey,
  pathsThrough,
  stopOf,
  type KnowledgeGraph,
  type NodeId,
  type Tour,
} from '../../../graph/index.ts';
import { initialSubgraphOf } from './initial-subgraph.ts';
import { arranged, asked, chosen, enlarged, hidden, traced } from './changes.ts';
import { START_VIEW, type View } from './view.ts';
import { withPlaces } from './visible.ts';

/** The tour of this name, where it has such a step; steps count from 1. */
export function tourAt(
  graph: KnowledgeGraph,
  at: View['tour'],
): { readonly tour: Tour; readonly step: number } | undefined {
  const tour = graph.toolbox.tours.find(({ id }) => id === at?.id);
  return at && tour?.steps[at.step - 1] && { tour, step: at.step };
}

/** What a step of a tour shows, whatever was on screen before. */
export function viewOfStep(graph: KnowledgeGraph, { id, steps }: Tour, step: number): View {
  const shown = steps[step - 1]?.show;
  if (!shown) throw new RangeError(`${id} has no step ${step}`);
  const { view: mode, question, route, now, only = route } = shown;
  const start = asked({ ...START_VIEW, now, tour: { id, step }, ...(mode && { mode }) }, question);
  const view = only ? limited(graph, start, only) : start;
  return withPlaces(graph, route ? along(graph, view, route) : view);
}

/** Of the answer only the cards of these kinds, and these records, whether they are in it or not; placed together. */
export function limited(graph: KnowledgeGraph, view: View, only: readonly string[]): View {
  const { ids, left } = initialSubgraphOf(graph, view.question);
  const wanted = only.flatMap((word): NodeId[] => {
    const stop = stopOf(graph, word);
    if (!stop) return [];
    return 'id' in stop ? [stop.id] : [...ids, ...left].filter((id) => graph.node(id).kind === stop.kind);
  });
  const rest = ids.filter((id) => !wanted.includes(id));
  const fresh = wanted.map((id) => ({ id }));
  return arranged(graph, enlarged(graph, rest.reduce(hidden, view), fresh));
}

/** With the one route that passes these records. */
function along(graph: KnowledgeGraph, view: View, ids: readonly NodeId[]): View {
  const [route] = pathsThrough(graph, ids, view.now ? undefined : 'toolbox');
  if (!route) return view;
  const trace = { from: [route.start], to: ids.at(-1) ?? route.start, via: [], avoid: [] };
  return chosen(traced(graph, view, trace), trace, pathKey(route));
}
