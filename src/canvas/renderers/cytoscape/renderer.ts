import cytoscape, {
  type Core,
  type ElementDefinition,
  type EventObject,
  type NodeSingular,
  type SingularElementReturnValue,
  type StylesheetJson,
} from 'cytoscape';
import type { EdgeId, NodeId } from '../../../../graph/index.ts';
import { ZOOM } from '../../../state/link/viewport.ts';
import type { Viewport } from '../../../state/view/view.ts';
import { CARD, PITCH } from '../../layout/card.ts';
import type { Box } from '../../layout/columns.ts';
import { bottomOf, fitted } from '../../layout/fit.ts';
import { drawStraight } from './draw-straight.ts';
import { elementsOf, type Scene } from './elements.ts';
import { readPalette, stylesheetOf } from '../../style/stylesheet.ts';

/** How large a fit may be where it is looked at from afar. */
const FROM_AFAR = 2;
/** A shorter move of the hand is a click. In pixels. */
const STILL = 4;

/** What the hand is at: a line, by its relations, or a card's signpost; with its place in the drawing, in pixels. */
export interface Pointed {
  readonly edges: readonly EdgeId[];
  readonly sign?: NodeId;
  readonly x: number;
  readonly y: number;
}

export interface Handlers {
  readonly select: (id: NodeId) => void;
  readonly clear: () => void;
  /** A card's signpost was chosen. */
  readonly follow: (id: NodeId) => void;
  /** A card was put elsewhere: its top left corner, in the drawing's own units. */
  readonly pin: (pin: { id: NodeId; x: number; y: number }) => void;
  /** Told at every move of the hand over a line or a signpost. */
  readonly point: (at: Pointed) => void;
  /** The hand has left what it pointed at. */
  readonly leave: () => void;
  /** The reader has moved the view by hand. */
  readonly looked: (view: Viewport) => void;
  /** Told after every move of the view and after every change of the cards. */
  readonly moved: (view: Viewport) => void;
}

interface Options {
  readonly columns: number;
  /** Whether cards can be dragged: with a finger, a drag moves the view. */
  readonly draggable: boolean;
  /** How long a card takes to another place, in milliseconds. */
  readonly glide: number;
}

const ends = (edge: { data(name: string): unknown }) => [edge.data('source'), edge.data('target')];

/** The drawing on a canvas: a projection of the scene. It owns only its zoom and shift. */
export class Drawing {
  readonly #core: Core;
  readonly #container: HTMLElement;
  readonly #options: Options;
  readonly #moved: () => void;
  readonly #looked: Handlers['looked'];
  readonly #pin: Handlers['pin'];
  /** What Cytoscape was last told of each element: telling the same again would cost a new drawing of it. */
  readonly #told = new Map<string, { data: string; classes: string }>();
  #boxes: readonly Box[] = [];
  /** Kept, not asked each time: asking makes the browser lay out the page at once. */
  #size = { width: 0, height: 0 };
  #top = 0;

  constructor(container: HTMLElement, options: Options, handlers: Handlers) {
    this.#container = container;
    this.#options = options;
    this.#measure();
    this.#core = cytoscape({
      container,
      minZoom: ZOOM.least,
      maxZoom: ZOOM.most,
      boxSelectionEnabled: false,
      autoungrabify: !options.draggable,
      autounselectify: true,
      // Given here, as it would else work out a style of its own first, and a place for every card.
      style: this.#style(),
      layout: { name: 'preset' },
    });
    drawStraight(this.#core);
    this.#moved = () => handlers.moved(this.#viewport());
    this.#core.on('viewport', this.#moved);
    this.#core.on('dragpan scrollzoom pinchzoom', () => handlers.looked(this.#viewport()));
    this.#looked = handlers.looked;
    this.#pin = handlers.pin;
    this.#listen(handlers);
  }

  #listen(handlers: Handlers): void {
    const core = this.#core;
    core.on('tap', 'node[kind]', ({ target }: EventObject) =>
      handlers.select((target as NodeSingular).id() as NodeId),
    );
    core.on('tap', 'node[sign]', ({ target }: EventObject) =>
      handlers.follow((target as NodeSingular).data('sign') as NodeId),
    );
    core.on('tap', ({ target }: EventObject) => {
      if (target !== core) return;
      handlers.leave();
      handlers.clear();
    });
    core.on(
      'mouseover mousemove tap',
      'edge, node[sign]',
      ({ type, target, renderedPosition: { x, y } }: EventObject) => {
        // Who presses asks anew, also for what was sent away: a finger comes without having left.
        if (type === 'tap') handlers.leave();
        const element = target as NodeSingular;
        const sign = element.data('sign') as NodeId | undefined;
        const edges = (element.data('edges') as EdgeId[] | undefined) ?? [];
        handlers.point({ edges, x, y, ...(sign !== undefined && { sign }) });
      },
    );
    core.on('mouseout', 'edge, node[sign]', () => handlers.leave());
    // Of what lies beside the drawing, or over it, no line and no card is told anything.
    core.on('mouseout', ({ target }: EventObject) => {
      if (target === core) handlers.leave();
    });
    core.on('mouseover', 'node[kind], node[sign]', () => (this.#container.style.cursor = 'pointer'));
    core.on('mouseout', 'node', () => (this.#container.style.cursor = ''));
    let from = { x: 0, y: 0 };
    core.on('grab', 'node', ({ target }: EventObject) => {
      from = { ...(target as NodeSingular).position() };
    });
    core.on('free', 'node', ({ target }: EventObject) => {
      const node = target as NodeSingular;
      const { x, y } = node.position();
      if (Math.hypot(x - from.x, y - from.y) * core.zoom() < STILL) node.position(from);
      else this.drop(node.id() as NodeId);
    });
    // The mark of the keyboard is as wide on screen whatever the zoom is.
    core.on('zoom', () => {
      if (core.nodes('.cursor').nonempty()) core.style().update();
    });
  }

  /** Takes the colours anew from the page. */
  restyle(): void {
    this.#core.style(this.#style());
  }
  #style(): StylesheetJson {
    return stylesheetOf(readPalette(this.#container));
  }

  /** Makes the drawing equal to the scene. What stays keeps its place to the pixel; what has another place glides there. */
  show(scene: Scene): void {
    const wanted = new Map(elementsOf(scene).map((element) => [element.data.id ?? '', element]));
    this.#boxes = scene.visible.flatMap((id) => scene.boxes.get(id) ?? []);
    this.#core.batch(() => {
      this.#core
        .elements()
        .filter((element) => !wanted.has(element.id()))
        .remove();
      for (const id of this.#told.keys()) if (!wanted.has(id)) this.#told.delete(id);
      const fresh: ElementDefinition[] = [];
      for (const [id, element] of wanted) {
        const data = JSON.stringify(element.data);
        const told = this.#told.get(id);
        this.#told.set(id, { data, classes: told?.classes ?? '' });
        if (!told) {
          fresh.push(element);
          continue;
        }
        const present = this.#core.getElementById(id);
        if (told.data !== data) present.data(element.data);
        if (element.position) this.#place(present.nodes().first(), element.position);
      }
      const added = this.#core.add(fresh);
      // Where no card can be dragged, a drag that begins on one moves the view too.
      if (!this.#options.draggable) added.panify();
    });
    this.#moved();
  }

  #place(node: NodeSingular, position: { x: number; y: number }): void {
    node.stop(true);
    const { x, y } = node.position();
    if (x === position.x && y === position.y) return;
    if (this.#options.glide === 0) node.position(position);
    else node.animate({ position }, { duration: this.#options.glide });
  }

  highlight({
    selected,
    cursor,
    highlighted,
    litEdges,
  }: {
    selected?: NodeId | undefined;
    /** The card that the keyboard is at, where that shows. */
    cursor?: NodeId | undefined;
    highlighted: readonly NodeId[];
    litEdges: readonly string[];
  }): void {
    const onRoute = new Set<string>([...highlighted, ...litEdges]);
    // What one statement joins is near together: from a group by its type to the instrument, and not to every other of that type.
    const touching = this.#core.edges().filter((edge) => ends(edge).includes(selected));
    const joined = new Set(touching.map((edge) => edge.data('applications') as string[]).flat());
    const classesOf = (element: SingularElementReturnValue): string => {
      const edges = element.isEdge() ? (element.data('edges') as string[]) : undefined;
      const near =
        edges &&
        (ends(element).includes(selected) ||
          (element.data('applications') as string[]).some((application) => joined.has(application)));
      const isLit = edges ? edges.some((id) => onRoute.has(id)) : onRoute.has(element.id());
      const isFaded = highlighted.length > 0 && !isLit;
      return [
        !edges && element.id() === selected ? 'selected' : [],
        !edges && element.id() === cursor ? 'cursor' : [],
        near ? 'near' : [],
        isLit ? 'lit' : [],
        isFaded ? 'faded' : [],
      ]
        .flat()
        .join(' ');
    };
    this.#core.batch(() => {
      for (const [id, told] of this.#told) {
        const element = this.#core.getElementById(id);
        const classes = classesOf(element);
        if (classes !== told.classes) element.classes(classes);
        told.classes = classes;
      }
    });
  }

  /** Moves a card, as the hand does, and keeps it in view. */
  carry(id: NodeId, right: number, down: number, covered = 0): void {
    const node = this.#core.getElementById(id);
    node.stop(true);
    node.shift({ x: right, y: down });
    this.#shiftTo(node.boundingBox({ includeLabels: false, includeOverlays: false }), covered);
  }

  /** Leaves a card where it was moved to. */
  drop(id: NodeId): void {
    const node = this.#core.getElementById(id);
    const { x, y } = node.position();
    this.#pin({ id, x: x - node.width() / 2, y: y - node.height() / 2 });
  }

  /**
   * All columns in view, no smaller than legible; what does not fit in height lies below. `close` leaves empty columns out, so that
   * the cards are as large as there is room for.
   */
  fit(close = false): void {
    this.#fit(close, {});
  }
  /** The same, and all of it: also where that makes the cards too small to be read. */
  fitWhole(close: boolean): void {
    this.#fit(close, { smallest: ZOOM.least });
  }
  #fit(close: boolean, limits: { readonly smallest?: number }): void {
    const [left, right] =
      close && this.#boxes.length > 0 ? this.#sides() : [0, this.#options.columns * PITCH - CARD.gapX];
    const area = { left, right, bottom: bottomOf(this.#boxes) };
    this.look(fitted(this.#size, area, { ...limits, ...(close && { largest: FROM_AFAR }) }));
  }

  #sides(): [left: number, right: number] {
    return [
      Math.min(...this.#boxes.map(({ x }) => x)),
      Math.max(...this.#boxes.map(({ x, width }) => x + width)),
    ];
  }

  look({ zoom, x, y }: Viewport): void {
    this.#core.viewport({ zoom, pan: { x, y } });
  }

  zoomBy(factor: number): void {
    const { width, height } = this.#size;
    this.#core.zoom({
      level: this.#core.zoom() * factor,
      renderedPosition: { x: width / 2, y: height / 2 },
    });
    this.#looked(this.#viewport());
  }

  /** Shifts the view just so far that cards are inside it; where they do not all fit, the first of them. `covered`: from below, in pixels. */
  bringIntoView(ids: readonly NodeId[], covered = 0): void {
    const boxes = this.#boxes.filter(({ id }) => ids.includes(id));
    if (boxes.length === 0) return;
    const low = (side: 'x' | 'y') => Math.min(...boxes.map((box) => box[side]));
    const right = Math.max(...boxes.map(({ x, width }) => x + width));
    const bottom = Math.max(...boxes.map(({ y, height }) => y + height));
    this.#shiftTo({ x1: low('x'), x2: right, y1: low('y'), y2: bottom }, covered);
  }

  #shiftTo(box: { x1: number; x2: number; y1: number; y2: number }, covered: number): void {
    const [zoom, pan] = [this.#core.zoom(), this.#core.pan()];
    const by = (from: number, to: number, shift: number, size: number) => {
      const [low, high] = [from * zoom + shift, to * zoom + shift];
      return low < 8 || high - low > size - 16 ? 8 - low : high > size - 8 ? size - 8 - high : 0;
    };
    this.#core.panBy({
      x: by(box.x1, box.x2, pan.x, this.#size.width),
      y: by(box.y1, box.y2, pan.y, this.#size.height - covered),
    });
  }

  /** The cards of which some part lies outside the drawing. */
  outside(): NodeId[] {
    const size = this.#size;
    const zoom = this.#core.zoom();
    const pan = this.#core.pan();
    return this.#boxes
      .filter(({ x, y, width, height }) => {
        const [left, top] = [pan.x + x * zoom, pan.y + y * zoom];
        return left < 0 || top < 0 || left + width * zoom > size.width || top + height * zoom > size.height;
      })
      .map(({ id }) => id);
  }

  #viewport(): Viewport {
    return { zoom: this.#core.zoom(), ...this.#core.pan() };
  }

  #measure(): void {
    this.#size = { width: this.#container.clientWidth, height: this.#container.clientHeight };
    // Where it stands in what may scroll, not where that is scrolled to.
    let top = this.#container.getBoundingClientRect().top;
    for (let outer = this.#container.parentElement; outer; outer = outer.parentElement)
      top += outer.scrollTop;
    this.#top = top;
  }

  /** The room for the drawing became another. What is on screen stays where it is, also where something above it grew. */
  resize(): void {
    const before = this.#top;
    this.#measure();
    this.#core.resize();
    if (this.#top !== before) {
      this.#core.panBy({ x: 0, y: before - this.#top });
      this.#core.forceRender();
    }
    this.#moved();
  }

  destroy(): void {
    this.#core.destroy();
  }
}
