import type { Pointed } from '../renderers/cytoscape/renderer.ts';

/** How long the hand is at something before it is told of, so that it can pass over it, in milliseconds. */
const REST = 150;
/** How long it stays told of when the hand has left it, so that the hand can come to the words. */
const GRACE = 400;

const isSame = (a: Pointed | undefined, b: Pointed) =>
  a !== undefined && a.sign === b.sign && a.edges.join() === b.edges.join();

/** What the hand is at in the drawing, of which the words are shown: until the hand has left both it and them, or they are sent away. */
export class Pointing {
  #at = $state.raw<Pointed>();
  /** What the hand is over, whether or not that is shown: what was sent away comes back only when the hand does. */
  #over: Pointed | undefined;
  #waiting: ReturnType<typeof setTimeout> | undefined;

  get at(): Pointed | undefined {
    return this.#at;
  }
  /** Told at every move of the hand. */
  to(over: Pointed): void {
    if (isSame(this.#over, over)) return;
    this.#over = over;
    if (isSame(this.#at, over)) this.stay();
    else this.#wait(REST, () => (this.#at = over));
  }
  leave(): void {
    this.#over = undefined;
    this.#wait(GRACE, () => (this.#at = undefined));
  }
  /** The hand is at the words. */
  stay(): void {
    clearTimeout(this.#waiting);
  }
  end(): void {
    this.stay();
    this.#at = undefined;
  }

  #wait(time: number, then: () => void): void {
    this.stay();
    this.#waiting = setTimeout(then, time);
  }
}
