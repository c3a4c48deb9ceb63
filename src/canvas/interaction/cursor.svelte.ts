import type { GraphEdge, NodeId } from '../../../graph/index.ts';
import type { Explorer } from '../../state/session/explorer.svelte.ts';
import { joinedTo } from '../../state/view/joined.ts';
import type { Box } from '../layout/box.ts';
import { firstOf, nearestTo, stepFrom, type Direction } from './steps.ts';

const OPPOSITE: Partial<Record<Direction, Direction>> = { left: 'right', right: 'left' };

/** Where the cursor has moved to. */
interface Position {
  readonly box: Box;
  /** The card that was selected then. A card that is selected later takes the cursor. */
  readonly selected: NodeId | undefined;
  /** The steps along edges that led here, latest last, so that the opposite key retraces them. */
  readonly trail: readonly { readonly id: NodeId; readonly direction: Direction }[];
  /** The card before last, where the last step was limited to the applications by which the one before it led. */
  readonly origin?: NodeId;
}

/** The keyboard cursor: the card that keys act on. Moving it selects nothing and cannot be undone. */
export class Cursor {
  readonly #explorer: Explorer;
  #position = $state.raw<Position>();
  readonly #boxes: () => readonly Box[];
  readonly #at = $derived.by(() => this.#find());

  /** `boxes` returns the places of the visible cards. */
  constructor(explorer: Explorer, boxes: () => readonly Box[]) {
    this.#explorer = explorer;
    this.#boxes = boxes;
  }

  /** A visible card, unless there is none. */
  get at(): NodeId | undefined {
    return this.#at;
  }

  get box(): Box | undefined {
    return this.#boxes().find(({ id }) => id === this.#at);
  }

  #find(): NodeId | undefined {
    const boxes = this.#boxes();
    const shown = (id: NodeId | undefined) => id !== undefined && boxes.some((box) => box.id === id);
    const [position, selected] = [this.#position, this.#explorer.selected?.id];
    if (shown(selected) && selected !== position?.selected) return selected;
    if (!position) return firstOf(boxes);
    return shown(position.box.id) ? position.box.id : nearestTo(position.box, boxes);
  }

  /** Fixes the cursor at its present place, also for when its card is closed or disappears. */
  fix(): void {
    const box = this.box;
    if (box && this.#position?.box.id !== box.id) this.#place(box, []);
  }
  /** Places the cursor on a card, if that is visible. */
  begin(id: NodeId): void {
    const box = this.#boxes().find((each) => each.id === id);
    if (box) this.#place(box, []);
  }
  /** Forgets the selected card, so that selecting the same card again takes the cursor. */
  forgetSelection(): void {
    const position = this.#position;
    if (position?.selected !== undefined) this.#position = { ...position, selected: undefined };
  }
  /** Whether the cursor was ever moved or fixed. */
  get placed(): boolean {
    return this.#position !== undefined;
  }

  /** Moves the cursor; returns false if there is no card in that direction. Turning back retraces the way. */
  move(direction: Direction): boolean {
    const at = this.box;
    if (!at) return false;
    const boxes = this.#boxes();
    const trail = this.#position?.box.id === at.id ? this.#position.trail : [];
    const joined = this.#joinedTo(at.id);
    const last = trail.at(-1);
    const back = last && last.direction === OPPOSITE[direction] && joined.has(last.id) ? last.id : undefined;
    const within = last?.direction === direction ? this.#joinedWithin(last.id, at.id) : new Set<NodeId>();
    const limited = back === undefined ? stepFrom(at, direction, { boxes, joined: within }) : undefined;
    const to = back ?? limited ?? stepFrom(at, direction, { boxes, joined });
    const box = boxes.find(({ id }) => id === to);
    if (!box || box.id === at.id) return false;
    const isAlongEdge = direction in OPPOSITE;
    const others = new Set([...joined].filter((id) => !within.has(id)));
    const isLimited =
      limited !== undefined && stepFrom(at, direction, { boxes, joined: others }) !== undefined;
    const next = back ? trail.slice(0, -1) : isAlongEdge ? [...trail, { id: at.id, direction }] : [];
    this.#place(box, next, isAlongEdge && isLimited && to === limited ? last?.id : undefined);
    return true;
  }

  /** The card from which the last step but one led here, if the last one was limited to its applications. */
  get origin(): NodeId | undefined {
    return this.#position?.origin;
  }

  #place(box: Box, trail: Position['trail'], origin?: NodeId): void {
    const selected = this.#explorer.selected?.id;
    this.#position = { box, selected, trail, ...(origin !== undefined && { origin }) };
  }

  /** What is joined to a card by the applications that join it to the card before it. */
  #joinedWithin(before: NodeId, id: NodeId): ReadonlySet<NodeId> {
    const { edges } = this.#explorer;
    const ends = ({ source, target }: GraphEdge) => [source, target];
    const led = edges.filter((edge) => ends(edge).includes(before) && ends(edge).includes(id));
    const applications = new Set(led.flatMap(({ application }) => application ?? []));
    const same = edges.filter(
      ({ application }) => application !== undefined && applications.has(application),
    );
    return new Set(same.filter((edge) => ends(edge).includes(id)).flatMap(ends));
  }

  #joinedTo(id: NodeId): ReadonlySet<NodeId> {
    const { graph, edges } = this.#explorer;
    return new Set(joinedTo(graph, id, edges).map(({ far }) => far));
  }
}
