import type { NodeId } from '../../../graph/index.ts';
import type { HoverTarget } from './pointer.ts';

/** How long the pointer must rest on a target before the tooltip shows, in milliseconds. */
const SHOW_DELAY = 150;
/** How long the tooltip stays after the pointer has left, so that the pointer can move onto it. */
const HIDE_DELAY = 400;

const isSame = (a: HoverTarget | undefined, b: HoverTarget) =>
  a !== undefined && a.badge === b.badge && a.edges.join() === b.edges.join();

/** How long a card stays in focus after the pointer has left it, so that the drawing does not flicker on the way to another, in milliseconds. */
const LEAVE_DELAY = 80;

/**
 * What the pointer is on: the target that the tooltip is about, shown after a rest and kept while the pointer is on it or on the tooltip; and the
 * card.
 */
export class Hover {
  #shown = $state.raw<HoverTarget>();
  /** The target under the pointer, shown or not: a tooltip that was dismissed returns only when the pointer does. */
  #under: HoverTarget | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #card = $state<NodeId>();
  #cardTimer: ReturnType<typeof setTimeout> | undefined;

  get target(): HoverTarget | undefined {
    return this.#shown;
  }
  /** The card under the pointer. */
  get card(): NodeId | undefined {
    return this.#card;
  }
  /** The pointer moved onto a card, or off it. */
  point(card: NodeId | undefined): void {
    clearTimeout(this.#cardTimer);
    if (card !== undefined) this.#card = card;
    else this.#cardTimer = setTimeout(() => (this.#card = undefined), LEAVE_DELAY);
  }
  /** The pointer moved over a target. */
  enter(target: HoverTarget): void {
    if (isSame(this.#under, target)) return;
    this.#under = target;
    if (isSame(this.#shown, target)) this.keep();
    else this.#after(SHOW_DELAY, () => (this.#shown = target));
  }
  /** The pointer left the target or the tooltip. */
  leave(): void {
    this.#under = undefined;
    this.#after(HIDE_DELAY, () => (this.#shown = undefined));
  }
  /** The pointer is on the tooltip. */
  keep(): void {
    clearTimeout(this.#timer);
  }
  dismiss(): void {
    this.keep();
    this.#shown = undefined;
  }

  #after(delay: number, action: () => void): void {
    this.keep();
    this.#timer = setTimeout(action, delay);
  }
}
