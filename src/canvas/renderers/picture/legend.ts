import { valuesOf, type KnowledgeGraph } from '../../../../graph/index.ts';
import type { Parts } from '../../../words/language-pack.ts';
import { unique } from '../../../state/view/initial-subgraph.ts';
import {
  appearanceOf,
  lineAppearanceOf,
  type CardTraits,
  type LineState,
  type LineTraits,
} from '../../style/appearance.ts';
import { METRICS } from '../../style/metrics.ts';
import { markShape } from '../../style/symbols.ts';
import { badgeAt, cardShape, iconAt } from '../svg/cards.ts';
import type { PictureContent } from '../svg/content.ts';
import { stroke } from '../svg/strokes.ts';
import { at, paragraph, stacked, type Part, type SvgContext } from '../svg/svg.ts';

/** The legend of a picture explains only what occurs in it. */

export const LEGEND_WIDTH = 200;
const SAMPLE = { width: 38, height: 24, gap: 10 } as const;
const TYPE = { size: 13, weight: 400, pitch: 17 } as const;

interface Item {
  readonly sample: string;
  readonly text: string;
}

type LegendWords = Parts['picture']['pictureWords']['legend'];

/** The legend in groups, each a part of its own. */
export function legend(
  context: SvgContext,
  content: PictureContent,
  graph: KnowledgeGraph,
  words: LegendWords,
): Part[] {
  const { palette } = context;
  const groups: readonly (readonly [heading: string, items: readonly Item[]])[] = [
    [words.cards, cardItems(context, content, graph, words)],
    [words.category, categoryItems(context, content, graph)],
    [words.experience, markItems(context, content, graph)],
    [words.lines, lineItems(context, content, words)],
    [graph.vocabulary.layers.now, nowItems(context, content, words)],
  ];
  return groups.flatMap(([heading, items]) => {
    const head = { ...TYPE, weight: 700, colour: palette.muted, width: LEGEND_WIDTH };
    const parts = [paragraph(context, heading, head), ...items.map((item) => itemPart(context, item))];
    return items.length > 0 ? [stacked(parts, 6)] : [];
  });
}

function itemPart(context: SvgContext, { sample, text }: Item): Part {
  const width = LEGEND_WIDTH - SAMPLE.width - SAMPLE.gap;
  const label = paragraph(context, text, { ...TYPE, colour: context.palette.ink, width });
  const height = Math.max(label.height, SAMPLE.height);
  const middle = ({ height: own }: { readonly height: number }) => (height - own) / 2;
  return {
    svg: at(0, middle(SAMPLE), { svg: sample }) + at(SAMPLE.width + SAMPLE.gap, middle(label), label),
    width: LEGEND_WIDTH,
    height,
  };
}

const PLAIN: CardTraits = { shape: 'plain', layer: 'toolbox', mark: 'none', category: -1 };
const cardSample = ({ palette }: SvgContext, traits: Partial<CardTraits>): string =>
  cardShape(
    { x: 1, y: 1, width: SAMPLE.width - 2, height: SAMPLE.height - 2 },
    appearanceOf({ ...PLAIN, ...traits }, {}, palette),
  );

const STATED: LineTraits = { inferred: false, layer: 'toolbox', category: -1 };
const lineSample = (
  { palette }: SvgContext,
  traits: Partial<LineTraits> = {},
  state: LineState = {},
): string =>
  stroke(
    `M0 ${SAMPLE.height / 2}H${SAMPLE.width}`,
    lineAppearanceOf({ ...STATED, ...traits }, state, palette),
  );

/** The kinds per shape, if there is more than one shape. A highlighted card has the border of the path instead of its own. */
function cardItems(
  context: SvgContext,
  { cards }: PictureContent,
  { vocabulary: { kinds } }: KnowledgeGraph,
  words: LegendWords,
): Item[] {
  const plain = cards.filter(({ state }) => state.highlighted !== true);
  const shapes = unique(plain.map(({ traits }) => traits.shape));
  const samples = shapes.map((shape) => {
    const ofShape = plain.filter(({ traits }) => traits.shape === shape).map(({ node }) => node.kind);
    const names = unique(ofShape).map((kind) => kinds[kind]?.one ?? kind);
    return { sample: cardSample(context, { shape }), text: names.join(', ') };
  });
  const place = { x: SAMPLE.width / 2, y: SAMPLE.height / 2, width: SAMPLE.width };
  const more = { sample: badgeAt(context, words.badge, place), text: words.more };
  return [...(samples.length > 1 ? samples : []), ...(cards.some(({ badge }) => badge) ? [more] : [])];
}

const categoryItems = (context: SvgContext, { cards }: PictureContent, graph: KnowledgeGraph): Item[] =>
  valuesOf(graph, 'category').flatMap(({ label }, category) =>
    cards.some(({ traits }) => traits.category === category)
      ? [{ sample: cardSample(context, { category }), text: label }]
      : [],
  );

/** Each mark with the statuses that it stands for in this picture. */
function markItems(
  { palette }: SvgContext,
  { cards }: PictureContent,
  { vocabulary: { statuses } }: KnowledgeGraph,
): Item[] {
  const marked = cards.filter(({ traits }) => traits.category < 0 && traits.mark !== 'none');
  const present = Object.entries(statuses).filter(([id]) =>
    marked.some(({ node }) => node.experience?.status === id),
  );
  return unique(present.map(([, { mark }]) => mark)).map((mark) => ({
    sample: iconAt(
      (SAMPLE.width - METRICS.icon.size) / 2,
      (SAMPLE.height - METRICS.icon.size) / 2,
      markShape(mark, palette.ink),
    ),
    text: present.flatMap(([, status]) => (status.mark === mark ? status.label : [])).join(', '),
  }));
}

function lineItems(
  context: SvgContext,
  { lines }: PictureContent,
  { stated, coloured, inferred, path }: LegendWords,
): Item[] {
  const highlighted = lines.some(({ state }) => state.highlighted);
  return [
    ...(lines.some(({ traits, state }) => !traits.inferred && !state.highlighted)
      ? [{ sample: lineSample(context), text: stated }]
      : []),
    ...(lines.some(({ traits, state }) => traits.category >= 0 && !state.highlighted)
      ? [{ sample: lineSample(context, { category: 0 }), text: coloured }]
      : []),
    ...(highlighted ? [{ sample: lineSample(context, {}, { highlighted }), text: path }] : []),
    ...(lines.some(({ traits }) => traits.inferred)
      ? [{ sample: lineSample(context, { inferred: true }, { highlighted }), text: inferred }]
      : []),
  ];
}

function nowItems(
  context: SvgContext,
  { cards, lines }: PictureContent,
  { nowCard, nowLine }: LegendWords,
): Item[] {
  const layer = 'now';
  return [
    ...(cards.some(({ traits }) => traits.layer === layer)
      ? [{ sample: cardSample(context, { layer }), text: nowCard }]
      : []),
    ...(lines.some(({ traits, state }) => traits.layer === layer && !state.highlighted)
      ? [{ sample: lineSample(context, { layer }), text: nowLine }]
      : []),
  ];
}
