import type { Box, Label } from './box.ts';
import { CARD } from './card.ts';

export const BADGE_HEIGHT = CARD.line - 2;
/** How far the middle of a badge lies below the lower edge of its card, so that it keeps clear of the name. */
const OFFSET = 1;

/** The middle of a card's expand badge, and its width. */
export function badgePlace(
  { x, y, width, height }: Box,
  label: Label,
): { readonly x: number; readonly y: number; readonly width: number } {
  const badgeWidth = label.width + CARD.pad;
  return { x: x + width - CARD.pad / 2 - badgeWidth / 2, y: y + height + OFFSET, width: badgeWidth };
}
