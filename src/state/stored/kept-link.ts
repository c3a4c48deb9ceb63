import { pathKey, nodesOf, type KnowledgeGraph } from '../../../graph/index.ts';
import { revealed, tidy } from '../view/changes.ts';
import type { KeptThing } from './fingerprint.ts';
import { encodeView } from '../link/link.ts';
import { findStoredPaths } from '../view/stored-paths.ts';
import { START_VIEW, type Trace, type View } from '../view/view.ts';
import { joinPathKeys } from '../view/path-keys.ts';

/** The trace that shows a kept path, or the paths of a connecting node; nothing where the graph does not have them. */
export function traceOf(graph: KnowledgeGraph, key: string): Trace | undefined {
  const paths = findStoredPaths(graph, key);
  const to = paths?.[0] && nodesOf(paths[0]).at(-1);
  if (!paths || to === undefined) return undefined;
  // The key that they have now, which may differ from the stored one.
  const chosen = joinPathKeys(paths.map(pathKey));
  return tidy({ from: paths.map(({ start }) => start), to, via: [], avoid: [], chosen });
}

/** The link that opens a kept thing by itself; nothing where the graph does not have it. */
export function keptLink(graph: KnowledgeGraph, { kind, key }: KeptThing, now: boolean): string | undefined {
  const view: View = { ...START_VIEW, now };
  if (kind === 'record') {
    const node = graph.find(key);
    return node && encodeView(revealed(graph, view, node.id));
  }
  const trace = traceOf(graph, key);
  return trace && encodeView({ ...view, trace });
}
