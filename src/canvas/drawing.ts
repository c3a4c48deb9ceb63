import cytoscape, { type Core, type EventObject, type NodeSingular } from 'cytoscape';
import type { EdgeId, NodeId } from '../../graph/index.ts';
import type { Viewport } from '../state/view.ts';
import { CARD, PITCH, type Box } from './columns.ts';
import { elementsOf, type Scene } from './elements.ts';
import { readPalette, stylesheetOf } from './stylesheet.ts';

/** At this zoom a label is 12 px on screen; the first fit goes no smaller. */
const LEGIBLE = 12 / CARD.font;
const MARGIN = 16;
/** What a signpost takes below the last card. */
const BELOW = 8;
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
  /** A card was put elsewhere: its top left corner, in the drawing's own units. */
  readonly pin: (pin: { id: NodeId; x: number; y: number }) => void;
  readonly point: (at: Pointed | undefined) => void;
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

const bottomOf = (box: Box | undefined): number[] => (box ? [box.y + box.height + BELOW] : []);

/** The drawing on a canvas: a projection of the scene. It owns only its zoom and shift. */
export class Drawing {
  readonly #core: Core;
  readonly #container: HTMLElement;
  readonly #options: Options;
  readonly #moved: () => void;
  #height = 0;

  constructor(container: HTMLElement, options: Options, handlers: Handlers) {
    this.#container = container;
    this.#options = options;
    this.#core = cytoscape({
      container,
      minZoom: 0.3,
      maxZoom: 2.5,
      boxSelectionEnabled: false,
      autoungrabify: !options.draggable,
      autounselectify: true,
    });
    this.#moved = () => handlers.moved({ zoom: this.#core.zoom(), ...this.#core.pan() });
    this.#core.on('viewport', this.#moved);
    this.#listen(handlers);
    this.restyle();
  }

  #listen(handlers: Handlers): void {
    const core = this.#core;
    core.on('tap', 'node', ({ target }: EventObject) =>
      handlers.select(((target as NodeSingular).data('sign') ?? (target as NodeSingular).id()) as NodeId),
    );
    core.on('tap', ({ target }: EventObject) => {
      if (target === core) handlers.clear();
    });
    core.on('mouseover tap', 'edge, node[sign]', ({ target, renderedPosition: { x, y } }: EventObject) => {
      const element = target as NodeSingular;
      const sign = element.data('sign') as NodeId | undefined;
      const edges = (element.data('edges') as EdgeId[] | undefined) ?? [];
      handlers.point({ edges, x, y, ...(sign !== undefined && { sign }) });
    });
    core.on('mouseout', 'edge, node[sign]', () => handlers.point(undefined));
    core.on('viewport', () => handlers.point(undefined));
    let from = { x: 0, y: 0 };
    core.on('grab', 'node', ({ target }: EventObject) => {
      from = { ...(target as NodeSingular).position() };
    });
    core.on('free', 'node', ({ target }: EventObject) => {
      const node = target as NodeSingular;
      const { x, y } = node.position();
      if (Math.hypot(x - from.x, y - from.y) * core.zoom() < STILL) node.position(from);
      else handlers.pin({ id: node.id() as NodeId, x: x - node.width() / 2, y: y - node.height() / 2 });
    });
  }

  /** Takes the colours anew from the page. */
  restyle(): void {
    this.#core.style(stylesheetOf(readPalette(this.#container)));
  }

  /** Makes the drawing equal to the scene. What stays keeps its place to the pixel; what has another place glides there. */
  show(scene: Scene): void {
    const wanted = new Map(elementsOf(scene).map((element) => [element.data.id ?? '', element]));
    this.#height = Math.max(0, ...scene.visible.flatMap((id) => bottomOf(scene.boxes.get(id))));
    this.#core.batch(() => {
      this.#core
        .elements()
        .filter((element) => !wanted.has(element.id()))
        .remove();
      for (const [id, element] of wanted) {
        const present = this.#core.getElementById(id);
        if (present.empty()) this.#core.add(element);
        else {
          present.data(element.data);
          if (element.position) this.#place(present.nodes().first(), element.position);
        }
      }
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
    lit,
    litEdges,
  }: {
    selected?: NodeId | undefined;
    lit: readonly NodeId[];
    litEdges: readonly string[];
  }): void {
    this.#core.batch(() => {
      this.#core.elements().removeClass('selected near lit faded');
      const chosen = this.#core.nodes().filter((node) => node.id() === selected);
      chosen.addClass('selected').connectedEdges().addClass('near');
      if (lit.length === 0) return;
      this.#core
        .nodes()
        .filter((node) => lit.includes(node.id() as NodeId))
        .addClass('lit');
      this.#core
        .edges()
        .filter((edge) => (edge.data('edges') as string[]).some((id) => litEdges.includes(id)))
        .addClass('lit');
      this.#core.elements().not('.lit').addClass('faded');
    });
  }

  /** All columns in view, no smaller than legible; what does not fit in height lies below. */
  fit(): void {
    const { clientWidth, clientHeight } = this.#container;
    const width = this.#options.columns * PITCH - CARD.gapX + 2 * MARGIN;
    const zoom = Math.max(
      LEGIBLE,
      Math.min(clientWidth / width, clientHeight / (this.#height + MARGIN), 1.1),
    );
    this.look({ zoom, x: Math.max(0, (clientWidth - width * zoom) / 2) + MARGIN * zoom, y: 4 });
  }

  look({ zoom, x, y }: Viewport): void {
    this.#core.viewport({ zoom, pan: { x, y } });
  }

  zoomBy(factor: number): void {
    const { clientWidth, clientHeight } = this.#container;
    this.#core.zoom({
      level: this.#core.zoom() * factor,
      renderedPosition: { x: clientWidth / 2, y: clientHeight / 2 },
    });
  }

  /** Shifts the view just so far that a card is inside it. */
  bringIntoView(id: NodeId): void {
    const node = this.#core.getElementById(id);
    if (node.empty()) return;
    const box = node.renderedBoundingBox({});
    const { clientWidth, clientHeight } = this.#container;
    const by = (low: number, high: number, size: number) =>
      low < 8 ? 8 - low : high > size - 8 ? size - 8 - high : 0;
    this.#core.panBy({ x: by(box.x1, box.x2, clientWidth), y: by(box.y1, box.y2, clientHeight) });
  }

  /** The cards of which some part lies outside the drawing. */
  outside(): NodeId[] {
    const { clientWidth, clientHeight } = this.#container;
    return this.#core
      .nodes('[kind]')
      .filter((node) => {
        const { x, y } = node.renderedPosition();
        const [width, height] = [node.renderedWidth() / 2, node.renderedHeight() / 2];
        return x < width || y < height || x + width > clientWidth || y + height > clientHeight;
      })
      .map((node) => node.id() as NodeId);
  }

  /** The height of a card's letters on screen, in pixels. */
  labelSize(): number {
    return CARD.font * this.#core.zoom();
  }

  /** Where a card is on screen, relative to the drawing: for tests and for what stands beside a card. */
  boxOnScreen(id: NodeId): { x: number; y: number; width: number; height: number } | undefined {
    const node = this.#core.getElementById(id);
    if (node.empty()) return undefined;
    const { x, y } = node.renderedPosition();
    const [width, height] = [node.renderedWidth(), node.renderedHeight()];
    return { x: x - width / 2, y: y - height / 2, width, height };
  }

  resize(): void {
    this.#core.resize();
    this.#moved();
  }

  destroy(): void {
    this.#core.destroy();
  }
}
