import { KnowledgeGraph, pathKey, paths, type ApplicationId, type ToolboxRecord } from '../../graph/index.ts';
import { presentOf } from '../../src/state/stored/fingerprint.ts';
import type { KeptItem } from '../../src/state/stored/saved-kept.ts';

/** A record or a route that was kept on some day, with a note. */
export function keptItem(graph: KnowledgeGraph, key: string, note = ''): KeptItem {
  const kind = key.includes(' ') ? ('route' as const) : ('record' as const);
  const { own: name, print } = presentOf(graph, { kind, key }) ?? { own: `Former ${key}`, print: '' };
  return { kind, key, name, print, note, date: '2026-11-03' };
}

/** The same toolbox with some records changed, and those removed that become undefined. */
export function changedGraph(
  { toolbox, vocabulary, questions }: KnowledgeGraph,
  change: (record: ToolboxRecord) => ToolboxRecord | undefined,
): KnowledgeGraph {
  const records = toolbox.records.flatMap((record) => change(record) ?? []);
  const left = new Set(records.map(({ id }) => id));
  return new KnowledgeGraph(
    {
      ...toolbox,
      records: records.map((record) => ({
        ...record,
        relations: record.relations.filter(({ to }) => left.has(to)),
        applications: record.applications.map((each) => ({
          ...each,
          groups: each.groups.filter((id) => left.has(id)),
          types: each.types.filter((id) => left.has(id)),
        })),
      })),
    },
    vocabulary,
    { questions },
  );
}

/** The id of an application, by its number in its record. */
export const applicationId = (record: string, number: number): ApplicationId =>
  `${record}.${number}` as ApplicationId;

/** The keys of all paths of at most four steps. */
export function keysOf(graph: KnowledgeGraph): string[] {
  const kinds = Object.keys(graph.vocabulary.kinds);
  return kinds.flatMap((from) =>
    kinds.flatMap((to) =>
      paths(graph, { from: { kind: from }, to: { kind: to }, max: 4 }).map((path) => pathKey(path)),
    ),
  );
}

/** The same toolbox with every application renumbered, as if another one had been written before it. */
export const shiftedGraph = (graph: KnowledgeGraph): KnowledgeGraph =>
  changedGraph(graph, (record) => ({
    ...record,
    applications: record.applications.map((each, at) => ({ ...each, id: applicationId(record.id, at + 2) })),
  }));
