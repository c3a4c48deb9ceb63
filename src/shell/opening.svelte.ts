import { tick } from 'svelte';
import { hasInitialPicture } from '../canvas/initial-picture.ts';
import { afterPaint } from '../platform/after-paint.ts';
import { openExplorer } from '../state/session/follow-history.svelte.ts';
import type { Explorer } from '../state/session/explorer.svelte.ts';
import type { Texts } from '../words/texts.ts';
import { fetchToolbox } from './fetch-toolbox.ts';

/**
 * Loads the font of the cards, because their width depends on their names. If it fails, nothing waits for it.
 */
const loadFont = () => document.fonts.load('600 14px "Atkinson Hyperlegible Next Variable"').catch(() => []);

const painted = () => new Promise<void>((resolve) => afterPaint().run(resolve));

/** Opens the page: loads the toolbox and the lazy parts in the order in which a reader needs them. Created once, by App. */
export class Opening {
  #explorer = $state.raw<Explorer>();
  #failed = $state(false);
  /** The panel of a tour, when the page opens with one. */
  #tour = $state.raw<Awaited<ReturnType<Opening['loadTour']>>>();
  /** The panel of the answer, once it has loaded. */
  #answer: typeof import('../panels/answer/Answer.svelte') | undefined;
  readonly #texts: Texts;
  readonly around;
  readonly map;
  readonly announcing;

  constructor(texts: Texts) {
    this.#texts = texts;
    const surroundings = texts.with(import('./around.ts'), 'filters');
    // Components that await `around` show the failure.
    surroundings.catch((reason: unknown) => console.warn(reason));
    const opened = this.#open(surroundings);
    this.map = this.#loadMap(opened);
    // After the drawing is painted, so that neither it nor the first click waits.
    const drawn = this.map.catch(() => undefined).then(painted);
    // A picture promises the drawing, so that comes first.
    this.around = hasInitialPicture() ? drawn.then(() => surroundings) : surroundings;
    this.announcing = drawn.then(() =>
      texts.with(import('../panels/announce/Announce.svelte'), 'announce', 'filters'),
    );
    this.announcing.catch((reason: unknown) => console.warn(reason));
    drawn
      .then(() => Promise.all([this.loadRecord(), this.loadAnswer()]))
      .then(async () => {
        // Last of all, and not in development, where a service worker is in the way.
        if (import.meta.env.PROD) (await import('./stay-current.ts')).stayCurrent(texts);
      })
      .catch((reason: unknown) => console.warn(reason));
  }

  /** Undefined until the toolbox has loaded. */
  get explorer(): Explorer | undefined {
    return this.#explorer;
  }
  get failed(): boolean {
    return this.#failed;
  }
  get tour() {
    return this.#tour;
  }

  get answer() {
    return this.#answer;
  }

  loadTour() {
    return this.#texts.with(import('../panels/tour/Tour.svelte'), 'tour', 'fact');
  }
  loadRecord() {
    return this.#texts.with(import('../panels/record/Record.svelte'), 'fact', 'routes', 'compare', 'keep');
  }
  async loadAnswer() {
    this.#answer ??= await this.#texts.with(import('../panels/answer/Answer.svelte'), 'answer', 'fact');
    return this.#answer;
  }
  loadLacking() {
    return this.#texts.with(import('../panels/answer/Lacking.svelte'), 'answer', 'fact');
  }
  loadRoutes() {
    return this.#texts.with(import('../panels/routes/Routes.svelte'), 'routes', 'fact', 'keep');
  }

  /** The map. What has been selected before it came is shown in words first, which takes less time. */
  async #loadMap(opened: Promise<void>) {
    const [map] = await Promise.all([this.#texts.with(import('../canvas/index.ts'), 'drawing'), opened]);
    // A press on the picture is followed by an effect.
    await tick();
    if (this.#explorer?.selected) {
      await this.loadRecord().catch(() => undefined);
      await painted();
    }
    return map;
  }

  async #open(surroundings: Promise<unknown>): Promise<void> {
    try {
      const [graph] = await Promise.all([fetchToolbox(), loadFont()]);
      const explorer = openExplorer(graph);
      // A tour stands above the cards, so it is loaded first: later it would push them down. If it fails, its
      // place says so.
      if (explorer.tour) this.#tour = await this.loadTour().catch(() => undefined);
      // So does the answer, on a phone.
      else if (explorer.asking) await this.loadAnswer().catch(() => undefined);
      if (explorer.tour || explorer.traced || explorer.initialSubgraph.matches.length === 0)
        await surroundings.catch(() => undefined);
      this.#explorer = explorer;
    } catch (reason) {
      console.warn(reason);
      this.#failed = true;
    }
  }
}
