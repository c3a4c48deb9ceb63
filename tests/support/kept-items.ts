import { pathKey, type ApplicationId, type KnowledgeGraph } from '../../graph/index.ts';
import { presentOf } from '../../src/state/stored/fingerprint.ts';
import type { KeptItem } from '../../src/state/stored/saved-kept.ts';
import { allPaths } from './all-paths.ts';
import { changedGraph } from './changed-graph.ts';

/** A record or a route that was kept on some day, with a note. */
export function keptItem(graph: KnowledgeGraph, key: string, note = ''): KeptItem {
  const kind = key.includes(' ') ? ('route' as const) : ('record' as const);
  const { own: name, print } = presentOf(graph, { kind, key }) ?? { own: `Former ${key}`, print: '' };
  return { kind, key, name, print, note, date: '2026-11-03' };
}

/** The id of an application, by its number in its record. */
export const applicationId = (record: string, number: number): ApplicationId =>
  `${record}.${number}` as ApplicationId;

/** The keys of all paths of at most four steps. */
export const keysOf = (graph: KnowledgeGraph): string[] => allPaths(graph, 4).map((path) => pathKey(path));

/** The same toolbox with every application renumbered, as if another one had been written before it. */
export const shiftedGraph = (graph: KnowledgeGraph): KnowledgeGraph =>
  changedGraph(graph, (record) => ({
    ...record,
    applications: record.applications.map((each, at) => ({ ...each, id: applicationId(record.id, at + 2) })),
  }));
