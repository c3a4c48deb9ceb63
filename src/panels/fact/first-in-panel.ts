import { afterPaint } from '../../platform/after-paint.ts';

/** A text, the words in it that can be explained, and how it is told which of them it is the first to have. */
interface Text<Word> {
  readonly element: Element;
  readonly words: readonly Word[];
  readonly mark: (first: ReadonlySet<Word>) => void;
}

/** What is read as a whole; what is folded away is read by itself, so that unfolding it changes nothing elsewhere. */
const WHOLE = 'details, article, aside, main';

class Panel<Word> {
  readonly texts = new Set<Text<Word>>();
  readonly #later = afterPaint();

  /** After the paint: the texts themselves come first, and these marks move nothing. */
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

const panels = new WeakMap<Element, Panel<unknown>>();

/** Tells a text, as long as it is there, of which of its words it is the first in what is read as a whole. */
export const firstInPanel =
  <Word>(words: readonly Word[], mark: (first: ReadonlySet<Word>) => void) =>
  (element: Element) => {
    const whole = element.closest(WHOLE) ?? document.body;
    const panel = (panels.get(whole) ?? new Panel()) as Panel<Word>;
    panels.set(whole, panel as Panel<unknown>);
    const text = { element, words, mark };
    panel.texts.add(text);
    panel.settle();
    return () => {
      panel.texts.delete(text);
      panel.settle();
    };
  };
