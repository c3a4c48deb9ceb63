import type { FacetOption, KnowledgeGraph, NodeId, QuestionPart } from '../../../graph/index.ts';
import { decodeView, encodeView } from '../link/link.ts';
import { readViewport } from '../link/viewport.ts';
import type { Addition, View, Viewport } from '../view/view.ts';
import { withPlaces } from '../view/visible.ts';
import { CountedFacets } from './counted-facets.svelte.ts';
import { DerivedView } from './derived-view.svelte.ts';
import { History, type Action } from './history.svelte.ts';
import { restoreHistory, savedSteps, type SavedLog } from './saved-log.ts';

/**
 * The reader's session: its one history, and what belongs to the step on screen but to no view, such as what is highlighted or where the
 * drawing was put. The verbs that change the view are in `Explorer`.
 */
export class Session extends DerivedView {
  #unknown = $state.raw<readonly string[]>([]);
  #highlighted = $state.raw<string | undefined>(undefined);
  #asked = $state.raw<{ readonly id?: NodeId; readonly at?: string } | undefined>(undefined);
  #offer = $state.raw<readonly Addition[]>([]);
  /** Where the reader has put the drawing by hand since the last step. */
  #placedViewport = $state.raw<Viewport | undefined>(undefined);
  /** Set by the renderer; stored with the step that we leave. Nothing is derived from it, so it is no rune. */
  #viewport: Viewport | undefined;
  readonly #counted: CountedFacets;
  /** Values of panels that are loaded later. */
  readonly #memos = new Map<symbol, unknown>();

  /** Opens a link, or continues the history that was saved before a reload. */
  constructor(graph: KnowledgeGraph, fragment = '', saved?: SavedLog) {
    const { view, unknown } = decodeView(fragment, graph);
    const viewport = readViewport(fragment);
    super(
      graph,
      saved
        ? restoreHistory(graph, saved)
        : new History([{ action: 'start', view: withPlaces(graph, view), ...(viewport && { viewport }) }]),
    );
    this.#unknown = unknown;
    this.#counted = new CountedFacets(graph, this.question);
    this.#placedViewport = viewport;
  }

  /** A value that is made once per explorer. */
  memo<Value>(key: symbol, make: () => Value): Value {
    if (!this.#memos.has(key)) this.#memos.set(key, make());
    return this.#memos.get(key) as Value;
  }

  /** The key of the path that is highlighted: the one pointed at, else the one chosen. */
  get highlighted(): string | undefined {
    return this.#highlighted ?? this.traced?.chosen;
  }
  /** The words of the link that this graph does not know. */
  get unknown(): readonly string[] {
    return this.#unknown;
  }
  /** A node to bring into the viewport, or a section of its record or of a page; a new object for each request. */
  get asked(): { readonly id?: NodeId; readonly at?: string } | undefined {
    return this.#asked;
  }
  /** What would make the drawing too full, until the reader accepts or declines it. */
  get offer(): readonly Addition[] {
    return this.#offer;
  }
  /** The options of a part as they were counted last. */
  counted(part: QuestionPart): readonly FacetOption[] {
    return this.#counted.options(part);
  }
  get countedMatches(): number {
    return this.#counted.matches;
  }
  /** Counts for the present question. Called by whoever shows the counts, after the paint. */
  settle(): void {
    this.#counted.count(this.question);
  }

  /** Highlights a path for as long as it is pointed at. */
  highlight(key: string | undefined): void {
    this.#highlighted = key;
  }
  declineOffer(): void {
    this.#offer = [];
  }

  /** Called by the renderer whenever the viewport has changed. */
  reportViewport(viewport: Viewport): void {
    this.#viewport = viewport;
  }
  /** The reader has moved or zoomed the drawing. */
  placeViewport(viewport: Viewport): void {
    this.#placedViewport = viewport;
  }
  /** Where the reader has put the drawing since the last step; nothing where it is as the renderer put it. */
  get placedViewport(): Viewport | undefined {
    return this.#placedViewport;
  }
  /** The history as it is stored for a reload. */
  toSave(): SavedLog {
    this.history.leave(this.#viewport);
    return { steps: savedSteps(this.history), at: this.history.at };
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
  /** Opens a link that was typed or followed while the page was open. */
  open(fragment: string): void {
    const { view, unknown } = decodeView(fragment, this.graph);
    this.go('open', view);
    this.#unknown = unknown;
    this.#placedViewport = readViewport(fragment);
    this.history.leave(this.#placedViewport);
  }

  protected bringIntoView(id: NodeId | undefined, at?: string): void {
    this.#asked = { ...(id !== undefined && { id }), ...(at !== undefined && { at }) };
  }
  protected makeOffer(offer: readonly Addition[]): void {
    this.#offer = offer;
  }
  /** What was reported, offered, highlighted or asked for belongs to the view that we leave. */
  #forget(): void {
    this.#unknown = [];
    this.#offer = [];
    this.#asked = undefined;
    this.#highlighted = undefined;
    this.#placedViewport = undefined;
  }
  protected go(action: Action, wanted: View, what?: string): void {
    const { posed, ...rest } = wanted;
    // That a question cannot be answered is shown until the reader does something else.
    const stays = posed !== undefined && (action === 'pose' || action === 'open');
    const view = withPlaces(this.graph, stays ? { ...rest, posed } : rest);
    this.#forget();
    // Beginning anew also ends what was left behind in another view mode, so it is a step even where nothing changes.
    if (encodeView(view) === this.link && action !== 'restart') return;
    this.history.push({ action, view, ...(what !== undefined && { what }) }, this.#viewport);
  }
}
