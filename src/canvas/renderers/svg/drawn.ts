import { capital } from '../../../../graph/index.ts';
import { CARD, PITCH } from '../../layout/card.ts';
import { signPlace } from '../cytoscape/elements.ts';
import type { Point } from '../../layout/lines.ts';
import type { Head } from '../../scene/scene.ts';
import { cardOf, signpost } from './cards.ts';
import { pathOf, stroke } from './strokes.ts';
import type { Shown, ShownCard } from './shown.ts';
import { at, paragraph, type Hand, type Part } from './svg.ts';

/** What a border takes beside a card. */
const BESIDE = 2;
/** What a signpost takes below a card, and the room between the cards and what stands above and below them. */
const BELOW = 10;

/** The cards, where they stand on screen, with their lines and the columns' heads. */
export function drawn(hand: Hand, { cards, lines }: Shown, heads: readonly Head[]): Part {
  const points = [...lines.flatMap(({ line }) => line.points), ...cards.flatMap(cornersOf)];
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const [left, right] = [Math.min(...xs) - BESIDE, Math.max(...xs) + BESIDE];
  const [top, bottom] = [Math.min(...ys) - BELOW, Math.max(...ys) + BELOW];

  const type = { size: 14, weight: 650, colour: hand.palette.muted, pitch: 17, width: CARD.width };
  const named = heads.flatMap(({ column, name }) => {
    const x = column * PITCH;
    const inside = x + CARD.width > left && x < right;
    return inside ? [{ x, name: paragraph(hand, capital(name), type) }] : [];
  });
  const head = Math.max(0, ...named.map(({ name }) => name.height));
  const svg = [
    ...lines.map(({ line, look }) => stroke(pathOf(line), look, hand.palette)),
    ...cards.map((card) => cardOf(hand, card)),
    ...cards.map((card) => signpost(hand, card)),
  ].join('');
  return {
    svg: [
      ...named.map(({ x, name }) => at(x - left, head - name.height, name)),
      at(-left, head - top, { svg }),
    ].join(''),
    width: right - left,
    height: head + bottom - top,
  };
}

/** The corners of a card, of its note and of its signpost, which may be wider. */
function cornersOf({ box, sign }: ShownCard): Point[] {
  const { x, y, width, height, note } = box;
  const post = sign && signPlace(box, sign);
  return [
    [x, y],
    [x + width, y + height],
    ...(note ? [[x + CARD.pad + note.width, y + height + CARD.line + 2] as const] : []),
    ...(post ? [[post.x - post.width / 2, post.y] as const] : []),
  ];
}
