import { getContext } from 'svelte';
import { afterPaint } from '../../platform/after-paint.ts';
import { SHARED, type SharedByTexts } from './shared-by-texts.ts';

/** A text, the terms in it, and a function that receives those that are first mentioned here. */
interface Text<Word> {
  readonly element: Element;
  readonly words: readonly Word[];
  readonly mark: (first: ReadonlySet<Word>) => void;
}

/**
 * The sections that are read as a whole. Each details element counts by itself, so that opening it changes
 * nothing elsewhere.
 */
const WHOLE = 'details, article, aside, main';

class Panel<Word> {
  readonly texts = new Set<Text<Word>>();
  readonly #later = afterPaint();

  /** Runs after the paint: the texts come first, and the marks move nothing. */
  settle(): void {
    this.#later.run(() => {
      const before = (a: Text<Word>, b: Text<Word>) =>
        a.element.compareDocumentPosition(b.element) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
      const known = new Set<Word>();
      for (const { words, mark } of [...this.texts].toSorted(before)) {
        mark(new Set(words.filter((word) => !known.has(word))));
        for (const word of words) known.add(word);
      }
    });
  }
}

/** Finds the terms that each text is the first to mention within its section. */
export class FirstMentions {
  readonly #panels = new WeakMap<Element, Panel<unknown>>();

  /** An attachment for a text; it reports the first mentions again whenever a text comes or goes. */
  readonly in =
    <Word>(words: readonly Word[], mark: (first: ReadonlySet<Word>) => void) =>
    (element: Element) => {
      const whole = element.closest(WHOLE) ?? document.body;
      const panel = (this.#panels.get(whole) ?? new Panel()) as Panel<Word>;
      this.#panels.set(whole, panel as Panel<unknown>);
      const text = { element, words, mark };
      panel.texts.add(text);
      panel.settle();
      return () => {
        panel.texts.delete(text);
        panel.settle();
      };
    };
}

/** The first mentions on the page. Call it while a component is initialised. */
export function getFirstMentions(): FirstMentions {
  const holder = getContext<SharedByTexts<FirstMentions> | undefined>(SHARED);
  if (!holder) throw new Error('no first mentions in the context: mount the page with sharedByTexts');
  return (holder.mentions ??= new FirstMentions());
}
