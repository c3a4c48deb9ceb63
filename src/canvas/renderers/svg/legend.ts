import { valuesOf, type KnowledgeGraph } from '../../../../graph/index.ts';
import type { Parts } from '../../../words/language-pack.ts';
import { FORM, type Face } from '../../style/shapes.ts';
import { markShape } from '../../style/symbols.ts';
import { faceAt, iconAt, signAt } from './cards.ts';
import type { Shown } from './shown.ts';
import { stroke, type Stroke } from './strokes.ts';
import { at, paragraph, stacked, type Hand, type Part } from './svg.ts';
import { unique } from '../../../state/view/initial-subgraph.ts';

/** What the signs in a picture mean: only of those that are in it. */

export const LEGEND_WIDTH = 200;
const SAMPLE = { width: 38, height: 24, gap: 10 } as const;
const TYPE = { size: 13, weight: 400, pitch: 17 } as const;

interface Item {
  readonly sample: string;
  readonly text: string;
}

type LegendWords = Parts['picture']['pictureWords']['legend'];

/** The legend in groups, each a part of its own. */
export function legend(hand: Hand, shown: Shown, graph: KnowledgeGraph, words: LegendWords): Part[] {
  const { palette } = hand;
  const groups: readonly (readonly [heading: string, items: readonly Item[]])[] = [
    [words.cards, cardItems(hand, shown, graph, words)],
    [words.category, categoryItems(hand, shown, graph)],
    [words.experience, markItems(hand, shown, graph)],
    [words.lines, lineItems(hand, shown, words)],
    [graph.vocabulary.layers.now, nowItems(hand, shown, words)],
  ];
  return groups.flatMap(([heading, items]) => {
    const head = { ...TYPE, weight: 650, colour: palette.muted, width: LEGEND_WIDTH };
    const parts = [paragraph(hand, heading, head), ...items.map((item) => itemPart(hand, item))];
    return items.length > 0 ? [stacked(parts, 6)] : [];
  });
}

function itemPart(hand: Hand, { sample, text }: Item): Part {
  const width = LEGEND_WIDTH - SAMPLE.width - SAMPLE.gap;
  const told = paragraph(hand, text, { ...TYPE, colour: hand.palette.ink, width });
  const height = Math.max(told.height, SAMPLE.height);
  const middle = ({ height: own }: { readonly height: number }) => (height - own) / 2;
  return {
    svg: at(0, middle(SAMPLE), { svg: sample }) + at(SAMPLE.width + SAMPLE.gap, middle(told), told),
    width: LEGEND_WIDTH,
    height,
  };
}

const PLAIN: Face = { shape: 'plain', layer: 'toolbox', mark: 'none', category: -1 };
const face = ({ palette }: Hand, each: Partial<Face>): string =>
  faceAt(
    { x: 1, y: 1, width: SAMPLE.width - 2, height: SAMPLE.height - 2 },
    { ...PLAIN, ...each },
    false,
    palette,
  );

const STATED: Stroke = { inferred: false, layer: 'toolbox', highlighted: false, faded: false };
const level = ({ palette }: Hand, each: Partial<Stroke>): string =>
  stroke(`M0 ${SAMPLE.height / 2}H${SAMPLE.width}`, { ...STATED, ...each }, palette);

/** Which kinds have which form, where there is more than one form. On a lit route a card shows the route's frame, not its own. */
function cardItems(
  hand: Hand,
  { cards }: Shown,
  { vocabulary: { kinds } }: KnowledgeGraph,
  words: LegendWords,
): Item[] {
  const plain = cards.filter(({ highlighted }) => !highlighted);
  const shapes = unique(plain.map((card) => card.face.shape));
  const forms = shapes.map((shape) => {
    const those = plain.filter((card) => card.face.shape === shape).map(({ node }) => node.kind);
    const names = unique(those).map((kind) => kinds[kind]?.one ?? kind);
    return { sample: face(hand, { shape }), text: names.join(', ') };
  });
  const place = { x: SAMPLE.width / 2, y: SAMPLE.height / 2, width: SAMPLE.width };
  const more = { sample: signAt(hand, words.badge, place), text: words.more };
  return [...(forms.length > 1 ? forms : []), ...(cards.some(({ sign }) => sign) ? [more] : [])];
}

const categoryItems = (hand: Hand, { cards }: Shown, graph: KnowledgeGraph): Item[] =>
  valuesOf(graph, 'category').flatMap(({ label }, category) =>
    cards.some((card) => card.face.category === category)
      ? [{ sample: face(hand, { category }), text: label }]
      : [],
  );

/** Every mark with the statuses that it stands for here. */
function markItems(
  { palette }: Hand,
  { cards }: Shown,
  { vocabulary: { statuses } }: KnowledgeGraph,
): Item[] {
  const marked = cards.filter((card) => card.face.category < 0 && card.face.mark !== 'none');
  const present = Object.entries(statuses).filter(([id]) =>
    marked.some(({ node }) => node.experience?.status === id),
  );
  return unique(present.map(([, { mark }]) => mark)).map((mark) => ({
    sample: iconAt(
      (SAMPLE.width - FORM.icon.size) / 2,
      (SAMPLE.height - FORM.icon.size) / 2,
      markShape(mark, palette.ink),
    ),
    text: present.flatMap(([, status]) => (status.mark === mark ? status.label : [])).join(', '),
  }));
}

function lineItems(hand: Hand, { lines }: Shown, { stated, inferred, path }: LegendWords): Item[] {
  const some = (test: (look: Stroke) => boolean) => lines.some(({ look }) => test(look));
  const highlighted = some((look) => look.highlighted);
  return [
    ...(some((look) => !look.inferred && !look.highlighted)
      ? [{ sample: level(hand, {}), text: stated }]
      : []),
    ...(highlighted ? [{ sample: level(hand, { highlighted }), text: path }] : []),
    ...(some((look) => look.inferred)
      ? [{ sample: level(hand, { highlighted, inferred: true }), text: inferred }]
      : []),
  ];
}

function nowItems(hand: Hand, { cards, lines }: Shown, { nowCard, nowLine }: LegendWords): Item[] {
  const isNow = ({ layer }: { layer: string }) => layer === 'now';
  return [
    ...(cards.some((card) => isNow(card.face))
      ? [{ sample: face(hand, { layer: 'now' }), text: nowCard }]
      : []),
    ...(lines.some(({ look }) => isNow(look) && !look.highlighted)
      ? [{ sample: level(hand, { layer: 'now' }), text: nowLine }]
      : []),
  ];
}
