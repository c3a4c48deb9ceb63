import { BADGE_HEIGHT, badgePlace, iconRise } from '../../layout/badge.ts';
import type { Box } from '../../layout/box.ts';
import { CARD } from '../../layout/card.ts';
import type { CardAppearance } from '../../style/appearance.ts';
import { appearanceOf } from '../../style/appearance.ts';
import { METRICS } from '../../style/metrics.ts';
import { ICON_BOX } from '../../style/symbols.ts';
import type { CardContent } from './content.ts';
import { line, rounded, tag, type SvgContext } from './svg.ts';

type Place = Pick<Box, 'x' | 'y' | 'width' | 'height'>;

/** A card without its name; the icon may stand above its middle. */
export function cardShape(
  place: Place,
  { fill, strip, border, borderWidth, dash, corner: wanted, icon }: CardAppearance,
  rise = 0,
): string {
  const { x, y, width, height } = place;
  const corner = Math.min(wanted, height / 2);
  const outline = { x, y, width, height, rx: corner };
  const { size, inset } = METRICS.icon;
  return [
    tag('rect', { ...outline, fill }),
    strip === undefined ? '' : tag('path', { d: stripPath(place, corner), fill: strip }),
    tag('rect', {
      ...outline,
      fill: 'none',
      stroke: border,
      'stroke-width': borderWidth,
      'stroke-dasharray': dash?.join(' '),
    }),
    iconAt(x + width - size - inset, y + (height - size) / 2 - rise, icon),
  ].join('');
}

export const iconAt = (x: number, y: number, icon: string): string =>
  icon === ''
    ? ''
    : tag(
        'g',
        {
          transform: `translate(${rounded(x)} ${rounded(y)}) scale(${rounded(METRICS.icon.size / ICON_BOX)})`,
        },
        icon,
      );

/** The coloured strip along a card's left side, within its round corners. */
function stripPath({ x, y, height }: Place, corner: number): string {
  const off = corner - Math.sqrt(corner ** 2 - (corner - CARD.edge) ** 2);
  const right = rounded(x + CARD.edge);
  const round = `A${corner} ${corner} 0 0 0`;
  return [
    `M${right} ${rounded(y + off)}${round} ${rounded(x)} ${rounded(y + corner)}`,
    `V${rounded(y + height - corner)}${round} ${right} ${rounded(y + height - off)}Z`,
  ].join('');
}

/** A card with its name, and the note below it. */
export function card(context: SvgContext, { box, traits, state }: CardContent): string {
  const { x, y, height, lines, line: pitch, note } = box;
  const { palette } = context;
  const name = { x: x + CARD.pad + CARD.edge, size: CARD.font, weight: 600, colour: palette.ink };
  const top = y + (height - lines.length * pitch) / 2;
  return [
    cardShape(box, appearanceOf(traits, state, palette), iconRise(box)),
    ...lines.map((text, row) => line(context, text, { ...name, y: top + (row + 0.5) * pitch })),
    line(context, note?.text ?? '', {
      x: x + CARD.pad,
      y: y + height + CARD.line / 2 + 1,
      size: CARD.font,
      weight: 400,
      colour: palette.muted,
    }),
  ].join('');
}

/** The expand badge on a card's lower edge, if it has one. */
export const expandBadge = (context: SvgContext, { box, badge }: CardContent): string =>
  badge ? badgeAt(context, badge.text, badgePlace(box, badge)) : '';

/** An expand badge around its middle. */
export function badgeAt(
  context: SvgContext,
  text: string,
  { x, y, width }: { readonly x: number; readonly y: number; readonly width: number },
): string {
  const height = BADGE_HEIGHT;
  const type = { size: CARD.font, weight: 400, colour: context.palette.muted };
  const left = x - context.measure(text, type.size, type.weight) / 2;
  const outline = { x: x - width / 2, y: y - height / 2, width, height, rx: METRICS.corner.badge };
  return [
    tag('rect', { ...outline, fill: context.palette.card }),
    line(context, text, { ...type, x: left, y }),
  ].join('');
}
