/**
 * The beginnings of the records whose cards stand on the first picture, which the build writes into the page. They are read while the record
 * itself is on its way.
 */

/** A copy of the beginning of a record; undefined if the page has none. */
export function beginningOf(id: string): Node | undefined {
  const beginnings = document.querySelector<HTMLTemplateElement>('template#beginnings')?.content;
  return beginnings?.querySelector(`[data-of="${CSS.escape(id)}"]`)?.cloneNode(true);
}

const place = () => document.querySelector<HTMLElement>('#beginning');

/** Shows the beginning of a record before the explorer is there, in the place of records. */
export function showBeginning(id: string, takesFocus: boolean): void {
  const beginning = beginningOf(id);
  if (!beginning) return;
  place()?.replaceChildren(beginning);
  place()?.removeAttribute('hidden');
  if (takesFocus) place()?.querySelector('h2')?.focus();
}

/** The explorer has a place for records now. */
export const removeBeginning = (): void => place()?.remove();
