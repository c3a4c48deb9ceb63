/** The icons on cards as SVG shapes in a box of 24 by 24: one shape per category, one disc per status of experience. */

export const ICON_BOX = 24;

const categoryShapes: readonly ((colour: string) => string)[] = [
  (colour) => `<rect x="3" y="3" width="18" height="18" rx="2" fill="${colour}"/>`,
  (colour) => `<path d="M12 2 23 21H1Z" fill="${colour}"/>`,
  (colour) => `<circle cx="12" cy="12" r="10" fill="${colour}"/>`,
];

export const categoryShape = (index: number, colour: string): string =>
  categoryShapes[index % categoryShapes.length]?.(colour) ?? '';

export type Mark = 'filled' | 'half' | 'ring' | 'dash' | 'none';

export function markShape(mark: Mark, colour: string): string {
  const ring = `<circle cx="12" cy="12" r="9" fill="none" stroke="${colour}" stroke-width="3"/>`;
  const shapes: Record<Mark, string> = {
    filled: `<circle cx="12" cy="12" r="10" fill="${colour}"/>`,
    half: `${ring}<path d="M12 3a9 9 0 0 0 0 18Z" fill="${colour}"/>`,
    ring,
    dash: `<rect x="3" y="10" width="18" height="4" fill="${colour}"/>`,
    none: '',
  };
  return shapes[mark];
}
