/** The measures of a card, in scene units. */
export const CARD = {
  width: 142,
  gapX: 23,
  font: 13,
  line: 15,
  pad: 7,
  /** The width of the coloured strip at its left side. */
  edge: 5,
  /** The room for an icon at its right side. */
  mark: 16,
  /** The room for a short badge at its right side. */
  badge: 25,
  /** How far the card of a part is indented below the card of its whole. */
  indent: 12,
  top: 8,
} as const;

/** How close a drawing is. In a dense one a badge is short and stands inside its card, otherwise below it. */
export type Density = 'roomy' | 'dense';

/** What depends on density: the height of a line, what is above and below the name, and the least gap between cards. */
export const DENSITIES = {
  roomy: { line: 15, padY: 6, gapY: 17 },
  dense: { line: 14, padY: 3, gapY: 5 },
} as const;

/** From one column to the next before the drawing is spread over its stage. */
export const PITCH = CARD.width + CARD.gapX;

/** The room that a note takes below its card. */
export const NOTE_HEIGHT = CARD.line + 2;
