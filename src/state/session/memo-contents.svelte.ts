import type { Explorer } from './explorer.svelte.ts';

/** What the reader wants in the memo, for as long as the page is open: it belongs to no view and is kept nowhere. */
export class MemoContents {
  readonly #explorer: Explorer;
  #answer = $state<boolean>();
  /** Set where the reader asked for a memo, until the memo is there. */
  #requested = false;
  /** The drawing of the answer. */
  drawing = $state(true);
  /** What was kept, with its notes. */
  kept = $state(true);
  /** The records of the answer in full. */
  cards = $state(false);

  constructor(explorer: Explorer) {
    this.#explorer = explorer;
  }

  /** The answer, to begin with. Unless the reader chose otherwise, it is there where a question is asked. */
  get answer(): boolean {
    return this.#answer ?? this.#explorer.asking;
  }
  set answer(wanted: boolean) {
    this.#answer = wanted;
  }

  /** Shows the memo of the answer on screen. */
  ofAnswer(): void {
    this.answer = true;
    this.#requested = true;
    this.#explorer.show('kept');
  }
  /** Whether the reader asked for the memo and has not been brought to it yet. */
  takeRequest(): boolean {
    const requested = this.#requested;
    this.#requested = false;
    return requested;
  }
}

const CONTENTS_KEY = Symbol('memo contents');

export const memoContentsOf = (explorer: Explorer): MemoContents =>
  explorer.memo(CONTENTS_KEY, () => new MemoContents(explorer));
