import { pathKey, nodesOf, type KnowledgeGraph } from '../../../graph/index.ts';
import { revealed, tidy } from '../view/changes.ts';
import type { KeptThing } from './fingerprint.ts';
import { encodeView } from '../link/link.ts';
import { findStoredPaths } from '../view/stored-paths.ts';
import { START_VIEW, type Trace, type View } from '../view/view.ts';
import { joinPathKeys } from '../view/path-keys.ts';

/** The trace in which a kept route, or what joins several, is the one that is shown; nothing where the toolbox does not tell it. */
export function traceOf(graph: KnowledgeGraph, key: string): Trace | undefined {
  const paths = findStoredPaths(graph, key);
  const to = paths?.[0] && nodesOf(paths[0]).at(-1);
  if (!paths || to === undefined) return undefined;
  // By the key that they have now.
  const chosen = joinPathKeys(paths.map(pathKey));
  return tidy({ from: paths.map(({ start }) => start), to, via: [], avoid: [], chosen });
}

/** The link that opens a kept thing by itself; nothing where the toolbox does not have it. */
export function keptLink(graph: KnowledgeGraph, { kind, key }: KeptThing, now: boolean): string | undefined {
  const view: View = { ...START_VIEW, now };
  if (kind === 'record') {
    const node = graph.find(key);
    return node && encodeView(revealed(graph, view, node.id));
  }
  const trace = traceOf(graph, key);
  return trace && encodeView({ ...view, trace });
}
