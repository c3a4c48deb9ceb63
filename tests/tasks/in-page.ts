import type { Point } from './engine.ts';

/**
 * A part of the page as a reader is told of it. That it is called by the rules is for axe to say; here the name is only read.
 */
export interface DerivedView {
  readonly role: string;
  readonly name: string;
  /** The middle of it, and whether nothing lies over that. */
  readonly at: Point;
  readonly clear: boolean;
  /** Whether it is on screen with a line around it, or around what it belongs to: the mark of the keyboard. */
  readonly marked: boolean;
}

interface Wanted {
  readonly role: string;
  readonly name: string;
}

/**
 * What has the keyboard, or what has such a role and name, first brought into view as a reader does by scrolling. Runs in the page, so
 * that all it needs stands in it.
 */
export function look(wanted: Wanted | 'focus'): DerivedView | undefined {
  const ROLES: Record<string, string> = {
    A: 'link',
    ARTICLE: 'article',
    BUTTON: 'button',
    H1: 'heading',
    H2: 'heading',
    H3: 'heading',
    SELECT: 'combobox',
    SUMMARY: 'button',
    TEXTAREA: 'textbox',
    INPUT: 'textbox',
  };
  const roleOf = (element: Element): string =>
    element.getAttribute('role') ??
    (element instanceof HTMLInputElement && ['checkbox', 'radio'].includes(element.type)
      ? element.type
      : (ROLES[element.tagName] ?? ''));
  const textOf = (node: Node): string => {
    if (!(node instanceof Element)) return node.textContent ?? '';
    if (node.ariaHidden === 'true') return '';
    return node.ariaLabel ?? [...node.childNodes].map(textOf).join('');
  };
  const nameOf = (element: Element): string => {
    const by = element.getAttribute('aria-labelledby')?.split(' ') ?? [];
    const labels = 'labels' in element ? [...((element.labels ?? []) as Iterable<Element>)] : [];
    const named = element.ariaLabel
      ? [element]
      : by.length > 0
        ? by.flatMap((id) => document.getElementById(id) ?? [])
        : labels.length > 0
          ? labels
          : [element];
    return named.map(textOf).join(' ').replace(/\s+/g, ' ').trim();
  };
  const hasLine = (element: Element | null, up: number): boolean => {
    if (!element || up < 0) return false;
    const { outlineStyle, outlineWidth, opacity } = getComputedStyle(element);
    const marked = outlineStyle !== 'none' && parseFloat(outlineWidth) >= 3 && opacity !== '0';
    return marked || hasLine(element.parentElement, up - 1);
  };
  const isOnScreen = (element: Element): boolean => {
    const { top, bottom, left, right } = element.getBoundingClientRect();
    return bottom > 0 && right > 0 && top < innerHeight && left < innerWidth && bottom > top && right > left;
  };
  const told = (element: Element): DerivedView => {
    const { left, top, width, height } = element.getBoundingClientRect();
    const at = { x: left + width / 2, y: top + height / 2 };
    const hit = document.elementFromPoint(at.x, at.y);
    const clear = hit !== null && (element.contains(hit) || hit.contains(element));
    const marked = hasLine(element, 1) && isOnScreen(element);
    return { role: roleOf(element), name: nameOf(element), at, clear, marked };
  };
  if (wanted === 'focus') {
    const { activeElement, body } = document;
    return activeElement && activeElement !== body ? told(activeElement) : undefined;
  }
  const name = new RegExp(wanted.name);
  let found: DerivedView | undefined;
  for (const element of document.querySelectorAll('*')) {
    if (roleOf(element) !== wanted.role || !element.checkVisibility() || element.matches(':disabled'))
      continue;
    if (element.closest('[inert]') || !name.test(nameOf(element))) continue;
    element.scrollIntoView({ block: 'center', behavior: 'instant' });
    found = told(element);
    // One of the same name may lie below a sheet.
    if (found.clear) break;
  }
  return found;
}

/** What the page says in such a place, as far as it is shown. */
export const textIn = (where: string): string =>
  [...document.querySelectorAll<HTMLElement>(where)]
    .filter((each) => each.checkVisibility())
    .map((each) => each.innerText)
    .join('\n');

/** Has the browser paint what has been asked of it. */
export const painted = (): Promise<void> =>
  new Promise((resolve) =>
    requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => resolve()))),
  );
