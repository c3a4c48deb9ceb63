import type { Texts } from '../../../words/texts.ts';
import type { Scene } from '../cytoscape/elements.ts';
import type { Head } from '../../scene/scene.ts';
import { arrangements } from './arrange.ts';
import { drawn } from './drawn.ts';
import { legend } from './legend.ts';
import { shownIn } from './shown.ts';
import { address, at, escape, paragraph, rounded, stacked, tag, type Hand, type Part } from './svg.ts';

/** What is told around the drawing. */
export interface Telling {
  readonly title: string;
  /** What was asked: sentences, the first of them above all. */
  readonly asked: readonly string[];
  /** How many cards are shown, of how many, and by what restrictions. */
  readonly filters: readonly string[];
  /** What has to be said of the answer. */
  readonly notes: readonly string[];
  readonly date: string;
  readonly link: string;
}

export interface Pictured {
  readonly scene: Scene;
  readonly heads: readonly Head[];
  /** The ids of the cards and relations on the route that is shown. */
  readonly highlighted: ReadonlySet<string>;
  readonly telling: Telling;
  /** The font, as an address that holds it: what is kept refers to nothing outside itself. */
  readonly font?: string;
}

const MARGIN = 28;
/** So that a sentence reads well above a drawing of one column too. */
const LEAST_WIDTH = 560;

/** Pure: what the drawing shows, as a picture that stands by itself: with what was asked, what its signs mean, and where it is from. */
export function pictureAsSvg(
  hand: Hand,
  texts: Texts,
  { scene, heads, highlighted, telling, font }: Pictured,
): string {
  const { palette } = hand;
  const { pictureWords } = texts.part('picture');
  const empty = noCards(hand, texts.words.list.empty);
  const shown = shownIn(scene, highlighted);
  const map = shown.cards.length > 0 ? drawn(hand, shown, heads) : empty;
  const pages = arrangements(map, legend(hand, shown, scene.graph, pictureWords.legend), LEAST_WIDTH).map(
    (middle) => pageOf(hand, middle, telling, pictureWords.made(telling.date)),
  );
  const [page = empty] = pages.toSorted((a, b) => sheetFor(a) - sheetFor(b));
  const [width, height] = [Math.ceil(page.width + 2 * MARGIN), Math.ceil(page.height + 2 * MARGIN)];
  const root = {
    xmlns: 'http://www.w3.org/2000/svg',
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    lang: texts.language,
    role: 'img',
    'font-family': palette.font,
  };
  return tag(
    'svg',
    root,
    tag('title', {}, escape([telling.title, ...telling.asked].join('. '))),
    font === undefined ? '' : tag('style', {}, escape(fontFace(palette.font, font))),
    // As paper is.
    tag('rect', { width, height, fill: 'white' }),
    at(MARGIN, MARGIN, page),
  );
}

/** The page's own font, under the name that it has there. */
const fontFace = (fonts: string, address: string): string =>
  `@font-face{font-family:${fonts.split(',')[0]};font-weight:200 800;src:url(${address})}`;

/** The width of the least sheet that takes a page, lying as paper does. */
const sheetFor = ({ width, height }: Part): number => Math.max(width, height * Math.SQRT2);

function pageOf(hand: Hand, middle: Part, telling: Telling, made: string): Part {
  const width = Math.max(middle.width, LEAST_WIDTH);
  const rule = tag('path', { d: `M0 .5H${rounded(width)}`, stroke: hand.palette.border });
  const between = { svg: rule, width, height: 1 };
  const foot = footOf(hand, made, telling.link, width);
  return stacked([headOf(hand, telling, width), between, middle, between, foot], 14);
}

function headOf(hand: Hand, { title, asked, filters, notes }: Telling, width: number): Part {
  const { ink, muted } = hand.palette;
  const [first = '', ...others] = asked;
  const small = { size: 13, weight: 400, pitch: 18, colour: ink, width };
  const parts = [
    paragraph(hand, title, { ...small, weight: 650, colour: muted }),
    paragraph(hand, first, { size: 21, weight: 650, pitch: 27, colour: ink, width }),
    ...others.map((text) => paragraph(hand, text, { size: 15, weight: 400, pitch: 20, colour: ink, width })),
    paragraph(hand, filters.join(' · '), small),
    paragraph(hand, notes.join(' '), { ...small, colour: muted }),
  ];
  return stacked(
    parts.filter(({ height }) => height > 0),
    4,
  );
}

function footOf(hand: Hand, made: string, link: string, width: number): Part {
  const small = { size: 12, weight: 400, pitch: 16, colour: hand.palette.muted, width };
  return stacked([paragraph(hand, made, small), address(hand, link, small)], 0);
}

const noCards = (hand: Hand, text: string): Part =>
  paragraph(hand, text, {
    size: 14,
    weight: 400,
    pitch: 20,
    colour: hand.palette.muted,
    width: LEAST_WIDTH,
  });
