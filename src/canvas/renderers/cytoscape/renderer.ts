import cytoscape, { type Core, type ElementDefinition, type NodeSingular } from 'cytoscape';
import type { Viewport } from '../../../state/view/view.ts';
import { emphasisOf, type Highlight } from '../../scene/emphasis.ts';
import type { Scene } from '../../scene/scene.ts';
import { traitsOf } from '../../style/appearance.ts';
import { readPalette, type Palette } from '../../style/palette.ts';
import type { Renderer } from '../renderer.ts';
import { classesFor } from './classes.ts';
import { drawWithoutCache } from './draw-without-cache.ts';
import { elementsOf } from './elements.ts';
import { iconOf, stylesheetOf } from './stylesheet.ts';

/** Draws scenes with Cytoscape on a canvas. */
export class CytoscapeRenderer implements Renderer {
  readonly core: Core;
  readonly #container: HTMLElement;
  readonly #duration: number;
  /** The data and classes that each element has, because Cytoscape redraws an element even if it is set to the same value. */
  readonly #drawn = new Map<string, { data: string; classes: string }>();
  readonly #icons = new Map<string, HTMLImageElement>();
  #palette: Palette;
  #highlight: Highlight = { nodes: [], edges: [] };
  #scene: Scene | undefined;

  constructor(container: HTMLElement, duration: number) {
    this.#container = container;
    this.#duration = duration;
    this.#palette = readPalette(container);
    this.core = cytoscape({
      container,
      // The stage listens itself, for every renderer alike.
      userZoomingEnabled: false,
      userPanningEnabled: false,
      boxSelectionEnabled: false,
      autoungrabify: true,
      autounselectify: true,
      // Given at once, so that Cytoscape does not begin with its default style and layout.
      style: stylesheetOf(this.#palette),
      layout: { name: 'preset' },
    });
    drawWithoutCache(this.core);
    // The outline of the keyboard cursor has the same width on screen at any zoom.
    this.core.on('zoom', () => {
      if (this.core.nodes('.cursor').nonempty()) this.core.style().update();
    });
  }

  get moving(): boolean {
    return this.core.nodes(':animated').nonempty();
  }

  /** Reads the design tokens again. */
  restyle(): void {
    this.#palette = readPalette(this.#container);
    this.core.style(stylesheetOf(this.#palette));
  }

  render(scene: Scene, highlight = this.#highlight): void {
    if (scene === this.#scene && highlight === this.#highlight) return;
    const isNew = scene !== this.#scene;
    this.#scene = scene;
    this.#highlight = highlight;
    if (isNew) this.#draw(scene);
    this.#emphasise(scene, highlight);
  }

  #draw(scene: Scene): void {
    const wanted = new Map(elementsOf(scene).map((element) => [element.data.id ?? '', element]));
    this.#loadIcons(scene);
    this.core.batch(() => {
      this.core
        .elements()
        .filter((element) => !wanted.has(element.id()))
        .remove();
      for (const id of this.#drawn.keys()) if (!wanted.has(id)) this.#drawn.delete(id);
      const fresh = [...wanted].flatMap(([id, element]) => (this.#update(id, element) ? [] : element));
      this.core.add(fresh);
    });
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
    const isByHand = this.#scene?.moving !== undefined;
    if (this.#duration === 0 || isByHand) node.position(position);
    else node.animate({ position }, { duration: this.#duration });
  }

  #emphasise(scene: Scene, highlight: Highlight): void {
    const classesOf = classesFor(scene, highlight, emphasisOf(scene, highlight));
    this.core.batch(() => {
      for (const [id, drawn] of this.#drawn) {
        const classes = classesOf(this.core.getElementById(id));
        if (classes !== drawn.classes) this.core.getElementById(id).classes(classes);
        drawn.classes = classes;
      }
    });
  }

  place({ zoom, x, y }: Viewport): void {
    this.core.viewport({ zoom, pan: { x, y } });
  }

  resize(): void {
    this.core.resize();
    this.core.forceRender();
  }

  destroy(): void {
    this.core.destroy();
  }
}
