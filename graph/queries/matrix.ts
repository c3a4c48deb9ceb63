import type { KnowledgeGraph } from '../knowledge-graph.ts';
import type { Application, EdgeId, GraphEdge, GraphNode, NodeId, Provenance } from '../model.ts';
import { answer, narrowedGroups, type Fit, type Match } from './answer.ts';
import { withPart, type Question } from './question.ts';
import type { PathRequest } from '../paths/search.ts';
import type { Way } from '../vocabulary.ts';

/**
 * How an instrument and a column are joined: `named` when a statement names both together, `universal` when a
 * statement is for everybody and names no type, `example` when the case is an example of it, `mentioned` when
 * the case only mentions it.
 */
export type CellFit = Fit | 'example' | 'mentioned';

/** How an instrument and a column are joined. */
export interface Cell {
  readonly fit: CellFit;
  /** The provenance, each place once. */
  readonly from: readonly Provenance[];
  /** True when no chain that joins the two is stated from end to end. */
  readonly inferred: boolean;
  /** The narrower groups that the statements name, where they do not name the column itself. */
  readonly via: readonly NodeId[];
  /** The edges whose shared limits are limits of the cell, and the way in which they are read. */
  readonly limited: { readonly edges: readonly EdgeId[]; readonly way: Way };
  /** Each status once: of the matching examples, or else of the instrument itself. */
  readonly statuses: readonly string[];
  /** The paths that the cell stands for; there is at least one. */
  readonly paths: PathRequest;
}

/** An instrument with its filled cells. */
export interface MatrixRow {
  readonly instrument: GraphNode;
  /** By column id; no entry where the toolbox does not join the two. */
  readonly cells: ReadonlyMap<NodeId, Cell>;
}

/** Instruments against types, groups or cases. */
export interface Matrix {
  /** What joins the two: a statement that names the type or group, or the case itself. */
  readonly by: 'type' | 'group' | 'case';
  /** In the order of the toolbox. If the question asks this part, only the values that it asks for. */
  readonly columns: readonly NodeId[];
  /** By category, in the order of the toolbox; categories without a matching instrument are left out. */
  readonly sections: readonly { readonly category: NodeId; readonly rows: readonly MatrixRow[] }[];
}

/**
 * The instruments that answer a question, against one of `matrixKinds`. For a type or group, a cell is filled
 * exactly when the question with that column added has the instrument in its answer; for a case, when it
 * mentions the instrument, or is an example of it that goes with the matching statements. It uses the toolbox
 * layer only.
 */
export function matrix(graph: KnowledgeGraph, question: Question, against: string): Matrix {
  const { relations, application } = graph.vocabulary;
  const isFor = (relation: string) => relations[relation]?.to.includes(against) === true;
  const part = isFor(application.type) ? 'type' : isFor(application.group) ? 'group' : undefined;
  const asked = part && question[part];
  const columns = graph
    .ofKind(against)
    .filter(({ id, layer }) => layer === 'toolbox' && (!asked || asked.includes(id)))
    .map(({ id }) => id);
  const matches = answer(graph, question);
  const cells = new Map(matches.map(({ instrument }) => [instrument.id, new Map<NodeId, Cell>()]));
  for (const column of columns)
    for (const match of part ? answer(graph, withPart(question, part, [column])) : matches) {
      const cell = part ? cellOf(graph, match, part, column, question) : caseCell(graph, match, column);
      if (cell) cells.get(match.instrument.id)?.set(column, cell);
    }
  const sections = graph.nodes.map(({ id: category }) => ({
    category,
    rows: matches
      .filter(({ instrument }) => graph.categoryOf(instrument.id) === category)
      .map(({ instrument }) => ({ instrument, cells: cells.get(instrument.id) ?? new Map<NodeId, Cell>() })),
  }));
  return { by: part ?? 'case', columns, sections: sections.filter(({ rows }) => rows.length > 0) };
}

const isInferred = ({ basis }: Provenance) => basis === 'inferred';

/** The basis of a cell: stated as soon as one of the chains is. */
const basisOf = (ways: readonly (readonly Provenance[])[]) => ({
  from: [...new Set(ways.flat())],
  inferred: ways.every((way) => way.some(isInferred)),
});

function cellOf(
  graph: KnowledgeGraph,
  match: Match,
  part: 'type' | 'group',
  column: NodeId,
  question: Question,
): Cell {
  const { instrument, fit, statements, examples } = match;
  const wide = statements.flatMap(({ groups }) =>
    groups.filter((id) => graph.node(id).universal !== undefined),
  );
  const [group, ...others] = part === 'group' ? [column] : (question.group ?? []);
  const types = part === 'type' ? [column] : (question.type ?? []);
  const one = others.length === 0 ? group : undefined;
  const kind = graph.vocabulary.relations[graph.vocabulary.application.group]?.to[0] ?? '';
  // Paths start from the group, or from every group, and end at the type; a statement for everybody names no
  // type.
  const start = fit === 'universal' ? (one ?? wide[0]) : one;
  const via = fit === 'named' && types.length === 1 ? types.map((id) => ({ id })) : [];
  return {
    fit,
    ...basisOf(
      statements.flatMap((each) =>
        waysOf(graph, each, part === 'group' && fit === 'named' ? column : undefined),
      ),
    ),
    via: viaOf(statements, part === 'group' && fit === 'named' ? column : undefined, match.groups),
    limited: {
      edges: idsOf(edgesTo(graph, match, groupsOf(graph, match, part, column, question))),
      way: 'back',
    },
    statuses: statusesOf(graph, instrument, examples),
    paths: {
      from: start === undefined ? { kind } : { id: start },
      to: { id: instrument.id },
      ...(via.length > 0 && { via }),
    },
  };
}

/** The groups that a cell is about: what heads its column or is asked, or the narrower groups that the statements name instead. */
function groupsOf(
  graph: KnowledgeGraph,
  { statements }: Match,
  part: 'type' | 'group',
  column: NodeId,
  question: Question,
): NodeId[] {
  const asked = part === 'group' ? [column] : (question.group ?? []);
  const within = asked.flatMap((group) => narrowedGroups(graph, group));
  return statements.flatMap(({ groups }) =>
    groups.filter(
      (id) => within.includes(id) || (asked.length > 0 && graph.node(id).universal !== undefined),
    ),
  );
}

/** The edges of the statements of a match to some groups. */
const edgesTo = (
  graph: KnowledgeGraph,
  { instrument, statements }: Match,
  groups: readonly NodeId[],
): GraphEdge[] =>
  graph
    .out(instrument.id)
    .filter(
      ({ relation, target, application }) =>
        relation === graph.vocabulary.application.group &&
        groups.includes(target) &&
        statements.some(({ id }) => id === application),
    );

const idsOf = (edges: readonly GraphEdge[]): EdgeId[] => edges.map(({ id }) => id);

const viaOf = (
  statements: readonly Application[],
  wider: NodeId | undefined,
  named: readonly NodeId[],
): readonly NodeId[] =>
  wider === undefined || statements.some(({ groups }) => groups.includes(wider)) ? [] : named;

/**
 * The provenance chains of a match: a statement by itself, or for a wider group a statement with each chain
 * of groups up to it.
 */
function waysOf(
  graph: KnowledgeGraph,
  { groups, from }: Application,
  wider: NodeId | undefined,
): Provenance[][] {
  if (wider === undefined) return [[from]];
  const within = narrowedGroups(graph, wider);
  const chains = (id: NodeId, passed: readonly NodeId[] = []): Provenance[][] =>
    id === wider
      ? [[]]
      : graph
          .out(id)
          .filter(({ relation, target }) => relation === graph.vocabulary.partOf && within.includes(target))
          .filter(({ target }) => !passed.includes(target))
          .flatMap((edge) => chains(edge.target, [...passed, id]).map((chain) => [edge.from, ...chain]));
  return groups
    .filter((id) => within.includes(id))
    .flatMap((id) => chains(id).map((chain) => [from, ...chain]));
}

/** An example counts whatever else is asked, as long as it holds for the matching statements. */
function caseCell(graph: KnowledgeGraph, match: Match, column: NodeId): Cell | undefined {
  const { id } = match.instrument;
  const { exampleOf } = graph.vocabulary;
  const holds = ({ within }: GraphEdge) =>
    !within || match.statements.some((application) => within.includes(application.id));
  const ofToolbox = graph
    .out(id)
    .concat(graph.out(column))
    .filter(({ from }) => from.layer === 'toolbox');
  const shown = ofToolbox.filter(
    (edge) => edge.relation === exampleOf && edge.source === id && edge.target === column && holds(edge),
  );
  const named = ofToolbox.filter(({ source, target }) => source === column && target === id);
  const edges = shown.length > 0 ? shown : named;
  if (edges.length === 0) return undefined;
  const { experience } = graph.node(column);
  return {
    fit: shown.length > 0 ? 'example' : 'mentioned',
    via: [],
    limited: { edges: idsOf(edges), way: shown.length > 0 ? 'forward' : 'back' },
    ...basisOf(edges.map(({ from }) => [from])),
    statuses: shown.length > 0 && experience ? [experience.status] : [],
    paths: { from: { id }, to: { id: column } },
  };
}

function statusesOf(graph: KnowledgeGraph, instrument: GraphNode, examples: readonly NodeId[]): string[] {
  const nodes = examples.length > 0 ? examples.map((id) => graph.node(id)) : [instrument];
  const found = nodes.flatMap(({ experience }) => experience?.status ?? []);
  return Object.keys(graph.vocabulary.statuses).filter((status) => found.includes(status));
}
