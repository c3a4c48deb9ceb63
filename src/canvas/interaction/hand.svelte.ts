import type { NodeId } from '../../../graph/index.ts';
import type { Point } from '../layout/path.ts';

/** A card on its way: where its top left corner is now, in scene units. */
export interface Held {
  readonly id: NodeId;
  readonly at: Point;
  /** Whether keys move it, so that what is seen has to follow. */
  readonly byKeys: boolean;
}

/** Moves a card, by pointer or by keys. Until it is dropped, its place is known only here. */
export class Hand {
  readonly #placeOf: (id: NodeId) => Point | undefined;
  readonly #pin: (held: Held) => void;
  #held = $state.raw<Held>();

  /** `placeOf` tells where a card lies, and `pin` is told where one was put. */
  constructor(placeOf: (id: NodeId) => Point | undefined, pin: (held: Held) => void) {
    this.#placeOf = placeOf;
    this.#pin = pin;
  }

  get held(): Held | undefined {
    return this.#held;
  }
  /** Moves a card by a distance in scene units. */
  move(id: NodeId, right: number, down: number, byKeys = false): void {
    const from = this.#held?.id === id ? this.#held.at : this.#placeOf(id);
    if (from) this.#held = { id, at: [from[0] + right, from[1] + down], byKeys };
  }
  /** Lets go of the card, which is where it was. */
  putBack(): void {
    this.#held = undefined;
  }
  drop(): void {
    const held = this.#held;
    this.putBack();
    if (held) this.#pin(held);
  }
}
