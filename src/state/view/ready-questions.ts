import { nodeId, type KnowledgeGraph, type ReadyQuestion } from '../../../graph/index.ts';
import { asked, enlarged, traced } from './changes.ts';
import type { View } from './view.ts';

/** The view in which a ready question is posed. One that asks what connects nodes is a trace like any other. */
export function posed(
  graph: KnowledgeGraph,
  view: View,
  ready: Exclude<ReadyQuestion, { readonly asks: 'joins' }>,
): View {
  switch (ready.asks) {
    case 'answer':
      return asked(view, ready.question);
    case 'routes': {
      const { from, to, avoid = [], beside } = ready;
      const named = graph.out(nodeId(from)).filter(({ relation }) => relation === beside);
      const wider = enlarged(
        graph,
        // What was asked before has nothing to do with these routes.
        asked(view, {}),
        named.map(({ target }) => ({ id: target })),
      );
      return traced(graph, wider, { from: [from], to, via: [], avoid });
    }
    case 'lacking':
      return { ...view, posed: ready.id };
    default:
      return ready satisfies never;
  }
}
