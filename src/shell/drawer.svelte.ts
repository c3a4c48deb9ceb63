import { tick } from 'svelte';

/** The state of the left rail: its tab, and whether it is open where it is a sheet over the cards. */
export class Drawer {
  shown = $state<'filters' | 'list'>('filters');
  /** The rail and the button that opens it; the components that render them bind these. */
  element = $state<HTMLElement>();
  button = $state<HTMLElement>();
  #open = $state(false);

  get isOpen(): boolean {
    return this.#open;
  }

  /** Opens the sheet and moves the focus into it. */
  async open(): Promise<void> {
    this.#open = true;
    await tick();
    this.element?.querySelector('button')?.focus();
  }

  /** Closes the sheet and returns the focus to its button. */
  close(): void {
    this.#open = false;
    this.button?.focus();
  }

  toggle(): void {
    if (this.#open) this.close();
    else void this.open();
  }

  /** Shows the list of cards; `asSheet` where the rail is a sheet. */
  showList(asSheet: boolean): void {
    this.shown = 'list';
    this.#open = asSheet;
  }
}
