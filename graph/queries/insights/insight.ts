import type { KnowledgeGraph } from '../../knowledge-graph.ts';
import type { Fact, GraphNode, Layer, NodeId } from '../../model.ts';
import { answer } from '../answer.ts';
import { instrumentKind } from '../kinds.ts';
import type { Question } from '../question.ts';
import { isOfToolbox } from './counting.ts';

/** A record or a shared theme, with the facts that are counted for it. */
export interface Finding {
  readonly subject: { readonly id: NodeId } | { readonly theme: string };
  readonly facts: readonly Fact[];
  /** The question whose answer is exactly the subjects of these facts. */
  readonly question?: Question;
}

/** The result of an insight. Its number is counted from the findings and never stored apart. */
export interface Found {
  /** The layers that it counts. Without today, it may find less or nothing. */
  readonly layers: readonly Layer[];
  /** The records that were searched. */
  readonly among: readonly NodeId[];
  readonly findings: readonly Finding[];
  /** What is for everybody, and therefore also for the findings. */
  readonly regardless?: readonly Finding[];
  /** For an absence: everything that was read to conclude it. */
  readonly related?: readonly Finding[];
  /** The question whose answer is exactly these findings, if there is one. */
  readonly question?: Question;
}

/** The ids of nodes, in their order. */
export const idsOf = (nodes: readonly GraphNode[]): NodeId[] => nodes.map(({ id }) => id);

/** A finding about one record. */
export const findingOf = ({ id }: GraphNode, facts: readonly Fact[]): Finding => ({
  subject: { id },
  facts,
});

/** The instruments that the toolbox itself names, without those of today. */
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
