import type { View, Viewport } from '../view/view.ts';

/** What a reader can do that changes the view. The page has the words for each; saved histories hold these names. */
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
  'light',
  'endTrace',
  'form',
  'arrange',
  'pin',
  'pose',
  'compare',
  'uncompare',
  'tour',
  'endTour',
  'list',
  'search',
] as const;
export type Action = (typeof ACTIONS)[number];

/** The actions of a reader who only looks at something else. */
const LOOKS: readonly Action[] = ['form', 'search', 'reveal', 'select', 'close'];

export interface Step {
  readonly action: Action;
  /** The names of what it was done to. */
  readonly what?: string;
  readonly view: View;
}

/** The one history of the session. Undo, redo, the browser's Back and the list of steps all move along it. */
export class History {
  #steps: readonly Step[] = $state.raw([]);
  #at = $state(0);
  /** The viewport when each step was left; a step that was never left has none. */
  readonly #viewports = new Map<Step, Viewport>();
  #isSaved = true;

  /** Takes at least one step, each with the viewport when it was left, where that is known. */
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
  /** The view of the last step before the present one for which `test` holds. */
  lastBefore(test: (view: View) => boolean): View | undefined {
    return this.lastStepBefore(test)?.view;
  }
  lastStepBefore(test: (view: View) => boolean): Step | undefined {
    return this.#steps.slice(0, this.#at).findLast(({ view }) => test(view));
  }
  /** The last step before the view modes that hold; nothing if anything was done in them but to look. */
  leftFor(holds: (mode: View['mode']) => boolean): Step | undefined {
    const since = this.#steps.slice(0, this.#at + 1);
    const left = since.findLastIndex(({ view }) => !holds(view.mode));
    return since.slice(left + 1).every(({ action }) => LOOKS.includes(action)) ? since[left] : undefined;
  }
  /** The viewport when the present step was left last. */
  get viewport(): Viewport | undefined {
    return this.viewportOf(this.current);
  }
  viewportOf(step: Step): Viewport | undefined {
    return this.#viewports.get(step);
  }

  /** Adds a step after the present one and drops the steps that were undone. */
  push(step: Step, viewport?: Viewport): void {
    this.leave(viewport);
    this.#steps = [...this.#steps.slice(0, this.#at + 1), step];
    this.#at = this.#steps.length - 1;
  }

  /** Moves to a step; one that does not exist changes nothing. */
  goTo(at: number, viewport?: Viewport): void {
    if (at === this.#at || !this.#steps[at]) return;
    this.leave(viewport);
    this.#at = at;
  }

  /** Stores the viewport with the present step. */
  leave(viewport: Viewport | undefined): void {
    if (viewport) this.#viewports.set(this.current, viewport);
  }
}
