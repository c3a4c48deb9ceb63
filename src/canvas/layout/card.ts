/** The measures of a card, in scene units. */
export const CARD = {
  width: 150,
  gapX: 26,
  gapY: 9,
  font: 13,
  line: 15,
  pad: 8,
  padY: 6,
  /** The width of the coloured strip at its left side. */
  edge: 5,
  /** The room for an icon at its right side. */
  mark: 18,
  /** How far the card of a part is indented below the card of its whole. */
  indent: 14,
  top: 8,
} as const;

/** From one column to the next. */
export const PITCH = CARD.width + CARD.gapX;

/** The room that a note takes below its card. */
export const NOTE_HEIGHT = CARD.line + 2;
