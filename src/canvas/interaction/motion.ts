/** So soon after what the reader did, cards have come to their places, in milliseconds. */
const UNTIL = 120;
/** A shorter movement nobody can follow. */
const SHORTEST = 80;
/** What a reader does that may make cards move. */
const ACTS = ['click', 'pointerup', 'keydown', 'change', 'popstate', 'hashchange'] as const;

/** How long cards may take to move: a machine that needs longer to draw shows less of the movement, and shows the result no later. */
export class Motion {
  readonly #isReduced = matchMedia('(prefers-reduced-motion: reduce)').matches;
  #acted = 0;

  /** Notes when the reader does something. Returns what ends that. */
  listen(): () => void {
    const listening = new AbortController();
    const note = ({ timeStamp }: Event) => (this.#acted = timeStamp);
    for (const act of ACTS) addEventListener(act, note, { capture: true, signal: listening.signal });
    return () => listening.abort();
  }

  /** The time that is left for a movement that begins now, in milliseconds; 0 for none. */
  get left(): number {
    const left = UNTIL - (performance.now() - this.#acted);
    return this.#isReduced || left < SHORTEST ? 0 : left;
  }
}
