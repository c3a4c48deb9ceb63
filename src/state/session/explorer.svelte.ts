import {
  pathKey,
  toggle,
  withPart,
  type NodeId,
  type Question,
  type QuestionPart,
  type ReadyQuestion,
} from '../../../graph/index.ts';
import * as changes from '../view/changes.ts';
import { comparing, withCompared } from '../view/comparing.ts';
import { joinPathKeys, pathNodes } from '../view/path-keys.ts';
import { posed } from '../view/ready-questions.ts';
import { limited, tourAt, viewOfStep } from '../view/tours.ts';
import {
  isApart,
  isPage,
  LIMIT,
  START_VIEW,
  type Addition,
  type Pin,
  type Trace,
  type ViewMode,
} from '../view/view.ts';
import { visibleIds } from '../view/visible.ts';
import { nodeNames, questionNames, traceNames, valueNames } from './action-names.ts';
import { Session } from './session.svelte.ts';

/** Everything that a reader can do to the view. Each verb that changes it adds one step to the history. */
export class Explorer extends Session {
  pose(ready: ReadyQuestion): void {
    if (ready.asks === 'joins') this.trace({ from: ready.from });
    else this.go('pose', posed(this.graph, this.view, ready), ready.text);
  }
  forgetPosed(): void {
    this.go('close', this.view);
  }

  /** Sets one part of the question; no values empty it. */
  ask(part: QuestionPart, values: readonly string[]): void {
    const view = changes.asked(this.view, withPart(this.question, part, values));
    if (values.length > 0) this.go('ask', view, valueNames(this.graph, part, values));
    else this.go('unask', view, valueNames(this.graph, part, this.question[part] ?? []));
  }
  toggle(part: QuestionPart, value: string): void {
    const present: readonly string[] = this.question[part] ?? [];
    const question = withPart(this.question, part, toggle(present, value));
    const action = present.includes(value) ? 'unask' : 'ask';
    this.go(action, changes.asked(this.view, question), valueNames(this.graph, part, [value]));
  }
  /** A whole question instead of the present one. */
  askAll(question: Question): void {
    this.go('ask', changes.asked(this.view, question), questionNames(this.graph, question));
  }
  clearQuestion(): void {
    this.go('clear', changes.asked(this.view, {}));
  }
  showNow(now: boolean): void {
    this.go('now', changes.withNow(this.graph, this.view, now));
  }

  select(id: NodeId | undefined): void {
    if (id === this.view.selected && this.view.posed === undefined) return;
    const view = changes.selected(this.view, id);
    if (id === undefined) this.go('close', view);
    else this.go('select', view, this.#name(id));
  }
  /** Brings a node into view, whatever hides it, and opens it; at a section of its record, if one is named. */
  reveal(id: NodeId, at?: string): void {
    this.go('reveal', changes.revealed(this.graph, this.view, id), this.#name(id));
    this.bringIntoView(id, at);
  }
  /** The same in the map. */
  locate(id: NodeId): void {
    const view = changes.revealed(this.graph, this.view, id);
    this.go('reveal', { ...view, mode: 'map' }, this.#name(id));
    this.bringIntoView(id);
  }
  /** Shows the whole answer to a question in the map, whatever was hidden or added before. */
  drawAnswer(question: Question): void {
    const view = changes.asked({ ...this.view, added: [], hidden: [] }, question);
    this.go('ask', { ...view, mode: 'map' }, questionNames(this.graph, question));
  }
  /** Shows these nodes in the map, and no others. */
  drawOnly(ids: readonly NodeId[]): void {
    const view = limited(this.graph, { ...START_VIEW, now: this.now, mode: 'map' }, ids);
    this.go('add', view, nodeNames(this.graph, ids));
  }
  /** Adds nodes, from another node or by themselves. What would make the drawing too full is only offered. */
  add(ids: readonly NodeId[], by?: NodeId): void {
    const fresh = ids
      .filter((id) => !this.isVisible(id))
      .map((id) => ({ id, ...(by !== undefined && { by }) }));
    if (fresh.length === 0) return;
    const view = changes.enlarged(this.graph, this.view, fresh);
    if (visibleIds(this.graph, view, this.initialSubgraph).length > LIMIT) this.makeOffer(fresh);
    else this.#add(fresh);
  }
  acceptOffer(): void {
    this.#add(this.offer);
  }
  #add(fresh: readonly Addition[]): void {
    const ids = fresh.map(({ id }) => id);
    this.go('add', changes.enlarged(this.graph, this.view, fresh), nodeNames(this.graph, ids));
  }
  /** Removes what was added from this node, and nothing else. The places are kept. */
  collapse(id: NodeId): void {
    const brought = this.broughtBy(id);
    if (brought.length > 0) this.go('collapse', changes.collapsed(this.view, brought), this.#name(id));
  }
  hide(id: NodeId): void {
    this.go('hide', changes.hidden(this.graph, this.view, id), this.#name(id));
  }
  unhide(): void {
    this.go('unhide', { ...this.view, hidden: [] });
  }
  /** Lifts every restriction. */
  showAll(): void {
    this.go('all', changes.unrestricted(this.view));
  }
  /** Returns to the start view, in the present view mode. */
  restart(): void {
    const { mode } = this.view;
    this.go('restart', { ...START_VIEW, ...(mode && { mode }) });
  }

  /** Asks for paths. */
  trace(part: Partial<Trace> & Pick<Trace, 'from'>): void {
    const trace = changes.tidy({ via: [], avoid: [], ...part });
    this.go('trace', changes.traced(this.graph, this.view, trace), traceNames(this.graph, trace));
  }
  /** Shows the chosen path of a trace alone, in the map. */
  openTrace(trace: Trace): void {
    const view = changes.chosen(changes.traced(this.graph, this.view, trace), trace, trace.chosen);
    this.go('trace', { ...view, mode: 'map' }, traceNames(this.graph, trace));
  }
  /** Shows one path, alone or within the drawing; `undefined` shows all nodes again. */
  choosePath(key: string | undefined, { within = false } = {}): void {
    if (!this.traced) return;
    const connecting = this.connectingNodes.find(({ paths }) => joinPathKeys(paths.map(pathKey)) === key);
    const end = connecting?.at ?? (key === undefined ? undefined : pathNodes(key, this.graph).at(-1));
    const view = changes.chosen(this.view, this.traced, key, within);
    this.go(within ? 'light' : 'route', view, end && this.#name(end));
  }
  endTrace(): void {
    const { trace: _, ...rest } = this.view;
    this.go('endTrace', rest);
  }

  /** Shows another view mode. What is open beside the drawing stays with it, and is there again on return. */
  show(mode: ViewMode): void {
    this.go('form', changes.inMode(this.view, mode, this.history.leftFor(isApart)?.view));
  }
  /** Lists all nodes of a kind; without a kind, the nodes in view. */
  list(kind?: string): void {
    const { list: _, ...rest } = this.view;
    const name = kind && this.graph.vocabulary.kinds[kind]?.list?.name;
    this.go('list', { ...rest, mode: 'list', ...(kind && { list: kind }) }, name);
  }
  /** Opens the explanation at a term. */
  explain(term: string): void {
    this.show('help');
    this.bringIntoView(undefined, term);
  }
  /** Shows everything that a search finds. */
  search(query: string): void {
    this.go('search', { ...changes.inMode(this.view, 'search', undefined), query }, query);
  }
  /** Leaves a page about the explorer, back to the view mode of before. */
  leavePage(): void {
    const before = this.history.lastBefore((view) => !isPage(view.mode))?.mode;
    const { mode: _, ...rest } = this.view;
    this.go('form', { ...rest, ...(before && { mode: before }) });
  }
  /** Opens a step of a tour, the first unless told otherwise. */
  startTour(id: string, step = 1): void {
    const at = tourAt(this.graph, { id, step });
    if (at) this.go('tour', viewOfStep(this.graph, at.tour, step), at.tour.steps[step - 1]?.title);
  }
  /** Returns to the view before the tour. A reader who came by a link to a step has none and stays where he is. */
  endTour(): void {
    const before = this.history.lastBefore((view) => !view.tour);
    const { tour: _, ...rest } = this.view;
    this.go('endTour', before ?? { ...rest, now: true });
  }
  /** Adds a node to the comparison; one of another kind starts a new comparison. */
  compare(id: NodeId): void {
    this.go('compare', withCompared(this.graph, this.view, id), this.#name(id));
  }
  uncompare(id: NodeId): void {
    const others = this.compared.filter((other) => other !== id);
    this.go('uncompare', comparing(this.view, others), this.#name(id));
  }
  clearCompared(): void {
    this.go('uncompare', comparing(this.view, []));
  }

  /** Chooses the kind that the matrix sets the instruments against. */
  setAgainst(kind: string): void {
    this.go('form', { ...this.view, against: kind });
  }
  /** Lays out all visible nodes anew. */
  arrange(): void {
    this.go('arrange', changes.arranged(this.graph, this.view));
  }
  /** Keeps a card where the reader put it. */
  pin(pin: Pin): void {
    this.go('pin', changes.pinned(this.view, pin), this.#name(pin.id));
  }
  #name(id: NodeId): string {
    return this.graph.node(id).name;
  }
}
