import {
  answer,
  facet,
  neighbourhood,
  QUESTION_PARTS,
  valuesOf,
  countResults,
  withPart,
  type FacetOption,
  type KnowledgeGraph,
  type NodeId,
  type PartValue,
  type Question,
  type QuestionPart,
  type ReadyQuestion,
  type ResultCount,
} from '../../../graph/index.ts';
import { initialSubgraphOf } from '../view/initial-subgraph.ts';
import type { History } from './history.svelte.ts';
import { steady } from './steady.ts';
import { encodeView } from '../link/link.ts';
import { tourAt } from '../view/tours.ts';
import { connectingNodesOf, requestOf, pathsOf, withoutChoice } from '../view/tracing.ts';
import type { Addition, Pin, Trace, View } from '../view/view.ts';
import { baseOf, totalOf, visibleEdges, visibleIds } from '../view/visible.ts';

export interface Restrictions {
  readonly asked: readonly { readonly part: QuestionPart; readonly values: readonly PartValue[] }[];
  /** Whether one path is shown alone. */
  readonly path: boolean;
  /** How many nodes the reader has hidden. */
  readonly hidden: number;
  readonly withoutNow: boolean;
}

/** One list for every empty comparison, so that nothing is derived again. */
const NONE: readonly NodeId[] = [];

/** All that follows from the view of the present step, computed when it is needed. Nothing here changes the view. */
export class DerivedView {
  readonly graph: KnowledgeGraph;
  readonly history: History;

  readonly #view = $derived.by(() => this.history.current.view);
  readonly #question = $derived(this.#view.question);
  // These stay the same object as long as they say the same, so that nothing is drawn again in vain.
  readonly #keepAdded = steady<View['added']>();
  readonly #added = $derived.by(() => this.#keepAdded(this.#view.added));
  readonly #keepPins = steady<View['pins']>();
  readonly #pins = $derived.by(() => this.#keepPins(this.#view.pins));
  readonly #arranged = $derived(this.#view.arranged);
  readonly #trace = $derived(this.#view.trace);
  readonly #now = $derived(this.#view.now);
  readonly #touring = $derived(this.#view.tour);
  readonly #tour = $derived.by(() => tourAt(this.graph, this.#touring));
  readonly #compared = $derived(this.#view.compare ?? NONE);
  readonly #selected = $derived.by(() => {
    const { selected } = this.#view;
    return selected === undefined ? undefined : this.graph.node(selected);
  });
  readonly #initialSubgraph = $derived.by(() => initialSubgraphOf(this.graph, this.#question));
  readonly #options = $derived.by(() => optionsOf(this.graph, this.#question));
  readonly #keepBase = steady<readonly NodeId[]>();
  readonly #base = $derived.by(() => {
    const [question, arranged, added] = [this.#question, this.#arranged, this.#added];
    return this.#keepBase(baseOf(this.graph, { question, added, ...(arranged && { arranged }) }));
  });
  readonly #keepVisible = steady<readonly NodeId[]>();
  readonly #visible = $derived.by(() =>
    this.#keepVisible(visibleIds(this.graph, this.#view, this.#initialSubgraph)),
  );
  readonly #edges = $derived.by(() => visibleEdges(this.graph, this.#visible, this.#now));
  readonly #keepTraced = steady<Trace | undefined>();
  /** What paths are asked for, whichever is chosen. */
  readonly #traced = $derived.by(() => this.#keepTraced(this.#trace && withoutChoice(this.#trace)));
  readonly #request = $derived.by(() => requestOf(this.graph, this.#traced, this.#now));
  readonly #paths = $derived.by(() => pathsOf(this.graph, this.#request));
  readonly #connectingNodes = $derived.by(() => connectingNodesOf(this.graph, this.#traced, this.#now));

  constructor(graph: KnowledgeGraph, history: History) {
    this.graph = graph;
    this.history = history;
  }

  get view(): View {
    return this.#view;
  }
  get question(): Question {
    return this.#question;
  }
  /** Whether the question has any part. */
  get asking(): boolean {
    return Object.keys(this.#question).length > 0;
  }
  get initialSubgraph() {
    return this.#initialSubgraph;
  }
  /** The nodes that are laid out together; `added` are placed after them, and `pins` is where the reader put some. */
  get base(): readonly NodeId[] {
    return this.#base;
  }
  get added(): readonly Addition[] {
    return this.#added;
  }
  get pins(): readonly Pin[] {
    return this.#pins;
  }
  get visible(): readonly NodeId[] {
    return this.#visible;
  }
  get edges() {
    return this.#edges;
  }
  /** Whether the layer of today is shown beside the toolbox. */
  get now(): boolean {
    return this.#now;
  }
  get total(): number {
    return totalOf(this.graph, this.#now);
  }
  /** How many nodes only the layer of today has. */
  get nowCount(): number {
    return totalOf(this.graph, true) - totalOf(this.graph, false);
  }
  get selected() {
    return this.#selected;
  }
  get traced(): Trace | undefined {
    return this.#trace;
  }
  /** The tour that the reader is on, and at which of its steps, from 1. */
  get tour() {
    return this.#tour;
  }
  /** The nodes that are compared, in the order of the toolbox. */
  get compared(): readonly NodeId[] {
    return this.#compared;
  }
  get paths() {
    return this.#paths;
  }
  get connectingNodes() {
    return this.#connectingNodes;
  }
  /** What paths are asked for. */
  get pathRequest() {
    return this.#request;
  }
  get link(): string {
    return encodeView(this.#view);
  }
  /** The link of a step of the history; the present one's where there is no such step. */
  linkAt(at: number): string {
    return encodeView(this.history.steps[at]?.view ?? this.#view);
  }
  /** The ready question that was posed and cannot be answered. */
  get posed(): ReadyQuestion | undefined {
    return this.graph.questions.find(({ id }) => id === this.#view.posed);
  }

  options(part: QuestionPart): readonly FacetOption[] {
    return this.#options(part);
  }
  /** The values of a part of the question, with their names. */
  chosen(part: QuestionPart): readonly PartValue[] {
    const present: readonly string[] = this.#question[part] ?? [];
    return present.length === 0
      ? []
      : valuesOf(this.graph, part).filter(({ value }) => present.includes(value));
  }
  /** How many instruments the question would have without one of its parts. */
  countWithout(part: QuestionPart): number {
    return answer(this.graph, withPart(this.#question, part, [])).length;
  }
  /** Whether the chosen path is all that is shown. */
  get isPathAlone(): boolean {
    return this.#trace?.chosen !== undefined && !this.#trace.within;
  }
  /** All that keeps nodes out of view. On a tour the step decides that, so the reader has no restrictions. */
  get restrictions(): Restrictions {
    if (this.#tour) return { asked: [], path: false, hidden: 0, withoutNow: false };
    return {
      asked: QUESTION_PARTS.map((part) => ({ part, values: this.chosen(part) })).filter(
        ({ values }) => values.length > 0,
      ),
      path: this.isPathAlone,
      hidden: this.#view.hidden.length,
      withoutNow: !this.#now,
    };
  }
  neighbours(id: NodeId) {
    return neighbourhood(this.graph, id).filter(
      ({ edges }) => this.#now || edges.some(({ from }) => from.layer === 'toolbox'),
    );
  }
  /** The successors of an organisation, with the edge to each. */
  successors(id: NodeId) {
    const { successors } = this.graph.vocabulary;
    return this.graph
      .out(id)
      .filter(({ relation }) => successors.includes(relation))
      .map((edge) => ({ edge, to: this.graph.node(edge.target) }));
  }
  isVisible(id: NodeId): boolean {
    return this.#visible.includes(id);
  }
  /** The visible nodes that were added from this node. */
  broughtBy(id: NodeId): NodeId[] {
    return this.#added.flatMap((each) =>
      each.by === id && !each.gone && this.isVisible(each.id) ? each.id : [],
    );
  }
  /** How many results a ready question gives. */
  countResults(ready: ReadyQuestion): ResultCount {
    return countResults(this.graph, ready);
  }

  get canUndo(): boolean {
    return this.history.at > 0;
  }
  get canRedo(): boolean {
    return this.history.at < this.history.steps.length - 1;
  }
}

/** The options of each part of a question, counted once, when they are first asked for. */
export function optionsOf(
  graph: KnowledgeGraph,
  question: Question,
): (part: QuestionPart) => readonly FacetOption[] {
  const known = new Map<QuestionPart, readonly FacetOption[]>();
  return (part) => {
    const options = known.get(part) ?? facet(graph, question, part);
    known.set(part, options);
    return options;
  };
}
