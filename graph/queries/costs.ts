import { factsOf } from '../facts.ts';
import type { KnowledgeGraph } from '../knowledge-graph.ts';
import type { Fact, FactObject } from '../model.ts';

/** What is known about costs, layer by layer. */
export interface Costs {
  /** What the toolbox states under the heading of costs. */
  readonly toolbox: readonly Fact[];
  /** What pages of today state with an amount in euros. */
  readonly now: readonly Fact[];
}

/** Everything that is stated about costs, in the order of the toolbox. */
export const costs = (graph: KnowledgeGraph): Costs =>
  graph.memo('costs', () => {
    const { cost } = graph.vocabulary.answerAbouts;
    const facts = graph.nodes.flatMap(({ id }) => factsOf(graph, id));
    return {
      toolbox: facts.filter(({ predicate }) => predicate.is === 'statement' && predicate.about === cost),
      now: facts.filter(
        ({ layer, predicate, object }) =>
          layer === 'now' && predicate.is === 'statement' && namesAmount(object),
      ),
    };
  });

/** Whether a text, in Dutch or in English, names an amount in euros. */
export const namesAmount = (object: FactObject): boolean =>
  object.is === 'text' && /\beuros?\b|€/.test(object.text);
