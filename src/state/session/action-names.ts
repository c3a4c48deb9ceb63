import {
  QUESTION_PARTS,
  valuesOf,
  type KnowledgeGraph,
  type NodeId,
  type Question,
  type QuestionPart,
} from '../../../graph/index.ts';
import { endsOf } from '../view/changes.ts';
import { stopName } from '../view/stops.ts';
import type { Trace } from '../view/view.ts';

/** The names that a step of the history shows for what an action was done to. */

export const nodeNames = (graph: KnowledgeGraph, ids: readonly NodeId[]): string =>
  ids.map((id) => graph.node(id).name).join(', ');

export const valueNames = (graph: KnowledgeGraph, part: QuestionPart, values: readonly string[]): string =>
  values
    .map((value) => valuesOf(graph, part).find((each) => each.value === value)?.label ?? value)
    .join(', ');

export const questionNames = (graph: KnowledgeGraph, question: Question): string =>
  QUESTION_PARTS.flatMap((part) => {
    const values: readonly string[] = question[part] ?? [];
    return values.length === 0 ? [] : valueNames(graph, part, values);
  }).join(', ');

export const traceNames = (graph: KnowledgeGraph, trace: Trace): string =>
  endsOf(trace)
    .map((word) => stopName(graph, word))
    .join(' – ');
