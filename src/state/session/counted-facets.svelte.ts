import type { FacetOption, KnowledgeGraph, Question, QuestionPart } from '../../../graph/index.ts';
import { initialSubgraphOf } from '../view/initial-subgraph.ts';
import { optionsOf } from './derived-view.svelte.ts';

/** The options of the question that was counted last: counting is slow enough to wait for the paint. */
export class CountedFacets {
  readonly #graph: KnowledgeGraph;
  #question: Question = $state.raw({});
  readonly #options = $derived.by(() => optionsOf(this.#graph, this.#question));

  constructor(graph: KnowledgeGraph, question: Question) {
    this.#graph = graph;
    this.#question = question;
  }

  options(part: QuestionPart): readonly FacetOption[] {
    return this.#options(part);
  }
  /** How many instruments match the question. */
  get matches(): number {
    return initialSubgraphOf(this.#graph, this.#question).matches.length;
  }
  count(question: Question): void {
    this.#question = question;
  }
}
