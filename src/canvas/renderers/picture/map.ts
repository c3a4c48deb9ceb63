import { capital } from '../../../../graph/index.ts';
import { badgePlace } from '../../layout/badge.ts';
import { CARD, NOTE_HEIGHT } from '../../layout/card.ts';
import { pathOf, type Point } from '../../layout/path.ts';
import type { ColumnHead } from '../../scene/column-heads.ts';
import { lineAppearanceOf } from '../../style/appearance.ts';
import { card, expandBadge } from '../svg/cards.ts';
import type { CardContent, PictureContent } from '../svg/content.ts';
import { stroke } from '../svg/strokes.ts';
import { at, paragraph, type Part, type SvgContext } from '../svg/svg.ts';

/** The room for a border beside a card. */
const BESIDE = 2;
/** The room for an expand badge below a card, and between the cards and what is above and below them. */
const BELOW = 10;

/** Lines, cards and expand badges, in drawing order and in scene units. */
const mapElements = (context: SvgContext, { cards, lines }: PictureContent): string =>
  [
    ...lines.map(({ line, traits, state }) =>
      stroke(pathOf(line.points), lineAppearanceOf(traits, state, context.palette)),
    ),
    ...cards.map((each) => card(context, each)),
    ...cards.map((each) => expandBadge(context, each)),
  ].join('');

/** The map as a part of a picture: its elements, with the heads of the columns above them. */
export function mapPart(context: SvgContext, content: PictureContent, heads: readonly ColumnHead[]): Part {
  const { cards, lines, spread } = content;
  const points = [...lines.flatMap(({ line }) => line.points), ...cards.flatMap(cornersOf)];
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const [left, right] = [Math.min(...xs) - BESIDE, Math.max(...xs) + BESIDE];
  const [top, bottom] = [Math.min(...ys) - BELOW, Math.max(...ys) + BELOW];

  const type = { size: 14, weight: 700, colour: context.palette.muted, pitch: 17, width: CARD.width };
  const names = heads.flatMap(({ column, name }) => {
    const x = spread.columns[column] ?? 0;
    const isInside = x + CARD.width > left && x < right;
    return isInside ? [{ x, name: paragraph(context, capital(name), type) }] : [];
  });
  const head = Math.max(0, ...names.map(({ name }) => name.height));
  return {
    svg: [
      ...names.map(({ x, name }) => at(x - left, head - name.height, name)),
      at(-left, head - top, { svg: mapElements(context, content) }),
    ].join(''),
    width: right - left,
    height: head + bottom - top,
  };
}

/** The corners of a card, and of its note and its expand badge, which may be wider. */
function cornersOf({ box, badge }: CardContent): Point[] {
  const { x, y, width, height, note } = box;
  const place = badge && badgePlace(box, badge);
  return [
    [x, y],
    [x + width, y + height],
    ...(note ? [[x + CARD.pad + note.width, y + height + NOTE_HEIGHT] as const] : []),
    ...(place ? [[place.x - place.width / 2, place.y] as const] : []),
  ];
}
