import { untrack } from 'svelte';
import type { NodeId } from '../../../graph/index.ts';
import type { Explorer } from '../../state/session/explorer.svelte.ts';
import type { Texts } from '../../words/texts.ts';
import type { Box } from '../layout/columns.ts';
import { Cursor } from './cursor.svelte.ts';
import type { Drawing } from '../renderers/cytoscape/renderer.ts';
import type { KeyActions } from './keyboard.ts';
import type { Sign } from '../scene/expand-badges.ts';
import { cardSpoken, relationSpoken } from './spoken.ts';
import { columnOf, STEP, type Way } from './steps.ts';

/** What the keyboard walks over. */
interface Ground {
  readonly placed: ReadonlyMap<NodeId, Box>;
  readonly signs: ReadonlyMap<NodeId, Sign>;
  readonly drawing: Drawing | undefined;
}

const LARGER = 1.2;

/** The drawing by keyboard: where one is, what the keys do there, and what is said of it. */
export class KeyboardNavigator implements KeyActions {
  readonly #explorer: Explorer;
  readonly #texts: Texts;
  readonly #ground: () => Ground;
  readonly #cursor: Cursor;
  /** The card that is open, as long as it is in view. Known without placing the cards, which a click need not wait for. */
  readonly #open = $derived.by(() => {
    const id = this.#explorer.selected?.id;
    return id !== undefined && this.#explorer.isVisible(id) ? id : undefined;
  });
  #visibly = $state<boolean>();
  #said = $state.raw({ text: '' });
  /** The card that was last told of, or that there is none; null where nothing was told since the keyboard came. */
  #told: NodeId | undefined | null = null;
  /** The line with the keys lies over the lower edge of the drawing; nothing that is walked to may lie below it. */
  line = $state<HTMLElement>();
  /** Whether the buttons are there that move a card. */
  buttons = $state(false);

  constructor(explorer: Explorer, texts: Texts, ground: () => Ground) {
    this.#explorer = explorer;
    this.#texts = texts;
    this.#ground = ground;
    this.#cursor = new Cursor(explorer, () =>
      explorer.visible.flatMap((id) => ground().placed.get(id) ?? []),
    );
    // What is opened is where one is, also once it is closed again.
    $effect(() => {
      void this.#open;
      untrack(() => (explorer.selected ? this.#cursor.stay() : this.#cursor.closed()));
    });
    // What the buttons move stays what they move, wherever it goes.
    $effect(() => {
      if (this.buttons && this.#cursor.at !== undefined) untrack(() => this.#cursor.stay());
    });
    // Where the keyboard comes is told; and where it is, when the card goes that it was at.
    $effect(() => {
      if (this.#visibly !== undefined && this.#cursor.at !== this.#told) this.#tell();
    });
  }

  /** The card to mark: the one that the keyboard is at, where that has to show, or that the buttons move. */
  get marked(): NodeId | undefined {
    return this.#visibly || this.buttons ? this.#cursor.at : undefined;
  }
  /** Whether the drawing has the keyboard, and that has to show. */
  get visibly(): boolean {
    return this.#visibly === true;
  }
  /** Whether one is anywhere yet, at a card that was opened or walked to. Where that stands is asked apart: it takes placing all cards. */
  get began(): boolean {
    return this.#cursor.placed && this.#explorer.visible.length > 0;
  }
  get box(): Box | undefined {
    return this.#cursor.box;
  }
  /** What is to be heard; a new object each time, so that the same words are said again. */
  get said(): { readonly text: string } {
    return this.#said;
  }
  /** How much of the drawing the line with the keys covers, from below, in pixels. */
  get covered(): number {
    return this.#visibly ? (this.line?.offsetHeight ?? 0) : 0;
  }

  focus(visibly: boolean): void {
    this.#visibly = visibly;
  }
  blur(): void {
    this.#visibly = undefined;
    this.#told = null;
    this.#say('');
  }
  walk(way: Way): void {
    const from = this.#cursor.box;
    const moved = this.#cursor.go(way);
    const to = this.#cursor.box;
    if (!from || !to) this.#tell();
    else if (!moved) this.#say(this.#words.end[way]);
    else if (way === 'left' || way === 'right') this.#tell(relationSpoken(this.#explorer, from.id, to.id));
    else this.#tell(columnOf(from) === columnOf(to) ? '' : this.#words.nextColumn);
  }
  open(): void {
    if (this.#cursor.at !== undefined) this.#explorer.reveal(this.#cursor.at);
  }
  more(): void {
    const at = this.#cursor.at;
    const ids = (at && this.#ground().signs.get(at)?.ids) ?? [];
    if (ids.length > 0) this.#explorer.add(ids, at);
    else this.#say(this.#words.nothingMore);
  }
  move(right: number, down: number): void {
    const at = this.#cursor.at;
    if (at !== undefined) this.#ground().drawing?.carry(at, right * STEP, down * STEP, this.covered);
  }
  drop(): void {
    if (this.#cursor.at !== undefined) this.#ground().drawing?.drop(this.#cursor.at);
  }
  larger(): void {
    this.#ground().drawing?.zoomBy(LARGER);
  }
  smaller(): void {
    this.#ground().drawing?.zoomBy(1 / LARGER);
  }
  fit(): void {
    this.#ground().drawing?.fitWhole(this.#explorer.tour !== undefined);
  }

  get #words() {
    return this.#texts.part('drawing').drawingWords;
  }
  #say(text: string): void {
    this.#said = { text };
  }
  #tell(before = ''): void {
    this.#cursor.stay();
    const at = (this.#told = this.#cursor.at);
    const note = at && this.#ground().placed.get(at)?.note?.text;
    this.#say(
      at === undefined ? this.#words.empty : before + cardSpoken(this.#explorer, this.#texts, at, note),
    );
  }
}
