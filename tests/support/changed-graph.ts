import { KnowledgeGraph, type ToolboxRecord } from '../../graph/index.ts';

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
