import type { KnowledgeGraph } from '../../knowledge-graph.ts';
import type { Fact, GraphNode, Layer, NodeId } from '../../model.ts';
import { answer } from '../answer.ts';
import { instrumentKind } from '../kinds.ts';
import type { Question } from '../question.ts';
import { isOfToolbox } from './facts.ts';

/** One record, or one theme that several records share, with the facts that are counted for it. */
export interface Finding {
  readonly subject: { readonly id: NodeId } | { readonly theme: string };
  readonly facts: readonly Fact[];
  /** The question that has exactly the subjects of these facts as its answer. */
  readonly question?: Question;
}

/** What an insight found. Its number is counted from the findings, never kept beside them. */
export interface Found {
  /** Which layers it counts; with today left out, it may find less, or nothing. */
  readonly layers: readonly Layer[];
  /** The records that were gone through. */
  readonly among: readonly NodeId[];
  readonly findings: readonly Finding[];
  /** What is for everybody, and so for what is found here too. */
  readonly regardless?: readonly Finding[];
  /** For what is not there: all that was read to conclude so. */
  readonly looked?: readonly Finding[];
  /** The question that has exactly these findings as its answer, where there is one. */
  readonly question?: Question;
}

export const idsOf = (nodes: readonly GraphNode[]): NodeId[] => nodes.map(({ id }) => id);

/** A finding about a record. */
export const findingOf = ({ id }: GraphNode, facts: readonly Fact[]): Finding => ({
  subject: { id },
  facts,
});

/** The instruments of the toolbox itself. */
export const instrumentsOf = (graph: KnowledgeGraph): GraphNode[] =>
  graph.ofKind(instrumentKind(graph)).filter(isOfToolbox);

/** The records that the toolbox gives as an example of something. */
export const examplesOf = (graph: KnowledgeGraph): GraphNode[] =>
  graph.nodes
    .filter(isOfToolbox)
    .filter(({ id }) =>
      graph
        .in(id)
        .some(({ relation, from }) => relation === graph.vocabulary.exampleOf && from.layer === 'toolbox'),
    );

/** The question, if its answer is exactly these instruments. */
export function exactly(
  graph: KnowledgeGraph,
  question: Question,
  instruments: readonly GraphNode[],
): { readonly question?: Question } {
  const answered = answer(graph, question).map(({ instrument }) => instrument.id);
  return answered.length > 0 && answered.join() === idsOf(instruments).join() ? { question } : {};
}
