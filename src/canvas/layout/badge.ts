import type { Box, Label } from './box.ts';
import { CARD, DENSITIES } from './card.ts';

export const BADGE_HEIGHT = 13;
/** The room that a badge takes below its card. */
export const BADGE_ROOM = BADGE_HEIGHT + 3;
/** Between a badge inside a card and the border. */
const INSIDE = 3;

/** The middle of a card's expand badge, and its width: below the card or, where cards are close, inside it, beside or below the icon. */
export function badgePlace(
  { x, y, width, height, density, lines, mark }: Box,
  label: Label,
): { readonly x: number; readonly y: number; readonly width: number } {
  if (density === 'roomy') {
    const badgeWidth = label.width + CARD.pad;
    return {
      x: x + width - CARD.pad / 2 - badgeWidth / 2,
      y: y + height + 2 + BADGE_HEIGHT / 2,
      width: badgeWidth,
    };
  }
  const badgeWidth = label.width + 4;
  const isOneLine = lines.length === 1;
  return {
    x: x + width - INSIDE - (isOneLine ? mark : 0) - badgeWidth / 2,
    y: isOneLine ? y + height / 2 : y + height - INSIDE - BADGE_HEIGHT / 2,
    width: badgeWidth,
  };
}

/** How far the middle of a card's icon lies above that of the card. A short badge takes the place below it. */
export const iconRise = ({ density, lines, height }: Box): number =>
  density === 'dense' && lines.length > 1 ? height / 2 - DENSITIES.dense.padY - DENSITIES.dense.line / 2 : 0;
