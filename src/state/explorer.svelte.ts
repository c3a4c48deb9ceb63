import {
  createSearch,
  facet,
  neighbourhood,
  routes,
  type FacetName,
  type Hit,
  type KnowledgeGraph,
  type NodeId,
  type Question,
} from '../../graph/index.ts';
import { decodeView, encodeView } from './link.ts';
import { START_VIEW, type View } from './view.ts';
import { boardOf, routeNodes, totalOf, visibleEdges, visibleIds } from './visible.ts';

/** What the reader is looking at. Getters out, verbs in; the history is a list of views. */
export class Explorer {
  readonly graph: KnowledgeGraph;
  readonly #search: (query: string) => Hit[];
  #past = $state.raw<readonly View[]>([]);
  #view = $state.raw<View>(START_VIEW);
  #future = $state.raw<readonly View[]>([]);
  #unknown = $state.raw<readonly string[]>([]);
  #lit = $state.raw<string | undefined>(undefined);
  #asked = $state.raw<{ readonly id: NodeId } | undefined>(undefined);

  readonly #board = $derived.by(() => boardOf(this.graph, this.#view.question));
  readonly #group = $derived(this.#view.question.group);
  readonly #type = $derived(this.#view.question.type);
  /** The cards' places depend on this and on what is added; it is another one only when group or type is. */
  readonly #base = $derived.by(() => boardOf(this.graph, defined({ group: this.#group, type: this.#type })));
  readonly #visible = $derived.by(() => visibleIds(this.graph, this.#view, this.#board));
  readonly #edges = $derived.by(() => visibleEdges(this.graph, this.#visible, this.#view.now));
  readonly #routes = $derived.by(() => {
    const { trace, now } = this.#view;
    if (!trace) return [];
    const found = routes(this.graph, { from: { id: trace.from }, to: { kind: trace.to } });
    return found.filter(({ steps }) => now || steps.every(({ edge }) => edge.from.layer === 'toolbox'));
  });

  constructor(graph: KnowledgeGraph, fragment = '') {
    this.graph = graph;
    this.#search = createSearch(graph);
    this.open(fragment);
  }

  get view(): View {
    return this.#view;
  }
  get board() {
    return this.#board;
  }
  get base() {
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
    return Object.keys(this.#view.question).length > 0;
  }
  get selected() {
    return this.#view.selected === undefined ? undefined : this.graph.node(this.#view.selected);
  }
  get routes() {
    return this.#routes;
  }
  /** The route that is lit: the one pointed at, else the one chosen. */
  get lit(): string | undefined {
    return this.#lit ?? this.#view.trace?.chosen;
  }
  get unknown(): readonly string[] {
    return this.#unknown;
  }
  get link(): string {
    return encodeView(this.#view);
  }
  get canUndo(): boolean {
    return this.#past.length > 0;
  }
  get canRedo(): boolean {
    return this.#future.length > 0;
  }
  /** A record that should come into view; a new object each time it is asked for. */
  get asked(): { readonly id: NodeId } | undefined {
    return this.#asked;
  }

  options(name: FacetName) {
    return facet(this.graph, this.#view.question, name);
  }
  search(query: string): Hit[] {
    return this.#search(query);
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

  /** Changes one part of the question; `undefined` empties it. Starts from the answer again: what was added goes. */
  ask(part: Partial<{ [Key in keyof Question]: Question[Key] | undefined }>): void {
    const question = defined({ ...this.#view.question, ...part });
    const keeps =
      part.group === undefined && part.type === undefined && !('group' in part) && !('type' in part);
    this.#go({ ...this.#view, question, ...(keeps ? {} : { added: [], hidden: [] }) });
  }
  clearQuestion(): void {
    this.ask({ group: undefined, type: undefined, category: undefined, experience: undefined });
  }
  toggleExperience(status: string): void {
    const chosen = this.#view.question.experience ?? [];
    this.ask({
      experience: chosen.includes(status) ? chosen.filter((other) => other !== status) : [...chosen, status],
    });
  }
  showNow(now: boolean): void {
    this.#go({ ...this.#view, now });
  }
  select(id: NodeId | undefined): void {
    if (id === this.#view.selected) return;
    const { selected: _, ...rest } = this.#view;
    this.#go(id === undefined ? rest : { ...rest, selected: this.graph.node(id).id });
  }
  /** Brings a record into view, whatever hides it, and opens it. */
  reveal(id: NodeId): void {
    const { layer } = this.graph.node(id);
    this.#asked = { id };
    this.#go({
      ...this.#view,
      selected: id,
      now: this.#view.now || layer === 'now',
      hidden: this.#view.hidden.filter((other) => other !== id),
      added: this.#board.ids.includes(id) ? this.#view.added : [...new Set([...this.#view.added, id])],
    });
  }
  add(ids: readonly NodeId[]): void {
    const fresh = ids.filter((id) => !this.#visible.includes(id));
    if (fresh.length === 0) return;
    this.#go({
      ...this.#view,
      added: [...new Set([...this.#view.added, ...fresh.filter((id) => !this.#board.ids.includes(id))])],
      hidden: this.#view.hidden.filter((id) => !fresh.includes(id)),
    });
  }
  hide(id: NodeId): void {
    const { selected, ...rest } = this.#view;
    this.#go({
      ...rest,
      ...(selected !== undefined && selected !== id && { selected }),
      added: rest.added.filter((other) => other !== id),
      hidden: [...rest.hidden.filter((other) => other !== id), id],
    });
  }
  unhide(): void {
    this.#go({ ...this.#view, hidden: [] });
  }
  /** Away with every restriction, every addition and every route. */
  showAll(): void {
    const { form } = this.#view;
    this.#go({ ...START_VIEW, ...(form && { form }) });
  }
  trace(from: NodeId, to: string): void {
    this.#go({ ...this.#view, trace: { from, to } });
  }
  chooseRoute(key: string | undefined): void {
    const { trace } = this.#view;
    if (!trace) return;
    const { chosen: _, ...rest } = trace;
    const onRoute = key === undefined ? [] : routeNodes(key, this.graph);
    const missing = onRoute.filter((id) => !this.#board.ids.includes(id) && !this.#view.added.includes(id));
    this.#go({
      ...this.#view,
      trace: key === undefined ? rest : { ...rest, chosen: key },
      added: [...this.#view.added, ...missing],
      hidden: this.#view.hidden.filter((id) => !onRoute.includes(id)),
    });
  }
  /** Lights a route for as long as it is pointed at. */
  light(key: string | undefined): void {
    this.#lit = key;
  }
  endTrace(): void {
    const { trace: _, ...rest } = this.#view;
    this.#lit = undefined;
    this.#go(rest);
  }
  show(form: 'map' | 'list'): void {
    this.#go({ ...this.#view, form });
  }
  undo(): void {
    const last = this.#past.at(-1);
    if (!last) return;
    this.#future = [this.#view, ...this.#future];
    this.#past = this.#past.slice(0, -1);
    this.#view = last;
  }
  redo(): void {
    const [next] = this.#future;
    if (!next) return;
    this.#past = [...this.#past, this.#view];
    this.#future = this.#future.slice(1);
    this.#view = next;
  }
  /** Takes over a link: at the start, and when the browser goes back or forward. */
  open(fragment: string): void {
    const { view, unknown } = decodeView(fragment, this.graph);
    this.#unknown = unknown;
    if (encodeView(view) === encodeView(this.#view)) return;
    this.#view = view;
  }

  #go(view: View): void {
    if (encodeView(view) === encodeView(this.#view)) return;
    this.#past = [...this.#past, this.#view];
    this.#future = [];
    this.#unknown = [];
    this.#view = view;
  }
}

const defined = (parts: { [Key in keyof Question]: Question[Key] | undefined }): Question =>
  Object.fromEntries(Object.entries(parts).filter(([, value]) => value?.length));
