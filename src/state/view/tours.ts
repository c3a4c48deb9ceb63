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

/** The tour with this id, where it has that step; steps count from 1. */
export function tourAt(
  graph: KnowledgeGraph,
  at: View['tour'],
): { readonly tour: Tour; readonly step: number } | undefined {
  const tour = graph.toolbox.tours.find(({ id }) => id === at?.id);
  return at && tour?.steps[at.step - 1] && { tour, step: at.step };
}

/** The view of a step of a tour. It does not depend on what was on screen before. */
export function viewOfStep(graph: KnowledgeGraph, { id, steps }: Tour, step: number): View {
  const shown = steps[step - 1]?.show;
  if (!shown) throw new RangeError(`${id} has no step ${step}`);
  const { view: mode, question, route, now, only = route } = shown;
  const start = asked({ ...START_VIEW, now, tour: { id, step }, ...(mode && { mode }) }, question);
  const view = only ? limited(graph, start, only) : start;
  return withPlaces(graph, route ? along(graph, view, route) : view);
}

/** Of the answer only the nodes of these kinds, and these nodes whether they are in it or not, laid out together. */
export function limited(graph: KnowledgeGraph, view: View, only: readonly string[]): View {
  const { ids, left } = initialSubgraphOf(graph, view.question);
  const wanted = only.flatMap((word): NodeId[] => {
    const stop = stopOf(graph, word);
    if (!stop) return [];
    return 'id' in stop ? [stop.id] : [...ids, ...left].filter((id) => graph.node(id).kind === stop.kind);
  });
  const rest = ids.filter((id) => !wanted.includes(id));
  const fresh = wanted.map((id) => ({ id }));
  return arranged(
    graph,
    enlarged(
      graph,
      rest.reduce((each, id) => hidden(graph, each, id), view),
      fresh,
    ),
  );
}

/** Shows the path through these nodes alone. */
function along(graph: KnowledgeGraph, view: View, ids: readonly NodeId[]): View {
  const [path] = pathsThrough(graph, ids, view.now ? undefined : 'toolbox');
  if (!path) return view;
  const trace = { from: [path.start], to: ids.at(-1) ?? path.start, via: [], avoid: [] };
  return chosen(traced(graph, view, trace), trace, pathKey(path));
}
