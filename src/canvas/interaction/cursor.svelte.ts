import type { NodeId } from '../../../graph/index.ts';
import type { Explorer } from '../../state/session/explorer.svelte.ts';
import { joinedTo } from '../../state/view/joined.ts';
import type { Box } from '../layout/columns.ts';
import { firstOf, nearestTo, stepFrom, type Way } from './steps.ts';

const OPPOSITE: Partial<Record<Way, Way>> = { left: 'right', right: 'left' };

/** Where a walk has come to. */
interface Walked {
  readonly box: Box;
  /** What was open when it came here: another card that is opened since is where one looks now. */
  readonly selected: NodeId | undefined;
  /** The cards left for this one along relations, the last one last. */
  readonly trail: readonly { readonly id: NodeId; readonly way: Way }[];
}

/** The card that the keyboard is at. It belongs to the drawing alone: walking opens nothing, and is no step that can be undone. */
export class Cursor {
  readonly #explorer: Explorer;
  #walked = $state.raw<Walked>();
  readonly #boxes: () => readonly Box[];
  readonly #at = $derived.by(() => this.#find());

  /** `boxes`: where the cards in view stand. */
  constructor(explorer: Explorer, boxes: () => readonly Box[]) {
    this.#explorer = explorer;
    this.#boxes = boxes;
  }

  /** A card that is in view, always, unless none is. */
  get at(): NodeId | undefined {
    return this.#at;
  }

  /** Where that card stands. */
  get box(): Box | undefined {
    return this.#boxes().find(({ id }) => id === this.#at);
  }

  #find(): NodeId | undefined {
    const boxes = this.#boxes();
    const shown = (id: NodeId | undefined) => id !== undefined && boxes.some((box) => box.id === id);
    const [walked, selected] = [this.#walked, this.#explorer.selected?.id];
    if (shown(selected) && selected !== walked?.selected) return selected;
    if (!walked) return firstOf(boxes);
    return shown(walked.box.id) ? walked.box.id : nearestTo(walked.box, boxes);
  }

  /** From here on it is where it is now, also when its card goes or is closed. */
  stay(): void {
    const box = this.box;
    if (box && this.#walked?.box.id !== box.id) this.#come(box, []);
  }
  /** Nothing is open any more: what is opened from now on is where one looks, also what was open before. */
  closed(): void {
    const walked = this.#walked;
    if (walked?.selected !== undefined) this.#walked = { ...walked, selected: undefined };
  }
  /** Whether it has been anywhere yet. */
  get placed(): boolean {
    return this.#walked !== undefined;
  }

  /** Takes a step; false where there is none to take. Who turns back goes back the way that was taken. */
  go(way: Way): boolean {
    const at = this.box;
    if (!at) return false;
    const boxes = this.#boxes();
    const trail = this.#walked?.box.id === at.id ? this.#walked.trail : [];
    const joined = this.#joinedTo(at.id);
    const last = trail.at(-1);
    const back = last && last.way === OPPOSITE[way] && joined.has(last.id) ? last.id : undefined;
    const to = back ?? stepFrom(at, way, { boxes, joined });
    const box = boxes.find(({ id }) => id === to);
    if (!box || box.id === at.id) return false;
    const along = way in OPPOSITE;
    this.#come(box, back ? trail.slice(0, -1) : along ? [...trail, { id: at.id, way }] : []);
    return true;
  }

  #come(box: Box, trail: Walked['trail']): void {
    this.#walked = { box, selected: this.#explorer.selected?.id, trail };
  }

  #joinedTo(id: NodeId): ReadonlySet<NodeId> {
    const { graph, edges } = this.#explorer;
    return new Set(joinedTo(graph, id, edges).map(({ far }) => far));
  }
}
