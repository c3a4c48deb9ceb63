import type { ColumnHead } from '../../scene/column-heads.ts';
import { emphasisOf, type Highlight } from '../../scene/emphasis.ts';
import type { Scene } from '../../scene/scene.ts';
import type { Texts } from '../../../words/texts.ts';
import { arrangements } from './arrange.ts';
import { contentOf } from '../svg/content.ts';
import type { PictureDescription } from './description.ts';
import { legend } from './legend.ts';
import { mapPart } from './map.ts';
import {
  address,
  at,
  escape,
  paragraph,
  rounded,
  stacked,
  tag,
  type Part,
  type SvgContext,
} from '../svg/svg.ts';

interface Picture {
  readonly scene: Scene;
  readonly heads: readonly ColumnHead[];
  readonly highlight: Highlight;
  readonly description: PictureDescription;
  /** The font as a data URL, because an exported file must not refer to anything outside itself. */
  readonly font?: string;
}

const MARGIN = 28;
/**
 * For viewers that ignore the embedded font. Some of them ignore `textLength` too, and then a text fits only in a font that is about as
 * wide: Arial is, and most systems have it or a font of the same widths.
 */
const FALLBACK_FONTS = "'Atkinson Hyperlegible Next', Arial, sans-serif";
/** The share of the page that its lines of text may fill, because Arial is up to 5% wider. */
const FILLED = 0.95;
/** Keeps sentences readable above a map of a single column. */
const LEAST_WIDTH = 560;

/** A scene as a self-contained SVG, with a description, a legend and the source. Pure. */
export function pictureAsSvg(
  context: SvgContext,
  texts: Texts,
  { scene, heads, highlight, description, font }: Picture,
): string {
  const { palette } = context;
  const { pictureWords } = texts.part('picture');
  const empty = emptyMap(context, texts.words.list.empty);
  const content = contentOf(scene, emphasisOf(scene, highlight));
  const map = content.cards.length > 0 ? mapPart(context, content, heads) : empty;
  const pages = arrangements(
    map,
    legend(context, content, scene.graph, pictureWords.legend),
    LEAST_WIDTH,
  ).map((middle) => pageOf(context, middle, description, pictureWords.made(description.date)));
  const [page = empty] = pages.toSorted((a, b) => sheetFor(a) - sheetFor(b));
  const [width, height] = [Math.ceil(page.width + 2 * MARGIN), Math.ceil(page.height + 2 * MARGIN)];
  const root = {
    xmlns: 'http://www.w3.org/2000/svg',
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    // SVG 1.1 has no `lang`.
    'xml:lang': texts.language,
    role: 'img',
    'font-family': `${ownFont(palette.font)}, ${FALLBACK_FONTS}`,
  };
  return tag(
    'svg',
    root,
    tag('title', {}, escape([description.title, ...description.asked].join('. '))),
    font === undefined ? '' : tag('style', {}, escape(fontFace(ownFont(palette.font), font))),
    // Prints and slides are white.
    tag('rect', { width, height, fill: 'white' }),
    at(MARGIN, MARGIN, page),
  );
}

/** Declares the embedded font under the name that the page uses for it. */
const fontFace = (name: string, address: string): string =>
  `@font-face{font-family:${name};font-weight:200 800;src:url(${address})}`;

const ownFont = (fonts: string): string => fonts.split(',')[0] ?? fonts;

/** The width of the smallest landscape sheet that a page fits on. */
const sheetFor = ({ width, height }: Part): number => Math.max(width, height * Math.SQRT2);

function pageOf(context: SvgContext, middle: Part, description: PictureDescription, made: string): Part {
  const width = Math.max(middle.width, LEAST_WIDTH);
  const rule = tag('path', { d: `M0 .5H${rounded(width)}`, stroke: context.palette.border });
  const between = { svg: rule, width, height: 1 };
  const foot = footOf(context, made, description.link, width * FILLED);
  return stacked([headOf(context, description, width * FILLED), between, middle, between, foot], 14);
}

function headOf(
  context: SvgContext,
  { title, asked, filters, notes }: PictureDescription,
  width: number,
): Part {
  const { ink, muted } = context.palette;
  const [first = '', ...others] = asked;
  const small = { size: 13, weight: 400, pitch: 18, colour: ink, width };
  const parts = [
    paragraph(context, title, { ...small, weight: 700, colour: muted }),
    paragraph(context, first, { size: 21, weight: 700, pitch: 27, colour: ink, width }),
    ...others.map((text) =>
      paragraph(context, text, { size: 15, weight: 400, pitch: 20, colour: ink, width }),
    ),
    paragraph(context, filters.join(' · '), small),
    paragraph(context, notes.join(' '), { ...small, colour: muted }),
  ];
  return stacked(
    parts.filter(({ height }) => height > 0),
    4,
  );
}

function footOf(context: SvgContext, made: string, link: string, width: number): Part {
  const small = { size: 12, weight: 400, pitch: 16, colour: context.palette.muted, width };
  return stacked([paragraph(context, made, small), address(context, link, small)], 0);
}

const emptyMap = (context: SvgContext, text: string): Part =>
  paragraph(context, text, {
    size: 14,
    weight: 400,
    pitch: 20,
    colour: context.palette.muted,
    width: LEAST_WIDTH,
  });
