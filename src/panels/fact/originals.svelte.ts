import { getContext } from 'svelte';
import { SHARED, type SharedByTexts } from './shared-by-texts.ts';

/** Whether the reader of a translation also wants to see the toolbox's own words. One choice holds for the whole page. */
export class Originals {
  #shown = $state(false);

  get shown(): boolean {
    return this.#shown;
  }
  toggle(): void {
    this.#shown = !this.#shown;
  }
}

/** The choice of this page. Call it while a component is initialised. */
export function getOriginals(): Originals {
  const holder = getContext<SharedByTexts<unknown, Originals> | undefined>(SHARED);
  if (!holder) throw new Error('no originals in the context: mount the page with sharedByTexts');
  return (holder.originals ??= new Originals());
}
