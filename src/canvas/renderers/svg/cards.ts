import { CARD } from '../../layout/card.ts';
import type { Box } from '../../layout/columns.ts';
import { signPlace } from '../cytoscape/elements.ts';
import { FORM, type Face } from '../../style/shapes.ts';
import type { Palette } from '../../style/stylesheet.ts';
import { categoryShape, markShape } from '../../style/symbols.ts';
import type { ShownCard } from './shown.ts';
import { line, rounded, tag, type Hand } from './svg.ts';

/** Cards as the drawing on screen shows them. */

type Place = Pick<Box, 'x' | 'y' | 'width' | 'height'>;

/** As the stylesheet of the drawing says it: of several that hold, the last counts. */
function coloursOf({ shape, layer, category }: Face, highlighted: boolean, palette: Palette) {
  const own =
    category < 0
      ? undefined
      : (palette.categories[category] ?? { colour: palette.border, tint: palette.card });
  const now = layer === 'now';
  const framed = shape === 'framed';
  const border = own?.colour ?? (now ? palette.now : framed ? palette.ink : palette.border);
  return {
    fill: own?.tint ?? (now ? palette.nowTint : palette.card),
    edge: own?.colour,
    border: highlighted ? palette.accent : border,
    thickness: FORM.border[highlighted ? 'highlighted' : framed ? 'framed' : 'plain'],
  };
}

/** A card without words. */
export function faceAt(place: Place, face: Face, highlighted: boolean, palette: Palette): string {
  const { x, y, width, height } = place;
  const { fill, edge, border, thickness } = coloursOf(face, highlighted, palette);
  const corner = Math.min(FORM.corner[face.shape], height / 2);
  const outline = { x, y, width, height, rx: corner };
  const { size, inset } = FORM.icon;
  return [
    tag('rect', { ...outline, fill }),
    edge === undefined ? '' : tag('path', { d: edgePath(place, corner), fill: edge }),
    tag('rect', {
      ...outline,
      fill: 'none',
      stroke: border,
      'stroke-width': thickness,
      'stroke-dasharray': face.layer === 'now' ? FORM.dash.border.join(' ') : undefined,
    }),
    iconAt(x + width - size - inset, y + (height - size) / 2, iconOf(face, palette)),
  ].join('');
}

const iconOf = ({ category, mark }: Face, palette: Palette): string =>
  category >= 0
    ? categoryShape(category, palette.categories[category]?.colour ?? palette.ink)
    : markShape(mark, palette.ink);

export const iconAt = (x: number, y: number, shape: string): string =>
  shape === ''
    ? ''
    : tag(
        'g',
        { transform: `translate(${rounded(x)} ${rounded(y)}) scale(${rounded(FORM.icon.size / 24)})` },
        shape,
      );

/** The coloured strip at a card's left, within its round corners. */
function edgePath({ x, y, height }: Place, corner: number): string {
  const off = corner - Math.sqrt(corner ** 2 - (corner - CARD.edge) ** 2);
  const right = rounded(x + CARD.edge);
  const round = `A${corner} ${corner} 0 0 0`;
  return [
    `M${right} ${rounded(y + off)}${round} ${rounded(x)} ${rounded(y + corner)}`,
    `V${rounded(y + height - corner)}${round} ${right} ${rounded(y + height - off)}Z`,
  ].join('');
}

/** A card with its name, and the note below it. */
export function cardOf(hand: Hand, { box, face, highlighted }: ShownCard): string {
  const { x, y, height, lines, note } = box;
  const { ink, muted } = hand.palette;
  const name = { x: x + CARD.pad + CARD.edge, size: CARD.font, weight: 600, colour: ink };
  const top = y + (height - lines.length * CARD.line) / 2;
  return [
    faceAt(box, face, highlighted, hand.palette),
    ...lines.map((text, row) => line(hand, text, { ...name, y: top + (row + 0.5) * CARD.line })),
    line(hand, note?.text ?? '', {
      x: x + CARD.pad,
      y: y + height + CARD.line / 2 + 1,
      size: CARD.font,
      weight: 400,
      colour: muted,
    }),
  ].join('');
}

/** What more there is, over a card's lower edge. */
export function signpost(hand: Hand, { box, sign }: ShownCard): string {
  return sign ? signAt(hand, sign.text, signPlace(box, sign)) : '';
}

/** A signpost around its middle. */
export function signAt(
  hand: Hand,
  text: string,
  { x, y, width }: { readonly x: number; readonly y: number; readonly width: number },
): string {
  const height = CARD.line - 2;
  const type = { size: CARD.font, weight: 400, colour: hand.palette.muted };
  const left = x - hand.measure(text, type.size, type.weight) / 2;
  const initialSubgraph = { x: x - width / 2, y: y - height / 2, width, height, rx: FORM.corner.sign };
  return [
    tag('rect', { ...initialSubgraph, fill: hand.palette.card }),
    line(hand, text, { ...type, x: left, y }),
  ].join('');
}
