/**
 * The small symbols of the page and of the drawing, each one path in a box of 24 by 24. The renderer chooses
 * the colour.
 */

const disc = 'M12 2a10 10 0 0 1 0 20a10 10 0 0 1 0-20Z';

/** A square, a triangle and a disc. The index of a category decides which it has. */
const CATEGORIES = [
  'M5 3h14a2 2 0 0 1 2 2v14a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2V5a2 2 0 0 1 2-2Z',
  'M12 2 23 21H1Z',
  disc,
];
export const categorySymbol = (index: number): string => CATEGORIES[index % CATEGORIES.length] ?? '';

export type Mark = 'filled' | 'half' | 'dot' | 'ring' | 'dash' | 'none';

const rim = 'M12 1.5a10.5 10.5 0 0 1 0 21a10.5 10.5 0 0 1 0-21Z';
const ring = `${rim}M12 4.5a7.5 7.5 0 0 0 0 15a7.5 7.5 0 0 0 0-15Z`;
/** The status of experience: a disc, half a disc, a ring with a dot, a ring or a dash. */
export const markSymbols: Readonly<Record<Mark, string>> = {
  filled: disc,
  // A disc with half a hole: LibreOffice leaves out half a disc that lies over a ring.
  half: `${rim}M12 4.5v15a7.5 7.5 0 0 0 0-15Z`,
  dot: `${ring}M12 7.5a4.5 4.5 0 0 1 0 9a4.5 4.5 0 0 1 0-9Z`,
  ring,
  dash: 'M3 10h18v4H3Z',
  none: '',
};
