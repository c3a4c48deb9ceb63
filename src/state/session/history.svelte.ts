import type { View, Viewport } from '../view/view.ts';

/** What a reader did, as far as it changed the view; the words for it are the page's. */
export const ACTIONS = [
  'start',
  'open',
  'ask',
  'unask',
  'clear',
  'now',
  'select',
  'close',
  'reveal',
  'add',
  'collapse',
  'hide',
  'unhide',
  'all',
  'restart',
  'trace',
  'route',
  'endTrace',
  'form',
  'arrange',
  'pin',
  'pose',
  'compare',
  'uncompare',
  'tour',
  'endTour',
] as const;
export type Action = (typeof ACTIONS)[number];

export interface Step {
  readonly action: Action;
  /** What it was done to, as a reader knows it. */
  readonly what?: string;
  readonly view: View;
}

/** The one log of what was done. Undo, redo, the browser's Back and the list of steps are all moves along it. */
export class History {
  #steps: readonly Step[] = $state.raw([]);
  #at = $state(0);
  /** Where the drawing was when each step was left; what was never left has none. */
  readonly #viewports = new Map<Step, Viewport>();
  #isSaved = true;

  /** At least one step; with each, where the drawing was when it was left, where that is known. */
  constructor(steps: readonly (Step & { readonly viewport?: Viewport })[], at = 0) {
    this.#steps = steps.map(({ viewport, ...step }) => {
      if (viewport) this.#viewports.set(step, viewport);
      return step;
    });
    this.#at = at;
  }

  get steps(): readonly Step[] {
    return this.#steps;
  }
  get at(): number {
    return this.#at;
  }
  get current(): Step {
    return this.#steps[this.#at] as Step;
  }
  /** Whether the steps are saved for a reload. */
  get isSaved(): boolean {
    return this.#isSaved;
  }
  /** For a reader who has cleared everything: leaving the page would save the steps again. */
  stopSaving(): void {
    this.#isSaved = false;
  }
  /** Where the drawing was when the present step was left last. */
  get viewport(): Viewport | undefined {
    return this.viewportOf(this.current);
  }
  viewportOf(step: Step): Viewport | undefined {
    return this.#viewports.get(step);
  }

  /** A new step after the present one; what had been undone is gone. */
  push(step: Step, viewport?: Viewport): void {
    this.leave(viewport);
    this.#steps = [...this.#steps.slice(0, this.#at + 1), step];
    this.#at = this.#steps.length - 1;
  }

  /** To a step of the log; one that it does not have changes nothing. */
  goTo(at: number, viewport?: Viewport): void {
    if (at === this.#at || !this.#steps[at]) return;
    this.leave(viewport);
    this.#at = at;
  }

  /** Keeps where the drawing is with the present step. */
  leave(viewport: Viewport | undefined): void {
    if (viewport) this.#viewports.set(this.current, viewport);
  }
}
