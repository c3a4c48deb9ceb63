import {
  pathKey,
  nodeId,
  QUESTION_PARTS,
  toggle,
  valuesOf,
  withPart,
  type FacetOption,
  type KnowledgeGraph,
  type NodeId,
  type Question,
  type QuestionPart,
  type ReadyQuestion,
} from '../../../graph/index.ts';
import { initialSubgraphOf } from '../view/initial-subgraph.ts';
import * as changes from '../view/changes.ts';
import { comparing, withCompared } from '../view/comparing.ts';
import { History, type Action } from './history.svelte.ts';
import { encodeView } from '../link/link.ts';
import { readLook } from '../link/viewport.ts';
import { decodeView } from '../link/read-link.ts';
import type { SavedStep } from './saved-log.ts';
import { optionsOf, DerivedView } from './derived-view.svelte.ts';
import { stopName } from '../view/stops.ts';
import { limited, tourAt, viewOfStep } from '../view/tours.ts';
import {
  isPage,
  LIMIT,
  START_VIEW,
  type Addition,
  type ViewMode,
  type Pin,
  type Trace,
  type View,
  type Viewport,
} from '../view/view.ts';
import { joinPathKeys, pathNodes, visibleIds, withPlaces } from '../view/visible.ts';

/** What the reader does. Every verb that changes the view is one step of the history; what follows from the view is `Seen`. */
export class Explorer extends DerivedView {
  #unknown = $state.raw<readonly string[]>([]);
  #highlighted = $state.raw<string | undefined>(undefined);
  #asked = $state.raw<{ readonly id: NodeId } | undefined>(undefined);
  #offer = $state.raw<readonly Addition[]>([]);
  /** Where the reader has put the drawing by hand since the last step. */
  #look = $state.raw<Viewport | undefined>(undefined);
  /** What panels that are loaded later keep with the explorer. */
  readonly #memos = new Map<symbol, unknown>();
  /** Told by the drawing, kept with the step that is left. Nothing follows from it, so it is no state. */
  #viewport: Viewport | undefined;

  /** The question of which the options were last counted: counting can wait for the paint. */
  #settled = $state.raw<Question>({});
  readonly #counted = $derived.by(() => optionsOf(this.graph, this.#settled));

  /** Opens a link, or goes on with the log that was saved before a reload. */
  constructor(graph: KnowledgeGraph, fragment = '', saved?: { steps: readonly SavedStep[]; at: number }) {
    const { view, unknown } = decodeView(fragment, graph);
    const viewOf = (link: string) => withPlaces(graph, decodeView(link, graph).view);
    const look = readLook(fragment);
    super(
      graph,
      saved
        ? new History(
            saved.steps.map(({ link, ...step }) => ({ ...step, view: viewOf(link) })),
            saved.at,
          )
        : new History([{ action: 'start', view: withPlaces(graph, view), ...(look && { viewport: look }) }]),
    );
    this.#unknown = unknown;
    this.#settled = this.question;
    this.#look = look;
  }

  /** Makes a value once per explorer. */
  memo<Value>(key: symbol, make: () => Value): Value {
    if (!this.#memos.has(key)) this.#memos.set(key, make());
    return this.#memos.get(key) as Value;
  }

  /** The route that is lit: the one pointed at, else the one chosen. */
  get highlighted(): string | undefined {
    return this.#highlighted ?? this.traced?.chosen;
  }
  /** The words of the link that this toolbox does not know. */
  get unknown(): readonly string[] {
    return this.#unknown;
  }
  /** A record that should come into view; a new object each time it is asked for. */
  get asked(): { readonly id: NodeId } | undefined {
    return this.#asked;
  }
  /** What would make the drawing too full, and waits for the reader's word. */
  get offer(): readonly Addition[] {
    return this.#offer;
  }
  /** The same as they were last counted. */
  counted(part: QuestionPart): readonly FacetOption[] {
    return this.#counted(part);
  }
  /** How many instruments the question has of which the options were last counted. */
  get countedMatches(): number {
    return initialSubgraphOf(this.graph, this.#settled).matches.length;
  }
  /** Counts for the present question; whoever shows counts asks for it, when it has time. */
  settle(): void {
    this.#settled = this.question;
  }
  /** Puts a ready question. */
  pose(ready: ReadyQuestion): void {
    switch (ready.asks) {
      case 'answer':
        return this.#go('pose', changes.asked(this.view, ready.question), ready.text);
      case 'routes': {
        const { from, to, avoid = [], beside } = ready;
        const named = this.graph.out(nodeId(from)).filter(({ relation }) => relation === beside);
        const view = changes.enlarged(
          this.graph,
          this.view,
          named.map(({ target }) => ({ id: target })),
        );
        const trace = { from: [from], to, via: [], avoid };
        return this.#go('pose', changes.traced(this.graph, view, trace), ready.text);
      }
      case 'joins':
        return this.trace({ from: ready.from });
      case 'lacking':
        return this.#go('pose', { ...this.view, posed: ready.id }, ready.text);
      default:
        return ready satisfies never;
    }
  }
  forgetPosed(): void {
    this.#go('close', this.view);
  }

  /** Sets one part of the question; no values empty it. */
  ask(part: QuestionPart, values: readonly string[]): void {
    const names = (list: readonly string[]) => list.map((value) => this.#label(part, value)).join(', ');
    const view = changes.asked(this.view, withPart(this.question, part, values));
    if (values.length > 0) this.#go('ask', view, names(values));
    else this.#go('unask', view, names(this.question[part] ?? []));
  }
  toggle(part: QuestionPart, value: string): void {
    const present: readonly string[] = this.question[part] ?? [];
    const question = withPart(this.question, part, toggle(present, value));
    const action = present.includes(value) ? 'unask' : 'ask';
    this.#go(action, changes.asked(this.view, question), this.#label(part, value));
  }
  /** A whole question instead of the present one. */
  askAll(question: Question): void {
    this.#go('ask', changes.asked(this.view, question), this.#namesOf(question));
  }
  clearQuestion(): void {
    this.#go('clear', changes.asked(this.view, {}));
  }
  showNow(now: boolean): void {
    this.#go('now', changes.withNow(this.graph, this.view, now));
  }

  select(id: NodeId | undefined): void {
    if (id === this.view.selected && this.view.posed === undefined) return;
    const view = changes.selected(this.view, id);
    if (id === undefined) this.#go('close', view);
    else this.#go('select', view, this.#name(id));
  }
  /** Brings a record into view, whatever hides it, and opens it. */
  reveal(id: NodeId): void {
    this.#go('reveal', changes.revealed(this.graph, this.view, id), this.#name(id));
    this.#asked = { id };
  }
  /** The same, in the drawing. */
  locate(id: NodeId): void {
    const view = changes.revealed(this.graph, this.view, id);
    this.#go('reveal', { ...view, mode: 'map' }, this.#name(id));
    this.#asked = { id };
  }
  /** The answer to a question in the drawing: all of it, whatever was hidden or added before. */
  drawAnswer(question: Question): void {
    const view = changes.asked({ ...this.view, added: [], hidden: [] }, question);
    this.#go('ask', { ...view, mode: 'map' }, this.#namesOf(question));
  }
  /** These cards in the drawing, and no others. */
  drawOnly(ids: readonly NodeId[]): void {
    const view = limited(this.graph, { ...START_VIEW, now: this.now, mode: 'map' }, ids);
    this.#go('add', view, ids.map((id) => this.#name(id)).join(', '));
  }
  /** Adds cards, from a record or by themselves. What would make the drawing too full is only offered. */
  add(ids: readonly NodeId[], by?: NodeId): void {
    const fresh = ids
      .filter((id) => !this.isVisible(id))
      .map((id) => ({ id, ...(by !== undefined && { by }) }));
    if (fresh.length === 0) return;
    const view = changes.enlarged(this.graph, this.view, fresh);
    if (visibleIds(this.graph, view, this.initialSubgraph).length > LIMIT) this.#offer = fresh;
    else this.#add(fresh);
  }
  acceptOffer(): void {
    this.#add(this.#offer);
  }
  declineOffer(): void {
    this.#offer = [];
  }
  #add(fresh: readonly Addition[]): void {
    const names = fresh.map(({ id }) => this.#name(id));
    this.#go('add', changes.enlarged(this.graph, this.view, fresh), names.join(', '));
  }
  /** Takes away what was added from this record, and nothing else. Its places are kept. */
  collapse(id: NodeId): void {
    const brought = this.broughtBy(id);
    if (brought.length > 0) this.#go('collapse', changes.collapsed(this.view, brought), this.#name(id));
  }
  hide(id: NodeId): void {
    this.#go('hide', changes.hidden(this.view, id), this.#name(id));
  }
  unhide(): void {
    this.#go('unhide', { ...this.view, hidden: [] });
  }
  /** Away with every restriction. */
  showAll(): void {
    this.#go('all', changes.unrestricted(this.view));
  }
  /** Back to what one began with. */
  restart(): void {
    const { mode } = this.view;
    this.#go('restart', { ...START_VIEW, ...(mode && { mode }) });
  }

  /** Asks for routes, or for others than the present ones. */
  trace(part: Partial<Trace> & Pick<Trace, 'from'>): void {
    const trace = changes.tidy({ via: [], avoid: [], ...part });
    this.#go('trace', changes.traced(this.graph, this.view, trace), this.#ends(trace));
  }
  /** Shows the chosen one of a trace alone, in the drawing. */
  openTrace(trace: Trace): void {
    const view = changes.chosen(changes.traced(this.graph, this.view, trace), trace, trace.chosen);
    this.#go('trace', { ...view, mode: 'map' }, this.#ends(trace));
  }
  /** Shows one route alone; `undefined` shows the others again. */
  choosePath(key: string | undefined): void {
    if (!this.traced) return;
    const meeting = this.connectingNodes.find(({ paths }) => joinPathKeys(paths.map(pathKey)) === key)?.at;
    const end = meeting ?? (key === undefined ? undefined : pathNodes(key, this.graph).at(-1));
    this.#go('route', changes.chosen(this.view, this.traced, key), end && this.#name(end));
  }
  /** Lights a route for as long as it is pointed at. */
  light(key: string | undefined): void {
    this.#highlighted = key;
  }
  endTrace(): void {
    const { trace: _, ...rest } = this.view;
    this.#go('endTrace', rest);
  }

  show(mode: ViewMode): void {
    this.#go('form', { ...this.view, mode });
  }
  /** From what there is to read about the explorer, back to the cards as they were looked at before. */
  leavePage(): void {
    const { steps, at } = this.history;
    const before = steps.slice(0, at).findLast(({ view }) => !isPage(view.mode))?.view.mode;
    const { mode: _, ...rest } = this.view;
    this.#go('form', { ...rest, ...(before && { mode: before }) });
  }
  /** Takes a tour, at its first step or another. */
  startTour(id: string, step = 1): void {
    const at = tourAt(this.graph, { id, step });
    if (at) this.#go('tour', viewOfStep(this.graph, at.tour, step), at.tour.steps[step - 1]?.title);
  }
  /** Back to what was on screen before the tour; who came by a link to a step goes on from there. */
  endTour(): void {
    const { steps, at } = this.history;
    const before = steps.slice(0, at).findLast(({ view }) => !view.tour)?.view;
    const { tour: _, ...rest } = this.view;
    this.#go('endTour', before ?? { ...rest, now: true });
  }
  /** Sets a record beside those that are compared; of another kind, it begins anew. */
  compare(id: NodeId): void {
    this.#go('compare', withCompared(this.graph, this.view, id), this.#name(id));
  }
  uncompare(id: NodeId): void {
    const others = this.compared.filter((other) => other !== id);
    this.#go('uncompare', comparing(this.view, others), this.#name(id));
  }
  clearCompared(): void {
    this.#go('uncompare', comparing(this.view, []));
  }

  /** Sets the instruments of the matrix against another kind. */
  setAgainst(kind: string): void {
    this.#go('form', { ...this.view, against: kind });
  }
  /** Places the cards in view anew, all together. */
  arrange(): void {
    this.#go('arrange', changes.arranged(this.graph, this.view));
  }
  /** Leaves a card where the reader put it. */
  pin(pin: Pin): void {
    this.#go('pin', changes.pinned(this.view, pin), this.#name(pin.id));
  }
  /** The drawing tells where it is. */
  looking(viewport: Viewport): void {
    this.#viewport = viewport;
  }
  /** The reader has moved the drawing. */
  lookAt(viewport: Viewport): void {
    this.#look = viewport;
  }
  get look(): Viewport | undefined {
    return this.#look;
  }
  /** The log as it can be kept over a reload. */
  toSave(): SavedStep[] {
    this.history.leave(this.#viewport);
    return this.history.steps.map((step) => {
      const viewport = this.history.viewportOf(step);
      const { action, what, view } = step;
      return {
        action,
        ...(what !== undefined && { what }),
        link: encodeView(view),
        ...(viewport && { viewport }),
      };
    });
  }

  undo(): void {
    this.goTo(this.history.at - 1);
  }
  redo(): void {
    this.goTo(this.history.at + 1);
  }
  goTo(step: number): void {
    this.#forget();
    this.history.goTo(step, this.#viewport);
  }
  /** Takes over a link that came from outside. */
  open(fragment: string): void {
    const { view, unknown } = decodeView(fragment, this.graph);
    this.#go('open', view);
    this.#unknown = unknown;
    this.#look = readLook(fragment);
    this.history.leave(this.#look);
  }

  #namesOf(question: Question): string {
    const names = QUESTION_PARTS.flatMap((part) =>
      (question[part] ?? []).map((value) => this.#label(part, value)),
    );
    return names.join(', ');
  }
  #name(id: NodeId): string {
    return this.graph.node(id).name;
  }
  #ends(trace: Trace): string {
    return changes
      .endsOf(trace)
      .map((word) => stopName(this.graph, word))
      .join(' – ');
  }
  #label(part: QuestionPart, value: string): string {
    return valuesOf(this.graph, part).find((each) => each.value === value)?.label ?? value;
  }
  /** What was said, offered, pointed at or asked for belongs to the view that is left. */
  #forget(): void {
    this.#unknown = [];
    this.#offer = [];
    this.#asked = undefined;
    this.#highlighted = undefined;
    this.#look = undefined;
  }
  #go(action: Action, wanted: View, what?: string): void {
    const { posed, ...rest } = wanted;
    // What could not be answered is said until something else is done.
    const stays = posed !== undefined && (action === 'pose' || action === 'open');
    const view = withPlaces(this.graph, stays ? { ...rest, posed } : rest);
    this.#forget();
    if (encodeView(view) === this.link) return;
    this.history.push({ action, view, ...(what !== undefined && { what }) }, this.#viewport);
  }
}
