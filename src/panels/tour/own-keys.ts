/** Elements that use the keys of a tour themselves: fields, and widgets with arrow keys. */
const OWN =
  'input, select, textarea, [contenteditable], [popover], [role=region][tabindex], ' +
  ['combobox', 'grid', 'listbox', 'menu', 'radiogroup', 'slider', 'tablist', 'tree']
    .map((role) => `[role=${role}]`)
    .join(', ');

/**
 * Whether a key belongs to something else than the tour. With a modifier it belongs to the browser: Alt and
 * left goes back.
 */
export function usesOwnKeys({ target, altKey, ctrlKey, metaKey, shiftKey }: KeyboardEvent): boolean {
  return (
    altKey || ctrlKey || metaKey || shiftKey || (target instanceof Element && target.closest(OWN) !== null)
  );
}
