/** What a card measures, in the drawing's own units. */
export const CARD = {
  width: 150,
  gapX: 26,
  gapY: 9,
  font: 13,
  line: 15,
  pad: 8,
  padY: 6,
  edge: 5,
  mark: 18,
  indent: 14,
  top: 8,
} as const;
export const PITCH = CARD.width + CARD.gapX;
