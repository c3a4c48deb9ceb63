/** The design tokens that a renderer needs, as values it can draw with. */
export interface Palette {
  readonly card: string;
  readonly ink: string;
  readonly muted: string;
  readonly line: string;
  readonly border: string;
  readonly accent: string;
  readonly focus: string;
  readonly now: string;
  readonly nowTint: string;
  readonly categories: readonly { readonly colour: string; readonly tint: string }[];
  readonly font: string;
}

/** The tokens as references, so that what is drawn with them follows the theme of the page. */
export const TOKENS: Palette = {
  card: 'var(--card)',
  ink: 'var(--ink)',
  muted: 'var(--ink-muted)',
  line: 'var(--line)',
  border: 'var(--line)',
  accent: 'var(--accent)',
  now: 'var(--now)',
  nowTint: 'var(--now-tint)',
  categories: [1, 2, 3].map((index) => ({
    colour: `var(--category-${index})`,
    tint: `var(--category-${index}-tint)`,
  })),
  focus: 'var(--focus)',
  font: 'inherit',
};

/** Neither Cytoscape nor every SVG viewer understands every CSS colour; both understand hexadecimal. */
const toHex = (colour: string): string =>
  `#${(colour.match(/\d+/g) ?? [])
    .slice(0, 3)
    .map((part) => Number(part).toString(16).padStart(2, '0'))
    .join('')}`;

/** Reads the tokens that hold at an element, so that a theme is defined in the page's styles only. */
export function readPalette(element: Element): Palette {
  // A token may be a system colour, which resolves to a value only when it is used as a colour.
  const sample = document.createElement('i');
  element.append(sample);
  const token = (name: string) => {
    sample.style.color = `var(--${name})`;
    return toHex(getComputedStyle(sample).color);
  };
  const palette = {
    card: token('card'),
    ink: token('ink'),
    muted: token('ink-muted'),
    line: token('line'),
    border: token('line'),
    accent: token('accent'),
    focus: token('focus'),
    now: token('now'),
    nowTint: token('now-tint'),
    categories: [1, 2, 3].map((index) => ({
      colour: token(`category-${index}`),
      tint: token(`category-${index}-tint`),
    })),
    font: getComputedStyle(element).fontFamily,
  };
  sample.remove();
  return palette;
}
