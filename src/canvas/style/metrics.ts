/** Corners, widths and dashes that all renderers share. In scene units, unless stated otherwise. */
export const METRICS = {
  corner: { plain: 7, framed: 7, pill: 16, badge: 4 },
  border: { plain: 1, framed: 1.5, emphasised: 3 },
  dash: { border: [4, 2], line: [5, 4] },
  line: { plain: 1.4, near: 2, highlighted: 3.5 },
  icon: { size: 11, inset: 8 },
  /** Opacity of what is not highlighted while something else is. */
  faded: 0.28,
  /** The same of cards for as long as another one stays in focus: their names keep a contrast of 4.5:1. */
  dimmed: 0.7,
  /** Outline of the card that has the keyboard cursor, in screen pixels. */
  cursor: { width: 3, gap: 2 },
} as const;
