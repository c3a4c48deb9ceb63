import type { NodeId } from '../../../graph/index.ts';
import { ZOOM } from '../../state/link/viewport.ts';
import type { Viewport } from '../../state/view/view.ts';
import type { Box } from '../layout/box.ts';
import { CARD } from '../layout/card.ts';
import { fitted, rightOf } from '../layout/fit.ts';
import type { Point } from '../layout/path.ts';
import { bottomOf } from '../layout/place.ts';
import { LEGIBLE, placedBy, type Room } from '../layout/spread.ts';
import { areaOf, isOutside, shiftIntoView, zoomToFit, type Area } from '../layout/viewport.ts';
import { visibleBoxes, type Scene } from '../scene/scene.ts';

/** The largest zoom of a close fit. */
const LARGEST_CLOSE_FIT = 2;
/** The zoom at which a name is 9 px: no smaller for the sake of several cards at once. */
const READABLE = 9 / CARD.font;

interface CameraEvents {
  /** The viewport has changed, by whatever cause. */
  readonly changed: (viewport: Viewport) => void;
  /** The reader has moved the viewport. */
  readonly moved: (viewport: Viewport) => void;
}

/** From where the reader sees the drawing: holds the viewport and the size of the stage, and finds the viewport that shows what is asked. */
export class Camera {
  readonly #container: HTMLElement;
  readonly #events: CameraEvents;
  #viewport = $state.raw<Viewport>({ zoom: 1, x: 0, y: 0 });
  #size = $state.raw<Room>({ width: 0, height: 0 });
  #scene = $state.raw<Scene>();
  readonly #boxes = $derived(this.#scene ? visibleBoxes(this.#scene) : []);
  /** The place of the stage in the scrolled content. */
  #top = 0;

  constructor(container: HTMLElement, events: CameraEvents) {
    this.#container = container;
    this.#events = events;
    this.#measure();
  }

  get viewport(): Viewport {
    return this.#viewport;
  }
  /** The size of the stage, in pixels. Kept, because reading it forces a layout of the page. */
  get size(): Room {
    return this.#size;
  }
  /** What is drawn, which may be older than the state. */
  get scene(): Scene | undefined {
    return this.#scene;
  }
  /** The cards that are partly or wholly out of view. */
  get outside(): NodeId[] {
    return this.#boxes.filter((box) => isOutside(box, this.#viewport, this.#size)).map(({ id }) => id);
  }

  /** Another scene has been drawn. */
  look(scene: Scene): void {
    this.#scene = scene;
  }

  setViewport(viewport: Viewport): void {
    const { zoom, x, y } = viewport;
    this.#viewport = { zoom: Math.min(ZOOM.most, Math.max(ZOOM.least, zoom)), x, y };
    this.#events.changed(this.#viewport);
  }
  /** The same, by the reader's own hand. */
  moveTo(viewport: Viewport): void {
    this.setViewport(viewport);
    this.#events.moved(this.#viewport);
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
    const spread = this.#scene?.spread;
    const boxes = this.#boxes;
    // The reader may have moved a card beyond the columns.
    const last = spread ? rightOf(spread) : 0;
    const whole = { x1: 0, x2: Math.max(last, ...boxes.map(({ x, width }) => x + width)) };
    const { x1: left, x2: right } = close && boxes.length > 0 ? areaOf(boxes) : whole;
    const area = { left, right, bottom: bottomOf(boxes) };
    const smallest = limits.smallest ?? Math.min(LEGIBLE, spread?.zoom ?? LEGIBLE);
    const fit = fitted(this.#size, area, { smallest, ...(close && { largest: LARGEST_CLOSE_FIT }) });
    // Places are whole units, so the two may differ by a hair.
    const isAsSpread = !close && spread !== undefined && Math.abs(fit.zoom - spread.zoom) < 0.005;
    this.setViewport(isAsSpread ? placedBy(spread) : fit);
  }

  /** Zooms about a card, which stays where it is on the stage, or about the middle of the stage. */
  zoomBy(factor: number, about?: NodeId): void {
    const { width, height } = this.#size;
    const box = this.#boxes.find(({ id }) => id === about);
    this.moveTo(
      this.#zoomedAbout(this.#viewport.zoom * factor, box ? this.#middleOf(box) : [width / 2, height / 2]),
    );
  }
  /** The middle of a card on the stage, in pixels. */
  #middleOf({ x, y, width, height }: Box): Point {
    const { zoom, x: left, y: top } = this.#viewport;
    return [left + (x + width / 2) * zoom, top + (y + height / 2) * zoom];
  }
  /** The viewport with another zoom, in which a point of the stage shows what it shows now. */
  #zoomedAbout(wanted: number, [x, y]: Point): Viewport {
    const { zoom: now, ...origin } = this.#viewport;
    const zoom = Math.min(ZOOM.most, Math.max(ZOOM.least, wanted));
    const moved = (place: number, from: number) => place - ((place - from) * zoom) / now;
    return { zoom, x: moved(x, origin.x), y: moved(y, origin.y) };
  }

  /** Brings a point of the scene to the middle of the stage. */
  centre([x, y]: Point): void {
    const { width, height } = this.#size;
    const { zoom } = this.#viewport;
    this.moveTo({ zoom, x: width / 2 - x * zoom, y: height / 2 - y * zoom });
  }

  /** Brings a card into view, at a zoom at which its name is legible. */
  show(id: NodeId): void {
    const box = this.#boxes.find((each) => each.id === id);
    if (box && this.#viewport.zoom < LEGIBLE)
      this.setViewport(this.#zoomedAbout(LEGIBLE, this.#middleOf(box)));
    this.bringIntoView([id]);
  }
  /**
   * Shifts the viewport no further than needed to show cards. If they do not all fit, it zooms out as far as names can be read; if that is
   * not enough, the first of them come into view. `covered` is the height that is covered at the bottom, in pixels.
   */
  bringIntoView(ids: readonly NodeId[], covered = 0): void {
    const boxes = this.#boxes.filter(({ id }) => ids.includes(id));
    if (boxes.length === 0) return;
    const area = areaOf(boxes);
    if (boxes.length > 1)
      this.setViewport(this.#zoomedAbout(zoomToFit(area, this.#viewport, this.#size, READABLE), [0, 0]));
    this.#shiftTo(area, covered);
  }
  #shiftTo(area: Area, covered: number): void {
    const { width, height } = this.#size;
    this.#panBy(shiftIntoView(area, this.#viewport, { width, height: height - covered }));
  }
  #panBy(by: { readonly x: number; readonly y: number }): void {
    if (by.x === 0 && by.y === 0) return;
    const { zoom, x, y } = this.#viewport;
    this.setViewport({ zoom, x: x + by.x, y: y + by.y });
  }

  /** Adapts to a new size or place of the container; false if both are as they were. Cards keep their place on screen, also if something above the container has grown. */
  resize(): boolean {
    const [before, { width, height }] = [this.#top, this.#size];
    this.#measure();
    // A browser also reports the size that there is when it begins to watch.
    if (this.#top === before && this.#size.width === width && this.#size.height === height) return false;
    this.#panBy({ x: 0, y: before - this.#top });
    return true;
  }
  #measure(): void {
    this.#size = { width: this.#container.clientWidth, height: this.#container.clientHeight };
    // Its place in the scrolled content, which scrolling does not change.
    let top = this.#container.getBoundingClientRect().top;
    for (let outer = this.#container.parentElement; outer; outer = outer.parentElement)
      top += outer.scrollTop;
    this.#top = top;
  }
}
