import cytoscape, { type Core } from 'cytoscape';
import type { NodeId } from '../../graph/index.ts';
import { CARD, PITCH } from './columns.ts';
import { elementsOf, type Scene } from './elements.ts';
import { readPalette, stylesheetOf } from './stylesheet.ts';

/** At this zoom a label is 12 px on screen; the first fit goes no smaller. */
const LEGIBLE = 12 / CARD.font;
const MARGIN = 16;

export interface Handlers {
  readonly select: (id: NodeId) => void;
  readonly clear: () => void;
  /** Told after every move of the view and after every change of the cards, with the drawing's zoom and shift in pixels. */
  readonly moved: (view: { zoom: number; x: number; y: number }) => void;
}

/** The drawing on a canvas: a projection of the scene. It owns only its zoom and shift. */
export class Drawing {
  readonly #core: Core;
  readonly #container: HTMLElement;
  readonly #columns: number;
  readonly #moved: () => void;
  #height = 0;

  constructor(container: HTMLElement, columns: number, handlers: Handlers) {
    this.#container = container;
    this.#columns = columns;
    this.#core = cytoscape({
      container,
      minZoom: 0.3,
      maxZoom: 2.5,
      boxSelectionEnabled: false,
      autoungrabify: true,
      autounselectify: true,
    });
    this.#core.on('tap', 'node', (event) =>
      handlers.select((event.target as { id(): string }).id() as NodeId),
    );
    this.#core.on('tap', (event) => {
      if (event.target === this.#core) handlers.clear();
    });
    this.#moved = () => handlers.moved({ zoom: this.#core.zoom(), ...this.#core.pan() });
    this.#core.on('viewport', this.#moved);
    this.restyle();
  }

  /** Takes the colours anew from the page. */
  restyle(): void {
    this.#core.style(stylesheetOf(readPalette(this.#container)));
  }

  /** Makes the drawing equal to the scene. What stays keeps its place to the pixel. */
  show(scene: Scene): void {
    const wanted = new Map(elementsOf(scene).map((element) => [element.data.id ?? '', element]));
    this.#height = Math.max(0, ...[...scene.boxes.values()].map(({ y, height }) => y + height));
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
          if (element.position) present.position(element.position);
        }
      }
    });
    this.#moved();
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
    const width = this.#columns * PITCH - CARD.gapX + 2 * MARGIN;
    const zoom = Math.max(
      LEGIBLE,
      Math.min(clientWidth / width, clientHeight / (this.#height + MARGIN), 1.1),
    );
    this.#core.viewport({
      zoom,
      pan: { x: Math.max(0, (clientWidth - width * zoom) / 2) + MARGIN * zoom, y: 4 },
    });
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
