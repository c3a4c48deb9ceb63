import cytoscape, { type Core, type ElementDefinition, type NodeSingular } from 'cytoscape';
import type { NodeId } from '../../../../graph/index.ts';
import { ZOOM } from '../../../state/link/viewport.ts';
import type { Viewport } from '../../../state/view/view.ts';
import type { Box } from '../../layout/box.ts';
import { CARD } from '../../layout/card.ts';
import { fitted, rightOf } from '../../layout/fit.ts';
import type { Point } from '../../layout/path.ts';
import { bottomOf } from '../../layout/place.ts';
import { LEGIBLE, placedBy, type Room } from '../../layout/spread.ts';
import { areaOf, isOutside, shiftIntoView, zoomToFit, type Area } from '../../layout/viewport.ts';
import type { Scene } from '../../scene/scene.ts';
import { traitsOf } from '../../style/appearance.ts';
import { readPalette, type Palette } from '../../style/palette.ts';
import { drawWithoutCache } from './draw-without-cache.ts';
import { elementsOf } from './elements.ts';
import { listenToGestures, type Gestures } from './gestures.ts';
import { classesFor, type Highlight } from './highlight.ts';
import { iconOf, stylesheetOf } from './stylesheet.ts';

/** The largest zoom of a close fit. */
const LARGEST_CLOSE_FIT = 2;
/** The zoom at which a name is 9 px: no smaller for the sake of several cards at once. */
const READABLE = 9 / CARD.font;

export interface RendererEvents extends Omit<Gestures, 'drop'> {
  /** The reader has moved a card: its top left corner in scene units. */
  readonly pin: (pin: { id: NodeId; x: number; y: number }) => void;
  /** The reader has moved the viewport. */
  readonly viewportMoved: (viewport: Viewport) => void;
  /** The viewport or the cards have changed, by whatever cause. */
  readonly viewportChanged: (viewport: Viewport) => void;
}

interface Options {
  /** Whether cards can be dragged. With a finger, a drag moves the viewport instead. */
  readonly draggable: boolean;
  /** The duration of the animation that moves a card, in milliseconds. */
  readonly duration: number;
}

/** The element that a renderer draws in refers to its renderer, for tests and the benchmark. */
export type RendererContainer = HTMLElement & { renderer?: CytoscapeRenderer };

/** Draws the scene with Cytoscape. The only state of its own is the viewport; everything else it is given. */
export class CytoscapeRenderer {
  readonly core: Core;
  readonly #container: RendererContainer;
  readonly #options: Options;
  readonly #events: RendererEvents;
  /** The data and classes that each element has, because Cytoscape redraws an element even if it is set to the same value. */
  readonly #drawn = new Map<string, { data: string; classes: string }>();
  readonly #icons = new Map<string, HTMLImageElement>();
  #palette: Palette;
  #highlight: Highlight = { nodes: [], edges: [] };
  #scene: Scene | undefined;
  #boxes: readonly Box[] = [];
  /** Cached, because reading it forces a layout of the page. */
  #size = { width: 0, height: 0 };
  #top = 0;

  constructor(container: RendererContainer, options: Options, events: RendererEvents) {
    this.#container = container;
    this.#options = options;
    this.#events = events;
    this.#measure();
    this.#palette = readPalette(container);
    this.core = cytoscape({
      container,
      minZoom: ZOOM.least,
      maxZoom: ZOOM.most,
      boxSelectionEnabled: false,
      autoungrabify: !options.draggable,
      autounselectify: true,
      // Given at once, so that Cytoscape does not begin with its default style and layout.
      style: stylesheetOf(this.#palette),
      layout: { name: 'preset' },
    });
    drawWithoutCache(this.core);
    container.renderer = this;
    this.core.on('viewport', () => this.#changed());
    this.core.on('dragpan scrollzoom pinchzoom', () => events.viewportMoved(this.#viewport()));
    // The outline of the keyboard cursor has the same width on screen at any zoom.
    this.core.on('zoom', () => {
      if (this.core.nodes('.cursor').nonempty()) this.core.style().update();
    });
    listenToGestures(this.core, container, { ...events, drop: (id) => this.dropCard(id) });
  }

  /** Reads the design tokens again, after the theme has changed. */
  restyle(): void {
    this.#palette = readPalette(this.#container);
    this.core.style(stylesheetOf(this.#palette));
  }

  /** Draws a scene. Cards that stay and have the same place do not move; the others move with an animation. */
  render(scene: Scene): void {
    if (scene === this.#scene) return;
    this.#scene = scene;
    this.#boxes = scene.visible.flatMap((id) => scene.boxes.get(id) ?? []);
    const wanted = new Map(elementsOf(scene).map((element) => [element.data.id ?? '', element]));
    this.#loadIcons(scene);
    this.core.batch(() => {
      this.core
        .elements()
        .filter((element) => !wanted.has(element.id()))
        .remove();
      for (const id of this.#drawn.keys()) if (!wanted.has(id)) this.#drawn.delete(id);
      const fresh = [...wanted].flatMap(([id, element]) => (this.#update(id, element) ? [] : element));
      const added = this.core.add(fresh);
      // Where cards cannot be dragged, a drag that starts on a card moves the viewport.
      if (!this.#options.draggable) added.panify();
    });
    this.highlight(this.#highlight);
    this.#changed();
  }

  /** Cytoscape asks for an image only while it draws, and draws all once more when it has come. An image that is there already it draws at once. */
  #loadIcons({ graph, visible }: Scene): void {
    for (const address of new Set(visible.map((id) => iconOf(traitsOf(graph, id), this.#palette)))) {
      if (address === undefined || this.#icons.has(address)) continue;
      const icon = new Image();
      icon.src = address;
      this.#icons.set(address, icon);
    }
  }

  /** Updates an element; false if it is not there yet. */
  #update(id: string, { data: newData, position }: ElementDefinition): boolean {
    const data = JSON.stringify(newData);
    const drawn = this.#drawn.get(id);
    this.#drawn.set(id, { data, classes: drawn?.classes ?? '' });
    if (!drawn) return false;
    const element = this.core.getElementById(id);
    if (drawn.data !== data) element.data(newData);
    if (position) this.#moveTo(element.nodes().first(), position);
    return true;
  }

  #moveTo(node: NodeSingular, position: { x: number; y: number }): void {
    node.stop(true);
    const { x, y } = node.position();
    if (x === position.x && y === position.y) return;
    const { duration } = this.#options;
    if (duration === 0) node.position(position);
    else node.animate({ position }, { duration });
  }

  highlight(highlight: Highlight): void {
    this.#highlight = highlight;
    const classesOf = classesFor(this.core, highlight);
    this.core.batch(() => {
      for (const [id, drawn] of this.#drawn) {
        const element = this.core.getElementById(id);
        const classes = classesOf(element);
        if (classes !== drawn.classes) element.classes(classes);
        drawn.classes = classes;
      }
    });
  }

  /** Moves a card by a distance in scene units, and keeps it in view. `covered` is the height that is covered at the bottom, in pixels. */
  moveCard(id: NodeId, right: number, down: number, covered = 0): void {
    const node = this.core.getElementById(id);
    node.stop(true);
    node.shift({ x: right, y: down });
    this.#shiftTo(node.boundingBox({ includeLabels: false, includeOverlays: false }), covered);
  }

  /** Reports the place that a card was moved to. */
  dropCard(id: NodeId): void {
    const node = this.core.getElementById(id);
    const { x, y } = node.position();
    this.#events.pin({ id, x: x - node.width() / 2, y: y - node.height() / 2 });
  }

  /** Fits all columns in the viewport, or with `close` only those with cards, but not smaller than it was laid out for. */
  fit(close = false): void {
    this.#fit(close, {});
  }
  /** Fits everything in the viewport, also if that makes it too small to read. */
  fitWhole(close: boolean): void {
    this.#fit(close, { smallest: ZOOM.least });
  }
  #fit(close: boolean, limits: { readonly smallest?: number }): void {
    // The reader may have moved a card beyond the columns.
    const last = this.#scene ? rightOf(this.#scene.spread) : 0;
    const whole = { x1: 0, x2: Math.max(last, ...this.#boxes.map(({ x, width }) => x + width)) };
    const { x1: left, x2: right } = close && this.#boxes.length > 0 ? areaOf(this.#boxes) : whole;
    const area = { left, right, bottom: bottomOf(this.#boxes) };
    const smallest = limits.smallest ?? Math.min(LEGIBLE, this.#scene?.spread.zoom ?? LEGIBLE);
    const fit = fitted(this.#size, area, { smallest, ...(close && { largest: LARGEST_CLOSE_FIT }) });
    // Places are whole units, so the two may differ by a hair.
    const spread = this.#scene?.spread;
    const isAsSpread = !close && spread !== undefined && Math.abs(fit.zoom - spread.zoom) < 0.005;
    this.setViewport(isAsSpread ? placedBy(spread) : fit);
  }

  /** The size of the stage, in pixels. */
  get size(): Room {
    return this.#size;
  }

  setViewport({ zoom, x, y }: Viewport): void {
    this.core.viewport({ zoom, pan: { x, y } });
  }

  zoomBy(factor: number): void {
    const { width, height } = this.#size;
    this.core.zoom({
      level: this.core.zoom() * factor,
      renderedPosition: { x: width / 2, y: height / 2 },
    });
    this.#events.viewportMoved(this.#viewport());
  }

  /** Brings a point of the scene to the middle of the stage. */
  centre([x, y]: Point): void {
    const { width, height } = this.#size;
    const zoom = this.core.zoom();
    this.core.pan({ x: width / 2 - x * zoom, y: height / 2 - y * zoom });
    this.#events.viewportMoved(this.#viewport());
  }

  /** Brings a card into view, at a zoom at which its name is legible. */
  show(id: NodeId): void {
    const card = this.core.getElementById(id);
    if (card.nonempty() && this.core.zoom() < LEGIBLE)
      this.core.zoom({ level: LEGIBLE, renderedPosition: card.renderedPosition() });
    this.bringIntoView([id]);
  }
  /**
   * Shifts the viewport no further than needed to show cards. If they do not all fit, it zooms out as far as names can be read; if that is
   * not enough, the first of them come into view.
   */
  bringIntoView(ids: readonly NodeId[], covered = 0): void {
    const boxes = this.#boxes.filter(({ id }) => ids.includes(id));
    if (boxes.length === 0) return;
    const area = areaOf(boxes);
    const level = zoomToFit(area, this.#viewport(), this.#size, READABLE);
    if (boxes.length > 1) this.core.zoom({ level, renderedPosition: { x: 0, y: 0 } });
    this.#shiftTo(area, covered);
  }
  #shiftTo(area: Area, covered: number): void {
    const { width, height } = this.#size;
    this.core.panBy(shiftIntoView(area, this.#viewport(), { width, height: height - covered }));
  }

  /** Calls back when the drawing has been painted for the first time. */
  onceDrawn(callback: () => void): () => void {
    this.core.one('render', callback);
    return () => this.core.off('render', callback);
  }

  /** The cards that are partly or wholly out of view. */
  outside(): NodeId[] {
    const viewport = this.#viewport();
    return this.#boxes.filter((box) => isOutside(box, viewport, this.#size)).map(({ id }) => id);
  }

  #viewport(): Viewport {
    return { zoom: this.core.zoom(), ...this.core.pan() };
  }
  #changed(): void {
    this.#events.viewportChanged(this.#viewport());
  }

  #measure(): void {
    this.#size = { width: this.#container.clientWidth, height: this.#container.clientHeight };
    // Its place in the scrolled content, which scrolling does not change.
    let top = this.#container.getBoundingClientRect().top;
    for (let outer = this.#container.parentElement; outer; outer = outer.parentElement)
      top += outer.scrollTop;
    this.#top = top;
  }

  /** Adapts to a new size of the container. Cards keep their place on screen, also if something above the container has grown. */
  resize(): void {
    const [before, { width, height }] = [this.#top, this.#size];
    this.#measure();
    // A browser also reports the size that there is when it begins to watch.
    if (this.#top === before && this.#size.width === width && this.#size.height === height) return;
    this.core.resize();
    if (this.#top !== before) {
      this.core.panBy({ x: 0, y: before - this.#top });
      this.core.forceRender();
    }
    this.#changed();
  }

  destroy(): void {
    delete this.#container.renderer;
    this.core.destroy();
  }
}
