import { untrack } from 'svelte';
import {
  answer,
  facet,
  meetings,
  nearest,
  neighbourhood,
  QUESTION_PARTS,
  readyQuestions,
  routes,
  toggle,
  withPart,
  type KnowledgeGraph,
  type NodeId,
  type Question,
  type QuestionPart,
  type ReadyQuestion,
  type RouteRequest,
} from '../../graph/index.ts';
import { boardOf } from './board.ts';
import { History, type Deed } from './history.svelte.ts';
import { decodeView, encodeView } from './link.ts';
import { stopName, stopOf } from './stops.ts';
import { LIMIT, START_VIEW, type Addition, type Pin, type Trace, type View, type Viewport } from './view.ts';
import { baseOf, routeNodes, totalOf, visibleEdges, visibleIds, withPlaces } from './visible.ts';

/** What the reader is looking at. Getters out, verbs in; every verb that changes the view is one step of the history. */
export class Explorer {
  readonly graph: KnowledgeGraph;
  readonly history: History;
  #unknown = $state.raw<readonly string[]>([]);
  #lit = $state.raw<string | undefined>(undefined);
  #asked = $state.raw<{ readonly id: NodeId } | undefined>(undefined);
  #offer = $state.raw<readonly Addition[]>([]);
  /** Told by the drawing, kept with the step that is left. Nothing follows from it, so it is no state. */
  #viewport: Viewport | undefined;

  readonly #view = $derived.by(() => this.history.current.view);
  readonly #question = $derived(this.#view.question);
  readonly #board = $derived.by(() => boardOf(this.graph, this.#question));
  readonly #group = $derived(this.#question.group?.join());
  readonly #type = $derived(this.#question.type?.join());
  readonly #arranged = $derived(this.#view.arranged);
  /** The cards' places depend on this and on what is added; it is another one only when group, type or arrangement is. */
  readonly #base = $derived.by(() => {
    void [this.#group, this.#type, this.#arranged];
    return untrack(() => baseOf(this.graph, this.#view));
  });
  readonly #visible = $derived.by(() => visibleIds(this.graph, this.#view, this.#board));
  readonly #edges = $derived.by(() => visibleEdges(this.graph, this.#visible, this.#view.now));
  readonly #trace = $derived(this.#view.trace);
  readonly #now = $derived(this.#view.now);
  readonly #requests = $derived.by(() => requestsOf(this.graph, this.#trace));
  readonly #routes = $derived.by(() => {
    const found =
      this.#requests.length === 1 ? this.#requests.flatMap((each) => routes(this.graph, each)) : [];
    return found.filter(({ steps }) => this.#now || steps.every(({ edge }) => edge.from.layer === 'toolbox'));
  });
  readonly #meetings = $derived.by(() => {
    const starts = this.#trace && this.#trace.from.length > 1 ? this.#trace.from : [];
    const stops = starts.flatMap((word) => stopOf(this.graph, word) ?? []);
    return stops.length > 1 ? meetings(this.graph, stops, this.#trace?.max) : [];
  });

  constructor(graph: KnowledgeGraph, fragment = '') {
    this.graph = graph;
    const { view, unknown } = decodeView(fragment, graph);
    this.#unknown = unknown;
    this.history = new History({ deed: 'start', view: withPlaces(graph, view) });
  }

  get view(): View {
    return this.#view;
  }
  get board() {
    return this.#board;
  }
  get base(): readonly NodeId[] {
    return this.#base;
  }
  get visible(): readonly NodeId[] {
    return this.#visible;
  }
  get edges() {
    return this.#edges;
  }
  get total(): number {
    return totalOf(this.graph, this.#view.now);
  }
  /** How many records are known only from today. */
  get nowCount(): number {
    return totalOf(this.graph, true) - totalOf(this.graph, false);
  }
  /** Whether anything is asked yet. */
  get asking(): boolean {
    return Object.keys(this.#question).length > 0;
  }
  get selected() {
    return this.#view.selected === undefined ? undefined : this.graph.node(this.#view.selected);
  }
  get routes() {
    return this.#routes;
  }
  get meetings() {
    return this.#meetings;
  }
  /** What comes nearest, where the asked routes are not there. */
  get nearest() {
    const [request] = this.#requests;
    return request && this.#routes.length === 0 ? nearest(this.graph, request) : undefined;
  }
  /** The route that is lit: the one pointed at, else the one chosen. */
  get lit(): string | undefined {
    return this.#lit ?? this.#trace?.chosen;
  }
  get unknown(): readonly string[] {
    return this.#unknown;
  }
  get link(): string {
    return encodeView(this.#view);
  }
  /** The link of a step of the history; the present one's where there is no such step. */
  linkAt(at: number): string {
    return encodeView(this.history.steps[at]?.view ?? this.#view);
  }
  /** A record that should come into view; a new object each time it is asked for. */
  get asked(): { readonly id: NodeId } | undefined {
    return this.#asked;
  }
  /** What would make the drawing too full, and waits for the reader's word. */
  get offer(): readonly Addition[] {
    return this.#offer;
  }

  options(part: QuestionPart) {
    return facet(this.graph, this.#question, part);
  }
  /** How many instruments the question would have without one of its parts. */
  countWithout(part: QuestionPart): number {
    return answer(this.graph, withPart(this.#question, part, [])).length;
  }
  neighbours(id: NodeId) {
    return neighbourhood(this.graph, id).filter(
      ({ edges }) => this.#view.now || edges.some(({ from }) => from.layer === 'toolbox'),
    );
  }
  /** What came of an organisation, with the relation that says so. */
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
  /** The cards in view that were added from this record. */
  broughtBy(id: NodeId): NodeId[] {
    return this.#view.added.flatMap((each) =>
      each.by === id && !each.gone && this.isVisible(each.id) ? each.id : [],
    );
  }

  /** Puts a ready question. */
  pose(ready: ReadyQuestion): void {
    switch (ready.asks) {
      case 'answer':
        return this.askAll(ready.question);
      case 'routes':
        return this.trace({ from: [ready.from], to: ready.to });
      case 'joins':
        return this.trace({ from: ready.from });
      case 'lacking':
        return this.#go('pose', { ...this.#view, posed: ready.id }, ready.text);
      default:
        return ready satisfies never;
    }
  }
  /** How much a ready question gives. */
  weigh(ready: ReadyQuestion): { asks: ReadyQuestion['asks']; count: number } {
    const stops = (words: readonly string[]) => words.flatMap((word) => stopOf(this.graph, word) ?? []);
    const count = () => {
      if (ready.asks === 'answer') return answer(this.graph, ready.question).length;
      if (ready.asks === 'joins') return meetings(this.graph, stops(ready.from)).length;
      const [from, to] = ready.asks === 'routes' ? stops([ready.from, ready.to]) : [];
      return from && to ? routes(this.graph, { from, to }).length : 0;
    };
    return { asks: ready.asks, count: count() };
  }
  /** The ready question that was posed and cannot be answered. */
  get posed(): ReadyQuestion | undefined {
    return readyQuestions.find(({ id }) => id === this.#view.posed);
  }
  forgetPosed(): void {
    this.#go('close', this.#view);
  }

  /** Sets one part of the question; no values empty it. */
  ask(part: QuestionPart, values: readonly string[]): void {
    this.#askAll(
      withPart(this.#question, part, values),
      'ask',
      values.map((value) => this.#label(part, value)).join(', '),
    );
  }
  toggle(part: QuestionPart, value: string): void {
    this.#askAll(
      withPart(this.#question, part, toggle(this.#question[part] ?? [], value)),
      'ask',
      this.#label(part, value),
    );
  }
  /** A whole question instead of the present one. */
  askAll(question: Question): void {
    const what = QUESTION_PARTS.flatMap((part) =>
      (question[part] ?? []).map((value) => this.#label(part, value)),
    );
    this.#askAll(question, 'ask', what.join(', '));
  }
  clearQuestion(): void {
    this.#askAll({}, 'clear');
  }
  /** Another group or type is another answer: what was added to the former one goes. */
  #askAll(question: Question, deed: Deed, what?: string): void {
    const { arranged: _, trace, ...rest } = this.#view;
    const same = (part: QuestionPart) => question[part]?.join() === this.#question[part]?.join();
    const routes = trace && withoutChosen(trace);
    const kept = { ...(routes && { trace: routes }) };
    if (same('group') && same('type')) this.#go(deed, { ...this.#view, ...kept, question }, what);
    else this.#go(deed, { ...rest, ...kept, question, added: [], hidden: [], pins: [] }, what);
  }
  showNow(now: boolean): void {
    this.#go('now', { ...this.#view, now });
  }
  select(id: NodeId | undefined): void {
    if (id === this.#view.selected) return;
    const { selected: _, ...rest } = this.#view;
    if (id === undefined) this.#go('close', rest);
    else this.#go('select', { ...rest, selected: id }, this.graph.node(id).name);
  }
  /** Brings a record into view, whatever hides it, and opens it. */
  reveal(id: NodeId): void {
    const { layer, name } = this.graph.node(id);
    const { trace } = this.#view;
    const onRoute = trace?.chosen !== undefined && routeNodes(trace.chosen, this.graph).includes(id);
    const view = {
      ...this.#view,
      ...(trace && !onRoute && { trace: withoutChosen(trace) }),
      selected: id,
      now: this.#view.now || layer === 'now',
      hidden: this.#view.hidden.filter((other) => other !== id),
      added: this.#joined([{ id }]),
    };
    this.#go('reveal', view, name);
    this.#asked = { id };
  }
  /** Adds cards, from a record or by themselves. What would make the drawing too full is only offered. */
  add(ids: readonly NodeId[], by?: NodeId): void {
    const fresh = ids
      .filter((id) => !this.isVisible(id))
      .map((id) => ({ id, ...(by !== undefined && { by }) }));
    if (fresh.length === 0) return;
    if (this.#visible.length + fresh.length > LIMIT) this.#offer = fresh;
    else this.#add(fresh);
  }
  acceptOffer(): void {
    const fresh = this.#offer;
    this.declineOffer();
    this.#add(fresh);
  }
  declineOffer(): void {
    this.#offer = [];
  }
  #add(fresh: readonly Addition[]): void {
    const ids = fresh.map(({ id }) => id);
    const { trace } = this.#view;
    const view = {
      ...this.#view,
      ...(trace && { trace: withoutChosen(trace) }),
      added: this.#joined(fresh),
      hidden: this.#view.hidden.filter((id) => !ids.includes(id)),
    };
    this.#go('add', view, ids.map((id) => this.graph.node(id).name).join(', '));
  }
  /** What is there already keeps its place; the others come after. */
  #joined(fresh: readonly Addition[]): Addition[] {
    const board = new Set(this.#board.ids);
    const wanted = new Map(fresh.filter(({ id }) => !board.has(id)).map((each) => [each.id, each]));
    const present = this.#view.added.map((each) => (each.gone && wanted.get(each.id)) || each);
    const known = new Set(present.map(({ id }) => id));
    return [...present, ...[...wanted.values()].filter(({ id }) => !known.has(id))];
  }
  /** Takes away what was added from this record, and nothing else. Its places are kept. */
  collapse(id: NodeId): void {
    const brought = this.broughtBy(id);
    if (brought.length === 0) return;
    const added = this.#view.added.map((each) =>
      brought.includes(each.id) ? { id: each.id, gone: true as const } : each,
    );
    this.#go('collapse', { ...this.#view, added }, this.graph.node(id).name);
  }
  hide(id: NodeId): void {
    const { selected, trace, ...rest } = this.#view;
    const view = {
      ...rest,
      ...(selected !== undefined && selected !== id && { selected }),
      ...(trace && { trace: withoutChosen(trace) }),
      hidden: [...rest.hidden.filter((other) => other !== id), id],
    };
    this.#go('hide', view, this.graph.node(id).name);
  }
  unhide(): void {
    this.#go('unhide', { ...this.#view, hidden: [] });
  }
  /** Away with every restriction, every addition and every route. */
  showAll(): void {
    const { form } = this.#view;
    this.#go('all', { ...START_VIEW, ...(form && { form }) });
  }
  /** Asks for routes, or for others than the present ones. The records that are asked about come into view. */
  trace(part: Partial<Trace> & Pick<Trace, 'from'>): void {
    const { chosen: _, ...asked } = { via: [], avoid: [], ...part };
    const stops = asked.from.flatMap((word) => stopOf(this.graph, word) ?? []);
    const met = stops.length > 1 ? meetings(this.graph, stops, asked.max).map(({ at }) => at) : [];
    const ends = [...asked.from, ...(asked.to === undefined ? [] : [asked.to])];
    const ids = [...ends.flatMap((word) => this.graph.find(word)?.id ?? []), ...met];
    const view = {
      ...this.#view,
      trace: asked,
      added: this.#joined(ids.map((id) => ({ id }))),
      hidden: this.#view.hidden.filter((id) => !ids.includes(id)),
    };
    this.#go('trace', view, ends.map((word) => stopName(this.graph, word)).join(' – '));
  }
  /** Shows one route alone; `undefined` shows the others again. */
  chooseRoute(key: string | undefined): void {
    const { trace } = this.#view;
    if (!trace) return;
    const end = key === undefined ? undefined : routeNodes(key, this.graph).at(-1);
    this.#go(
      'route',
      { ...this.#view, trace: key === undefined ? withoutChosen(trace) : { ...trace, chosen: key } },
      end && this.graph.node(end).name,
    );
  }
  /** Lights a route for as long as it is pointed at. */
  light(key: string | undefined): void {
    this.#lit = key;
  }
  endTrace(): void {
    const { trace: _, ...rest } = this.#view;
    this.#lit = undefined;
    this.#go('endTrace', rest);
  }
  show(form: 'map' | 'list'): void {
    this.#go('form', { ...this.#view, form });
  }
  /** Places the cards in view anew, all together; what is not in view loses its place. */
  arrange(): void {
    const added = this.#view.added.filter(({ id }) => this.isVisible(id));
    const count = added.length;
    const all = baseOf(this.graph, { ...this.#view, added, arranged: { count, without: [] } });
    const without = all.filter((id) => !this.isVisible(id));
    this.#go('arrange', { ...this.#view, added, pins: [], arranged: { count, without } });
  }
  /** Leaves a card where the reader put it. */
  pin({ id, x, y }: Pin): void {
    const pins = [
      ...this.#view.pins.filter((other) => other.id !== id),
      { id, x: Math.round(x), y: Math.round(y) },
    ];
    this.#go('pin', { ...this.#view, pins }, this.graph.node(id).name);
  }
  /** The drawing tells where it is. */
  looking(viewport: Viewport): void {
    this.#viewport = viewport;
  }

  get canUndo(): boolean {
    return this.history.at > 0;
  }
  get canRedo(): boolean {
    return this.history.at < this.history.steps.length - 1;
  }
  undo(): void {
    this.goTo(this.history.at - 1);
  }
  redo(): void {
    this.goTo(this.history.at + 1);
  }
  goTo(step: number): void {
    this.declineOffer();
    this.#unknown = [];
    this.history.goTo(step, this.#viewport);
  }
  /** Takes over a link that came from outside. */
  open(fragment: string): void {
    const { view, unknown } = decodeView(fragment, this.graph);
    this.#go('open', view);
    this.#unknown = unknown;
  }

  #label(part: QuestionPart, value: string): string {
    return this.options(part).find((option) => option.value === value)?.label ?? value;
  }
  #go(deed: Deed, wanted: View, what?: string): void {
    const { posed, ...rest } = wanted;
    // What could not be answered is said until something else is done.
    const view = withPlaces(this.graph, deed === 'pose' && posed !== undefined ? { ...rest, posed } : rest);
    if (encodeView(view) === this.link) return;
    this.#unknown = [];
    this.history.push({ deed, view, ...(what !== undefined && { what }) }, this.#viewport);
  }
}

const withoutChosen = ({ chosen: _, ...trace }: Trace): Trace => trace;

function requestsOf(graph: KnowledgeGraph, trace: Trace | undefined): RouteRequest[] {
  if (!trace || trace.to === undefined || trace.from.length !== 1) return [];
  const [from, to] = [stopOf(graph, trace.from[0] ?? ''), stopOf(graph, trace.to)];
  const stops = (words: readonly string[]) => words.flatMap((word) => stopOf(graph, word) ?? []);
  return from && to
    ? [
        {
          from,
          to,
          via: stops(trace.via),
          avoid: stops(trace.avoid),
          ...(trace.max !== undefined && { max: trace.max }),
        },
      ]
    : [];
}
