/**
 * Keeps keys to the input method that is composing a word with them, or a letter with an accent: its Enter, Escape and arrows are no commands
 * of ours. Call it before anything else listens.
 */
export function leaveComposingAlone(): void {
  const keep = (event: KeyboardEvent) => {
    // Safari tells of the last key after the word is done, but with the code of a key that was processed.
    if (event.isComposing || event.keyCode === PROCESSED) event.stopImmediatePropagation();
  };
  addEventListener('keydown', keep, { capture: true });
}
const PROCESSED = 229;
