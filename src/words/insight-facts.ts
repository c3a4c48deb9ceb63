import {
  examplesIn,
  nameInSentence,
  type Insight,
  type KnowledgeGraph,
  type Layer,
} from '../../graph/index.ts';

export const counted = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;

/**
 * The data for the sentence of an insight, in any language. Every number is counted from the insight itself.
 */
export function factsOf(graph: KnowledgeGraph, { findings, among }: Insight) {
  const { kinds, statuses, noMeasure } = graph.vocabulary;
  const [first] = among.map((id) => kinds[graph.node(id).kind]);
  const facts = findings.flatMap((finding) => finding.facts);
  const subjects = findings.flatMap(({ subject }) => ('id' in subject ? subject.id : []));
  const most = Math.max(0, ...findings.map(examplesIn));
  const ofLayer = (layer: Layer) => facts.filter(({ from }) => from.layer === layer).length;
  const found = facts.flatMap(({ object }) => (object.is === 'status' ? object.status : []));
  return {
    found: findings.length,
    among: among.length,
    /** The kinds that were searched, as nouns. */
    one: first?.one ?? '',
    many: first?.many ?? '',
    /** The name of the only record that was found, if there is one. */
    single: findings.length === 1 && subjects[0] ? nameInSentence(graph, subjects[0]) : undefined,
    pieces: facts.length,
    toolbox: ofLayer('toolbox'),
    now: ofLayer('now'),
    /** The theme by which a record says that it is no measure for what the toolbox is about. */
    noMeasureText: graph.toolbox.themes[noMeasure] ?? '',
    statuses: Object.entries(statuses).flatMap(([status, { label }]) => {
      const times = found.filter((each) => each === status).length;
      return times === 0 ? [] : [{ label, times }];
    }),
    /** The record with the most examples, and their number. */
    leading: findings.flatMap((finding) =>
      'id' in finding.subject && examplesIn(finding) === most ? graph.node(finding.subject.id).name : [],
    ),
    most,
    /** The number of examples that the facts mention. */
    examples: new Set(facts.map(({ subject, object }) => (object.is === 'node' ? object.id : subject))).size,
  };
}
