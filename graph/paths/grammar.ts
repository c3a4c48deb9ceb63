import type { KnowledgeGraph } from '../knowledge-graph.ts';
import type { ApplicationId, GraphEdge, NodeId } from '../model.ts';
import type { Reading, Way } from '../vocabulary.ts';

/** A step of a path: an edge, and whether it is read from its source (forward) or from its target (back). */
export interface Step {
  readonly edge: GraphEdge;
  readonly way: Way;
  readonly to: NodeId;
}

/** What has been read of a path, as far as it limits the next step. */
export interface Phase {
  readonly name: string;
  /**
   * The application through which the path came: one that joined a group and a type, or led to an instrument.
   */
  readonly application?: ApplicationId;
}

/** The phase of a path without steps. */
export const START: Phase = { name: 'start' };

/**
 * The steps that may follow from `at` in this phase, with the phase that each leads to. The vocabulary's readings
 * decide which relation may follow which. Further rules:
 * - an application that joined a group and a type may be left only by its own instrument, so that no path joins what
 *   no statement joins;
 * - an edge that holds with some applications only cannot follow another application;
 * - an application with types is read through its type and not past it, so that one statement gives one path;
 * - a group widens only to the group that stands for everybody, and that group does not narrow to every other.
 */
export function nextSteps(graph: KnowledgeGraph, at: NodeId, phase: Phase): { step: Step; phase: Phase }[] {
  const found: { step: Step; phase: Phase }[] = [];
  const read = (edge: GraphEdge, way: Way) => {
    const to = way === 'forward' ? edge.target : edge.source;
    for (const reading of graph.vocabulary.relations[edge.relation]?.readings ?? []) {
      if (reading.way !== way || !reading.after.includes(phase.name)) continue;
      if (!allowed(graph, edge, phase, reading.only) || !holds(edge, phase)) continue;
      const { application } = edge;
      const next = { name: reading.gives, ...(application !== undefined && { application }) };
      found.push({ step: { edge, way, to }, phase: next });
    }
  };
  for (const edge of graph.out(at)) read(edge, 'forward');
  for (const edge of graph.in(at)) read(edge, 'back');
  return found;
}

function allowed(graph: KnowledgeGraph, edge: GraphEdge, phase: Phase, only: Reading['only']): boolean {
  const universal = () => graph.node(edge.target).universal !== undefined;
  switch (only) {
    case 'universal-target':
      return universal();
    case 'particular-target':
      return !universal();
    case 'same-application-once-joined':
      return phase.application === undefined || phase.application === edge.application;
    case 'untyped-application':
      return !isTyped(graph, edge);
    case undefined:
      return true;
    default:
      return only satisfies never;
  }
}

const holds = ({ within }: GraphEdge, { application }: Phase): boolean =>
  !within || application === undefined || within.includes(application);

/** Whether the application of this edge names a type. */
function isTyped(graph: KnowledgeGraph, { source, application }: GraphEdge): boolean {
  const { type } = graph.vocabulary.application;
  return graph.out(source).some((other) => other.relation === type && other.application === application);
}
