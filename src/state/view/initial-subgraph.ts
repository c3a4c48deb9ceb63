import {
  answer,
  narrowedGroups,
  QUESTION_PARTS,
  valuesOf,
  type KnowledgeGraph,
  type Match,
  type NodeId,
  type Question,
} from '../../../graph/index.ts';
import { LIMIT } from './view.ts';

/** The answer to a question as nodes: those that are drawn, and those that are not. */
export interface InitialSubgraph {
  readonly ids: readonly NodeId[];
  /** Cases and sources that are left out: while nothing is asked, and of an answer with too many to be read. */
  readonly left: readonly NodeId[];
  readonly matches: readonly Match[];
}

/** The initial subgraph of a question, made once for each graph and question. */
export function initialSubgraphOf(graph: KnowledgeGraph, question: Question): InitialSubgraph {
  const key = JSON.stringify(QUESTION_PARTS.map((part) => question[part]));
  return graph.memo(`initial subgraph ${key}`, () => makeInitialSubgraph(graph, question));
}

function makeInitialSubgraph(graph: KnowledgeGraph, question: Question): InitialSubgraph {
  const matches = answer(graph, question);
  const instruments = matches.map(({ instrument }) => instrument.id);
  const groups = groupsOf(graph, question, matches);
  const types = typesOf(graph, question, matches);
  const cases = unique([...casesAbout(graph, question), ...matches.flatMap(({ examples }) => examples)]);
  const sources = unique(sourcesOf(graph, [...instruments, ...cases]));
  const ids = unique([...groups, ...types, ...instruments]);
  const others = [...cases, ...sources];
  return !isEmpty(question) && ids.length + others.length <= LIMIT
    ? { ids: [...ids, ...others], left: [], matches }
    : { ids, left: others, matches };
}

export const unique = <T>(values: readonly T[]): T[] => [...new Set(values)];

const isEmpty = (question: Question): boolean => Object.keys(question).length === 0;

/** The groups in the question with those of their parts that an application names; without a group, those that the answer names. */
function groupsOf(graph: KnowledgeGraph, question: Question, matches: readonly Match[]): NodeId[] {
  const named = matches.flatMap(({ groups }) => groups);
  const { group: asked = [] } = question;
  if (asked.length === 0) return wholesOf(graph, named, isEmpty(question));
  const central = casesAbout(graph, question).flatMap((id) => groupsAbout(graph, id));
  const within = asked.flatMap((id) =>
    narrowedGroups(graph, id).filter((part) => part === id || named.includes(part) || central.includes(part)),
  );
  return unique([...within, ...named.filter((id) => graph.node(id).universal !== undefined)]);
}

/**
 * The groups for a question without one: the named parts under their wholes, and the group for everybody. With `all`, also the wholes of
 * which no application names a part.
 */
function wholesOf(graph: KnowledgeGraph, named: readonly NodeId[], all: boolean): NodeId[] {
  const { partOf } = graph.vocabulary;
  const groups = valuesOf(graph, 'group').map(({ value }) => value as NodeId);
  const wholes = groups.filter((id) => graph.in(id).some(({ relation }) => relation === partOf));
  const withParts = wholes
    .filter((id) => graph.node(id).universal === undefined)
    .map((id) => ({
      id,
      parts: narrowedGroups(graph, id).filter((part) => part !== id && named.includes(part)),
    }))
    .filter(({ id, parts }) => all || parts.length > 0 || named.includes(id));
  const universal = wholes.filter(
    (id) => graph.node(id).universal !== undefined && (all || named.includes(id)),
  );
  return unique([
    ...withParts.flatMap(({ id, parts }) => [id, ...parts]),
    ...(all ? [] : named),
    ...universal,
  ]);
}

function typesOf(graph: KnowledgeGraph, question: Question, matches: readonly Match[]): NodeId[] {
  const { type: asked = [] } = question;
  const named = matches.flatMap(({ types }) => types);
  return valuesOf(graph, 'type')
    .map(({ value }) => value as NodeId)
    .filter((id) => isEmpty(question) || asked.includes(id) || (asked.length === 0 && named.includes(id)));
}

const groupsAbout = (graph: KnowledgeGraph, id: NodeId): NodeId[] =>
  graph
    .out(id)
    .filter(({ relation }) => relation === graph.vocabulary.centralIn)
    .map(({ target }) => target);

/** The cases about a group in the question, or a part of it; only where the question asks nothing else. */
function casesAbout(graph: KnowledgeGraph, { group = [], ...others }: Question): NodeId[] {
  if (group.length === 0 || !isEmpty(others)) return [];
  return group
    .flatMap((id) => narrowedGroups(graph, id))
    .flatMap((id) => graph.in(id))
    .filter(({ relation }) => relation === graph.vocabulary.centralIn)
    .map(({ source }) => source);
}

function sourcesOf(graph: KnowledgeGraph, ids: readonly NodeId[]): NodeId[] {
  return ids
    .flatMap((id) => graph.out(id).map(({ target }) => target))
    .filter((id) => graph.node(id).kind === graph.sourceKind);
}
