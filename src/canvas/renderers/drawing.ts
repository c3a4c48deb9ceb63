import type { Viewport } from '../../state/view/view.ts';
import type { Highlight } from '../scene/emphasis.ts';
import type { Measure } from '../scene/measure.ts';
import type { Scene } from '../scene/scene.ts';
import type { Renderer } from './renderer.ts';
import { SvgRenderer } from './svg/renderer.ts';

/**
 * So many cards are drawn as elements of the page. Elements are drawn faster than Cytoscape draws at every number tried (from 83 to 1,328
 * cards), but each card with its lines is some eight of them, which everything else in the page has to carry.
 */
export const MOST_ELEMENTS = 400;

interface Options {
  readonly measure: Measure;
  /** How long it takes for a card to move, in milliseconds. */
  readonly duration: number;
  readonly most?: number;
}

/** What draws on a stage: elements of the page or, for a crowd of cards, Cytoscape. What takes over draws the same from the same place. */
export class Drawing implements Renderer {
  readonly #container: HTMLElement;
  readonly #options: Options;
  #current: Renderer;
  #isLoading = false;
  #createCrowd: (() => Renderer) | undefined;
  /** Whether a crowd is drawn as one. */
  #isCrowd = false;
  #isEnded = false;
  #scene: Scene | undefined;
  #highlight: Highlight = { nodes: [], edges: [] };
  #viewport: Viewport = { zoom: 1, x: 0, y: 0 };

  constructor(container: HTMLElement, options: Options) {
    this.#container = container;
    this.#options = options;
    this.#current = this.#createElements();
  }

  get moving(): boolean {
    return this.#current.moving;
  }
  /** What is emphasised now. */
  get highlighted(): Highlight {
    return this.#highlight;
  }

  render(scene: Scene, highlight = this.#highlight): void {
    this.#scene = scene;
    this.#highlight = highlight;
    this.#choose(scene);
    this.#current.render(scene, highlight);
  }
  place(viewport: Viewport): void {
    this.#viewport = viewport;
    this.#current.place(viewport);
  }
  resize(): void {
    this.#current.resize?.();
  }
  restyle(): void {
    this.#current.restyle?.();
  }
  destroy(): void {
    this.#isEnded = true;
    this.#current.destroy();
  }

  /** A crowd is drawn as elements too until Cytoscape has come, or where it does not come. */
  #choose({ visible }: Scene): void {
    const { most = MOST_ELEMENTS } = this.#options;
    const isCrowd = visible.length > most;
    if (isCrowd && !this.#createCrowd) void this.#load();
    const create = isCrowd ? this.#createCrowd : undefined;
    if ((create !== undefined) === this.#isCrowd) return;
    this.#isCrowd = create !== undefined;
    this.#current.destroy();
    this.#current = create?.() ?? this.#createElements();
    this.#current.place(this.#viewport);
  }

  async #load(): Promise<void> {
    if (this.#isLoading) return;
    this.#isLoading = true;
    try {
      const { CytoscapeRenderer } = await import('./cytoscape/renderer.ts');
      this.#createCrowd = () => new CytoscapeRenderer(this.#container, this.#options.duration);
      if (this.#scene && !this.#isEnded) this.render(this.#scene);
    } catch (reason) {
      console.warn(reason);
    }
  }

  #createElements(): Renderer {
    return new SvgRenderer(this.#container, this.#options.measure, this.#options.duration);
  }
}
