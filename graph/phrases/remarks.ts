import type { KnowledgeGraph } from '../knowledge-graph.ts';
import type { NodeId } from '../model.ts';
import { narrowedGroups } from '../queries/answer.ts';
import { filled, namesOf, qualifier, type Phrase } from './words.ts';

/**
 * What has to be said of a record because of what it is joined to here: next to a group, that an instrument is no measure for what the
 * toolbox is about, and that a case is about another group.
 */
export function remarksOn(graph: KnowledgeGraph, nodes: readonly NodeId[]): ReadonlyMap<NodeId, Phrase[][]> {
  const groups = nodes.filter((id) => isGroup(graph, id));
  if (groups.length === 0) return new Map();
  return new Map(
    nodes.map((id) => [id, [...noMeasureRemark(graph, id), ...otherGroupRemark(graph, id, nodes, groups)]]),
  );
}

const isGroup = (graph: KnowledgeGraph, id: NodeId): boolean =>
  graph.vocabulary.relations[graph.vocabulary.application.group]?.to.includes(graph.node(id).kind) === true;

/** That an instrument is no measure for what the toolbox is about, where it says so. */
export function noMeasureRemark(graph: KnowledgeGraph, id: NodeId): Phrase[][] {
  const { noMeasure, phrases } = graph.vocabulary;
  const says = graph.node(id).statements.some(({ theme }) => theme === noMeasure);
  return says ? [qualifier(phrases.noMeasure)] : [];
}

function otherGroupRemark(
  graph: KnowledgeGraph,
  id: NodeId,
  nodes: readonly NodeId[],
  groups: readonly NodeId[],
): Phrase[][] {
  const { centralIn, namesGroup, phrases } = graph.vocabulary;
  const edges = graph.out(id);
  const about = edges.filter(({ relation }) => relation === centralIn);
  const central = about.map(({ target }) => target);
  const within = groups.flatMap((group) => narrowedGroups(graph, group));
  const names = edges.some(({ relation, target }) => relation === namesGroup && nodes.includes(target));
  const isAbout = central.some(
    (group) => within.includes(group) || groups.some((each) => narrowedGroups(graph, group).includes(each)),
  );
  if (central.length === 0 || isAbout || names) return [];
  const everybody = groups.every((group) => graph.node(group).universal !== undefined);
  if (everybody) return [];
  const remark = qualifier(filled(phrases.about, namesOf(graph, central)));
  const isInferred = about.every(({ from }) => from.basis === 'inferred');
  return [isInferred ? [...remark, { text: ', ' }, { text: phrases.inferred, is: 'inference' }] : remark];
}
