/** Where the keys of a tour belong to what has the keyboard: fields, and whatever is walked through with arrows. */
const OWN =
  'input, select, textarea, [contenteditable], [popover], [role=region][tabindex], ' +
  ['combobox', 'grid', 'listbox', 'menu', 'radiogroup', 'slider', 'tablist', 'tree']
    .map((role) => `[role=${role}]`)
    .join(', ');

/** Whether a key is meant for something else than the tour. With a modifier it is the browser's: Alt and left goes back. */
export function usesOwnKeys({ target, altKey, ctrlKey, metaKey, shiftKey }: KeyboardEvent): boolean {
  return (
    altKey || ctrlKey || metaKey || shiftKey || (target instanceof Element && target.closest(OWN) !== null)
  );
}
