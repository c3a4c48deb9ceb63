import type { KnowledgeGraph, NodeId, Question, QuestionPart } from '../../../graph/index.ts';
import { initialSubgraphOf, unique } from './initial-subgraph.ts';
import { comparedOf, comparing } from './comparing.ts';
import { connectingNodesOf } from './tracing.ts';
import {
  isApart,
  isPage,
  LIMIT,
  type Addition,
  type Pin,
  type Trace,
  type View,
  type ViewMode,
} from './view.ts';
import { pathEdges, pathNodes } from './path-keys.ts';
import { baseOf, visibleIds } from './visible.ts';

/** The changes that actions make to a view. Pure: a view in, the next view out; the explorer decides when. */

/**
 * Another group or type gives another answer, so what was added to the previous one goes. Pinned cards stay where they are. The results of
 * a search do not depend on the question, so asking leaves them.
 */
export function asked(view: View, question: Question): View {
  const { arranged, trace, mode, ...rest } = view;
  const same = (part: QuestionPart) => question[part]?.join() === view.question[part]?.join();
  const next = {
    ...rest,
    ...(mode && mode !== 'search' && { mode }),
    ...(trace && { trace: withoutChosen(trace) }),
    question,
  };
  if (!same('group') || !same('type')) return { ...next, added: [], hidden: [] };
  return { ...next, ...(arranged && { arranged }) };
}

export function selected(view: View, id: NodeId | undefined): View {
  const { selected: _, ...rest } = view;
  return id === undefined ? rest : { ...rest, selected: id };
}

/** Another view mode. What is open beside the drawing stays with it; `left` is the view in which it was left, to which this returns. */
export function inMode(view: View, mode: ViewMode, left: View | undefined): View {
  if (isPage(mode) || isApart(mode) === isApart(view.mode)) return { ...view, mode };
  if (isApart(mode)) {
    const { selected: _, trace: __, ...rest } = view;
    return { ...rest, mode };
  }
  const { selected, trace } = left ?? {};
  // A record that was opened since may not be on the path that was shown.
  const shown = trace && view.selected ? withoutChosen(trace) : trace;
  return { ...(selected && { selected }), ...(shown && { trace: shown }), ...view, mode };
}

/** Brings a node into view, whatever hides it, and opens it. */
export function revealed(graph: KnowledgeGraph, view: View, id: NodeId): View {
  return {
    ...(isOnPath(graph, view, id) ? view : withoutLonePath(view)),
    selected: id,
    now: view.now || graph.node(id).layer === 'now',
    hidden: view.hidden.filter((other) => other !== id),
    added: joined(graph, view, [{ id }]),
  };
}

export function enlarged(graph: KnowledgeGraph, view: View, fresh: readonly Addition[]): View {
  const ids = fresh.map(({ id }) => id);
  return {
    ...withoutLonePath(view),
    added: joined(graph, view, fresh),
    hidden: view.hidden.filter((id) => !ids.includes(id)),
  };
}

/** Removes added nodes and keeps their places. */
export function collapsed(view: View, brought: readonly NodeId[]): View {
  const added = view.added.map((each) =>
    brought.includes(each.id) ? { id: each.id, gone: true as const } : each,
  );
  return { ...view, added };
}

export function hidden(graph: KnowledgeGraph, view: View, id: NodeId): View {
  const without = isOnPath(graph, view, id) ? withoutPath : withoutLonePath;
  const kept = without(view.selected === id ? selected(view, undefined) : view);
  return { ...kept, hidden: [...kept.hidden.filter((other) => other !== id), id] };
}

/** Lifts every restriction: question, hidden nodes, layer and chosen path. Added nodes stay, each with a place of its own. */
export function unrestricted(view: View): View {
  const { arranged: _, ...kept } = withoutPath(view);
  return { ...kept, question: {}, now: true, hidden: [] };
}

/** Shows the layer of today or not. A chosen path with an edge of today goes with it, and so do compared nodes of today. */
export function withNow(graph: KnowledgeGraph, view: View, now: boolean): View {
  const chosen = view.trace?.chosen;
  const leans = chosen && pathEdges(chosen).some((id) => graph.edge(id)?.from.layer === 'now');
  const kept = comparing(view, comparedOf(graph, view.compare ?? [], now));
  return { ...(leans && !now ? withoutPath(kept) : kept), now };
}

/** A trace without repetitions. One with several starts asks what connects them, and keeps nothing else but the length limit. */
export function tidy({ from, to, via, avoid, max, chosen, within }: Trace): Trace {
  const starts = unique(from);
  const rest = {
    ...(max !== undefined && { max }),
    ...(chosen && { chosen, ...(within && { within }) }),
  };
  if (starts.length > 1) return { from: starts, via: [], avoid: [], ...rest };
  return { from: starts, ...(to !== undefined && { to }), via: unique(via), avoid: unique(avoid), ...rest };
}

/** Asks for paths, and brings into view their ends and, as far as there is room, the nodes that connect several starts. */
export function traced(graph: KnowledgeGraph, view: View, trace: Trace): View {
  const connecting = connectingNodesOf(graph, trace, view.now).map(({ at }) => at);
  const shown = view.added.length + connecting.length > LIMIT ? [] : connecting;
  const ids = [...endsOf(trace).flatMap((word) => graph.find(word)?.id ?? []), ...shown];
  return {
    ...view,
    trace: withoutChosen(trace),
    added: joined(
      graph,
      view,
      ids.map((id) => ({ id })),
    ),
    hidden: view.hidden.filter((id) => !ids.includes(id)),
  };
}

/** The stops at both ends of a trace. */
export const endsOf = ({ from, to }: Trace): string[] => [...from, ...(to === undefined ? [] : [to])];

/** Shows one path, alone or within the drawing; without a key, all nodes are shown again. */
export function chosen(view: View, trace: Trace, key: string | undefined, within = false): View {
  const asked = withoutChosen(trace);
  if (key === undefined) return { ...view, trace: asked };
  return { ...view, trace: { ...asked, chosen: key, ...(within && { within }) } };
}

/** Lays out the visible nodes anew, all together; nodes of which only the place was kept lose it. */
export function arranged(graph: KnowledgeGraph, view: View): View {
  const visible = new Set(visibleIds(graph, view, initialSubgraphOf(graph, view.question)));
  const shown = view.added.filter(({ id }) => visible.has(id));
  const added = [...shown, ...view.added.filter(({ id, gone }) => !gone && !visible.has(id))];
  const count = shown.length;
  const all = baseOf(graph, { ...view, added, arranged: { count, without: [] } });
  return { ...view, added, pins: [], arranged: { count, without: all.filter((id) => !visible.has(id)) } };
}

export function pinned(view: View, { id, x, y }: Pin): View {
  const others = view.pins.filter((other) => other.id !== id);
  // Adding zero leaves no -0, which a link would reopen as 0.
  return { ...view, pins: [...others, { id, x: Math.round(x) + 0, y: Math.round(y) + 0 }] };
}

/** Nodes that are there already keep their place in the list; the others come after. */
function joined(graph: KnowledgeGraph, view: View, fresh: readonly Addition[]): Addition[] {
  const initialSubgraph = new Set(initialSubgraphOf(graph, view.question).ids);
  const wanted = new Map(fresh.filter(({ id }) => !initialSubgraph.has(id)).map((each) => [each.id, each]));
  const present = view.added.map((each) => (each.gone && wanted.get(each.id)) || each);
  const known = new Set(present.map(({ id }) => id));
  return [...present, ...[...wanted.values()].filter(({ id }) => !known.has(id))];
}

const isOnPath = (graph: KnowledgeGraph, { trace }: View, id: NodeId): boolean =>
  trace?.chosen !== undefined && pathNodes(trace.chosen, graph).includes(id);
const withoutChosen = ({ chosen: _, within: __, ...trace }: Trace): Trace => trace;
const withoutPath = (view: View): View =>
  view.trace?.chosen === undefined ? view : { ...view, trace: withoutChosen(view.trace) };
/** A path that is shown alone ends when other nodes come or go. */
const withoutLonePath = (view: View): View => (view.trace?.within ? view : withoutPath(view));
