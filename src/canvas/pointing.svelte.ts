import type { Pointed } from './drawing.ts';

/** How long the hand rests at something before it is told of, so that it can pass over it, in milliseconds. */
const REST = 150;
/** How long it stays told of when the hand has left it, so that the hand can come to the words. */
const GRACE = 400;

/** What the hand is at in the drawing, of which the words are shown: until the hand has left both it and them, or they are sent away. */
export class Pointing {
  #at = $state.raw<Pointed>();
  #waiting: ReturnType<typeof setTimeout> | undefined;

  get at(): Pointed | undefined {
    return this.#at;
  }
  to(at: Pointed): void {
    this.#wait(REST, () => (this.#at = at));
  }
  /** The hand is at the words. */
  stay(): void {
    clearTimeout(this.#waiting);
  }
  leave(): void {
    this.#wait(GRACE, () => (this.#at = undefined));
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
