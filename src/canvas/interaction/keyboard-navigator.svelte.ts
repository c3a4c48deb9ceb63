import { untrack } from 'svelte';
import type { NodeId } from '../../../graph/index.ts';
import type { Explorer } from '../../state/session/explorer.svelte.ts';
import type { Texts } from '../../words/texts.ts';
import type { Box } from '../layout/box.ts';
import type { ExpandBadge } from '../scene/expand-badges.ts';
import { cardAnnouncement, edgesAnnouncement } from './announcements.ts';
import type { Camera } from './camera.svelte.ts';
import { Cursor } from './cursor.svelte.ts';
import type { Hand } from './hand.svelte.ts';
import type { KeyActions } from './keyboard.ts';
import { STEP, type Direction } from './steps.ts';

/** The map that the keyboard navigates. */
interface NavigatedMap {
  readonly boxes: ReadonlyMap<NodeId, Box>;
  readonly badges: ReadonlyMap<NodeId, ExpandBadge>;
  readonly camera: Camera | undefined;
  readonly hand: Hand;
  /** Lays the map out for its stage, and shows all of it. */
  readonly fit: () => void;
}

const ZOOM_FACTOR = 1.2;

/** Navigates the map by keyboard: holds the cursor, performs the key actions and announces the result to screen readers. */
export class KeyboardNavigator implements KeyActions {
  readonly #explorer: Explorer;
  readonly #texts: Texts;
  readonly #map: () => NavigatedMap;
  readonly #cursor: Cursor;
  /** The selected card, if it is visible. Does not depend on the layout, so that a click need not wait for it. */
  readonly #selected = $derived.by(() => {
    const id = this.#explorer.selected?.id;
    return id !== undefined && this.#explorer.isVisible(id) ? id : undefined;
  });
  /** Whether the focus of the map shows; undefined without focus. */
  #focusVisible = $state<boolean>();
  #announcement = $state.raw({ text: '' });
  /** The card that was announced last, if any; null if nothing was announced since the map got the focus. */
  #announced: NodeId | undefined | null = null;
  /** The help line over the lower edge of the map, which must not cover the cursor. */
  helpLine = $state<HTMLElement>();
  /** Whether the buttons that move a card are shown. */
  moveButtons = $state(false);

  constructor(explorer: Explorer, texts: Texts, map: () => NavigatedMap) {
    this.#explorer = explorer;
    this.#texts = texts;
    this.#map = map;
    this.#cursor = new Cursor(explorer, () => explorer.visible.flatMap((id) => map().boxes.get(id) ?? []));
    // The cursor follows the selection, and stays there when it is cleared.
    $effect(() => {
      void this.#selected;
      untrack(() => (explorer.selected ? this.#cursor.fix() : this.#cursor.forgetSelection()));
    });
    // The move buttons keep acting on the same card.
    $effect(() => {
      if (this.moveButtons && this.#cursor.at !== undefined) untrack(() => this.#cursor.fix());
    });
    // Announces the card when the map gets the focus, and when the cursor's card disappears.
    $effect(() => {
      if (this.#focusVisible !== undefined && this.#cursor.at !== this.#announced) this.#announceCard();
    });
  }

  /** The card to mark: the one that keys act on, if the focus shows, or that the move buttons act on. */
  get markedCard(): NodeId | undefined {
    return this.#focusVisible || this.moveButtons ? this.#cursor.at : undefined;
  }
  /** Whether the map has the focus and that shows. */
  get focusVisible(): boolean {
    return this.#focusVisible === true;
  }
  /** Whether there is a card to move. Unlike `box`, this does not depend on the layout. */
  get hasCard(): boolean {
    return this.#cursor.placed && this.#explorer.visible.length > 0;
  }
  get box(): Box | undefined {
    return this.#cursor.box;
  }
  /** The text for screen readers. A new object each time, so that the same text is announced again. */
  get announcement(): { readonly text: string } {
    return this.#announcement;
  }
  /** The height at the bottom of the map that the help line covers, in pixels. */
  get coveredHeight(): number {
    return this.#focusVisible ? (this.helpLine?.offsetHeight ?? 0) : 0;
  }

  /** Begins at a card, if that is in view. */
  begin(id: NodeId): void {
    this.#cursor.begin(id);
  }
  focus(visible: boolean): void {
    this.#focusVisible = visible;
  }
  blur(): void {
    this.#focusVisible = undefined;
    this.#announced = null;
    this.#announce('');
  }
  step(direction: Direction): void {
    const from = this.#cursor.box;
    const moved = this.#cursor.move(direction);
    const to = this.#cursor.box;
    if (!from || !to) this.#announceCard();
    else if (!moved) this.#announce(this.#words.end[direction]);
    else if (direction === 'left' || direction === 'right')
      this.#announceCard(this.#throughHub() + edgesAnnouncement(this.#explorer, from.id, to.id));
    else this.#announceCard(from.column === to.column ? '' : this.#words.nextKind);
  }
  /** Says that a step went on with what the step before it came along, where a card has lines of several applications. */
  #throughHub(): string {
    const { origin } = this.#cursor;
    return origin === undefined ? '' : this.#words.statedWith(this.#explorer.graph.node(origin).name);
  }
  open(): void {
    if (this.#cursor.at !== undefined) this.#explorer.reveal(this.#cursor.at);
  }
  expand(): void {
    const at = this.#cursor.at;
    const ids = (at && this.#map().badges.get(at)?.ids) ?? [];
    if (ids.length > 0) this.#explorer.add(ids, at);
    else this.#announce(this.#words.nothingMore);
  }
  moveCard(right: number, down: number): void {
    const at = this.#cursor.at;
    if (at !== undefined) this.#map().hand.move(at, right * STEP, down * STEP);
  }
  dropCard(): void {
    this.#map().hand.drop();
  }
  zoomIn(): void {
    this.#map().camera?.zoomBy(ZOOM_FACTOR, this.markedCard);
  }
  zoomOut(): void {
    this.#map().camera?.zoomBy(1 / ZOOM_FACTOR, this.markedCard);
  }
  fit(): void {
    this.#map().fit();
  }

  get #words() {
    return this.#texts.part('drawing').drawingWords;
  }
  #announce(text: string): void {
    this.#announcement = { text };
  }
  #announceCard(before = ''): void {
    this.#cursor.fix();
    const at = (this.#announced = this.#cursor.at);
    const note = at && this.#map().boxes.get(at)?.note?.text;
    this.#announce(
      at === undefined ? this.#words.empty : before + cardAnnouncement(this.#explorer, this.#texts, at, note),
    );
  }
}
