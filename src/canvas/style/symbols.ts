/** The small marks on cards, on a field of 24 by 24: a category's shape and an experience's disc. */

const shapes: readonly ((colour: string) => string)[] = [
  (colour) => `<rect x="3" y="3" width="18" height="18" rx="2" fill="${colour}"/>`,
  (colour) => `<path d="M12 2 23 21H1Z" fill="${colour}"/>`,
  (colour) => `<circle cx="12" cy="12" r="10" fill="${colour}"/>`,
];

export const categoryShape = (index: number, colour: string): string =>
  shapes[index % shapes.length]?.(colour) ?? '';

export type Mark = 'filled' | 'half' | 'ring' | 'dash' | 'none';

export function markShape(mark: Mark, colour: string): string {
  const ring = `<circle cx="12" cy="12" r="9" fill="none" stroke="${colour}" stroke-width="3"/>`;
  const drawn: Record<Mark, string> = {
    filled: `<circle cx="12" cy="12" r="10" fill="${colour}"/>`,
    half: `${ring}<path d="M12 3a9 9 0 0 0 0 18Z" fill="${colour}"/>`,
    ring,
    dash: `<rect x="3" y="10" width="18" height="4" fill="${colour}"/>`,
    none: '',
  };
  return drawn[mark];
}

/** The same as images. */
const image = (shape: string): string =>
  `data:image/svg+xml;utf8,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" width="24" height="24" viewBox="0 0 24 24">${shape}</svg>`)}`;

export const categoryImage = (index: number, colour: string): string => image(categoryShape(index, colour));
export const markImage = (mark: Mark, colour: string): string => image(markShape(mark, colour));
