import type { KnowledgeGraph } from '../knowledge-graph.ts';
import type { Application, GraphNode, NodeId } from '../model.ts';

/** What a user asks for. A part that is left out asks for nothing. */
export interface Question {
  readonly group?: NodeId;
  readonly type?: NodeId;
  readonly category?: NodeId;
  /** Any of these. */
  readonly experience?: readonly string[];
}

/**
 * How an instrument answers: `named` when one statement names the group (or a part of it) and the type together;
 * `universal` when the statement says only that it is for everybody, without naming a type.
 */
export type Fit = 'named' | 'universal';

export interface Match {
  readonly instrument: GraphNode;
  readonly fit: Fit;
  /** The groups that the matching statements name. */
  readonly groups: readonly NodeId[];
  readonly types: readonly NodeId[];
}

/** A group and every narrower one, by "is part of". The group that stands for everybody is not taken apart. */
export function narrowedGroups(graph: KnowledgeGraph, id: NodeId): NodeId[] {
  const found = [id];
  for (const group of found) {
    if (graph.node(group).universal !== undefined) continue;
    for (const { relation, source } of graph.in(group))
      if (relation === graph.vocabulary.partOf && !found.includes(source)) found.push(source);
  }
  return found;
}

/** The instruments that answer a question, in the order of the toolbox. */
export function answer(graph: KnowledgeGraph, question: Question): Match[] {
  const wanted = question.group === undefined ? undefined : narrowedGroups(graph, question.group);
  return graph.nodes.flatMap((instrument) => {
    if (instrument.kind !== instrumentKind(graph)) return [];
    if (question.category !== undefined && graph.categoryOf(instrument.id) !== question.category) return [];
    const { experience } = question;
    if (experience?.length && !experience.some((status) => instrument.experiences.includes(status)))
      return [];
    if (!wanted && question.type === undefined) {
      const applications = instrument.applications;
      return [match(instrument, 'named', applications)];
    }
    const fits = instrument.applications.map((application) =>
      fitOf(graph, application, wanted, question.type),
    );
    const own = instrument.applications.filter((_, index) => fits[index] !== undefined);
    if (own.length === 0) return [];
    return [match(instrument, fits.includes('named') ? 'named' : 'universal', own, wanted, question.type)];
  });
}

export const instrumentKind = (graph: KnowledgeGraph): string =>
  graph.vocabulary.relations[graph.vocabulary.exampleOf]?.from[0] ?? '';

function match(
  instrument: GraphNode,
  fit: Fit,
  applications: readonly Application[],
  wanted?: readonly NodeId[],
  type?: NodeId,
): Match {
  const unique = (ids: readonly NodeId[]) => [...new Set(ids)];
  const groups = unique(applications.flatMap(({ groups }) => groups));
  const types = unique(applications.flatMap(({ types }) => types));
  const named = wanted ? groups.filter((id) => wanted.includes(id)) : groups;
  return {
    instrument,
    fit,
    groups: named.length > 0 ? named : groups,
    types: type === undefined ? types : types.filter((id) => id === type),
  };
}

function fitOf(
  graph: KnowledgeGraph,
  { groups, types }: Application,
  wanted: readonly NodeId[] | undefined,
  type: NodeId | undefined,
): Fit | undefined {
  const everybody = groups.some((id) => graph.node(id).universal !== undefined);
  const groupFits = !wanted || groups.some((id) => wanted.includes(id));
  const typeFits = type === undefined || types.includes(type);
  if (groupFits && typeFits) return 'named';
  const universalType = typeFits || types.length === 0;
  return everybody && universalType ? 'universal' : undefined;
}
