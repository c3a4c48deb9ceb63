import type { NodeId } from '../../../graph/index.ts';
import type { Point } from '../layout/path.ts';

/** A card on its way: where its top left corner is now, in scene units. */
export interface Held {
  readonly id: NodeId;
  readonly at: Point;
  /** Whether keys move it, so that what is seen has to follow. */
  readonly byKeys: boolean;
}

interface Surroundings {
  /** Where a card lies while nobody holds it. */
  readonly placeOf: (id: NodeId) => Point | undefined;
  /** What changes when anything else is done. */
  readonly step: () => unknown;
  /** A card was put down. */
  readonly pin: (held: Held) => void;
}

/** Moves a card, by pointer or by keys. Until it is dropped, its place is known only here. What else is done meanwhile ends that. */
export class Hand {
  readonly #surroundings: Surroundings;
  #held = $state.raw<Held>();
  #since: unknown;

  constructor(surroundings: Surroundings) {
    this.#surroundings = surroundings;
  }

  get held(): Held | undefined {
    return this.#held;
  }
  /** Holds a card this far from where it lies, in scene units. */
  hold(id: NodeId, right: number, down: number): void {
    this.#put(id, this.#surroundings.placeOf(id), [right, down], false);
  }
  /** Moves a card further by keys. */
  move(id: NodeId, right: number, down: number): void {
    const from = this.#held?.id === id ? this.#held.at : this.#surroundings.placeOf(id);
    this.#put(id, from, [right, down], true);
  }
  #put(id: NodeId, from: Point | undefined, [right, down]: Point, byKeys: boolean): void {
    if (!from) return;
    if (!this.#held) this.#since = this.#surroundings.step();
    this.#held = { id, at: [from[0] + right, from[1] + down], byKeys };
  }
  /** Lets go of the card, which is where it was. */
  putBack(): void {
    this.#held = undefined;
  }
  /** Puts the card down. */
  drop(): void {
    const held = this.#held;
    this.putBack();
    if (held && this.#since === this.#surroundings.step()) this.#surroundings.pin(held);
  }
}
