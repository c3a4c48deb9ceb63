import type { NodeSingular, StylesheetJson } from 'cytoscape';
import { CARD } from '../layout/card.ts';
import { FORM } from './shapes.ts';
import { categoryImage, markImage, type Mark } from './symbols.ts';

/** The tokens that the drawing uses, read from the page, so that a theme has one owner. */
export interface Palette {
  readonly card: string;
  readonly ink: string;
  readonly muted: string;
  readonly line: string;
  readonly border: string;
  readonly accent: string;
  readonly focus: string;
  readonly now: string;
  readonly nowTint: string;
  readonly categories: readonly { readonly colour: string; readonly tint: string }[];
  readonly font: string;
}

/** `rgb(1, 2, 3)` as a drawing and a picture both take it. */
const inHex = (colour: string): string =>
  `#${(colour.match(/\d+/g) ?? [])
    .slice(0, 3)
    .map((part) => Number(part).toString(16).padStart(2, '0'))
    .join('')}`;

export function readPalette(element: Element): Palette {
  // A token may be a colour of the reader's own system: only as the colour of something does it become one that can be drawn with.
  const sample = document.createElement('i');
  element.append(sample);
  const token = (name: string) => {
    sample.style.color = `var(--${name})`;
    return inHex(getComputedStyle(sample).color);
  };
  const palette = {
    card: token('card'),
    ink: token('ink'),
    muted: token('ink-muted'),
    line: token('line'),
    border: token('line'),
    accent: token('accent'),
    focus: token('focus'),
    now: token('now'),
    nowTint: token('now-tint'),
    categories: [1, 2, 3].map((index) => ({
      colour: token(`category-${index}`),
      tint: token(`category-${index}-tint`),
    })),
    font: getComputedStyle(element).fontFamily,
  };
  sample.remove();
  return palette;
}

/** The coloured edge, in per cent of a card's width. */
const EDGE = Math.round((CARD.edge / CARD.width) * 100);

/** A small mark at a card's right side, in the middle. */
const icon = {
  'background-width': `${FORM.icon.size}px`,
  'background-height': `${FORM.icon.size}px`,
  'background-position-x': '100%',
  'background-offset-x': `-${FORM.icon.inset}px`,
  'background-position-y': '50%',
};

/** Pure: palette in, stylesheet out. */
export function stylesheetOf(palette: Palette): StylesheetJson {
  const category = (node: NodeSingular) => palette.categories[node.data('category') as number];
  return [
    {
      selector: 'node',
      style: {
        shape: 'round-rectangle',
        'corner-radius': `${FORM.corner.plain}px`,
        width: 'data(width)',
        height: 'data(height)',
        'background-color': palette.card,
        'border-width': FORM.border.plain,
        'border-color': palette.border,
        label: 'data(label)',
        color: palette.ink,
        'font-family': palette.font,
        'font-size': CARD.font,
        'font-weight': 600,
        'line-height': CARD.line / CARD.font / 1.15,
        'text-wrap': 'wrap',
        'text-max-width': '400px',
        'text-halign': 'center',
        'text-valign': 'center',
        'text-justification': 'left',
        'text-margin-x': 'data(shift)' as unknown as number,
        'overlay-opacity': 0,
        'min-zoomed-font-size': 0,
      },
    },
    {
      selector: 'node[note]',
      style: {
        width: 1,
        height: 1,
        'background-opacity': 0,
        'border-width': 0,
        color: palette.muted,
        'font-weight': 400,
        'text-margin-x': 0,
        events: 'no',
      },
    },
    {
      selector: 'node[sign]',
      style: {
        width: 'data(width)',
        height: CARD.line - 2,
        'corner-radius': `${FORM.corner.sign}px`,
        'border-width': 0,
        color: palette.muted,
        'font-weight': 400,
        'text-margin-x': 0,
        'z-index': 5,
      },
    },
    { selector: 'node[shape = "pill"]', style: { 'corner-radius': `${FORM.corner.pill}px` } },
    {
      selector: 'node[shape = "framed"]',
      style: { 'border-width': FORM.border.framed, 'border-color': palette.ink },
    },
    {
      selector: 'node[layer = "now"]',
      style: {
        'background-color': palette.nowTint,
        'border-color': palette.now,
        'border-style': 'dashed',
        'border-dash-pattern': [...FORM.dash.border],
      },
    },
    {
      selector: 'node[category >= 0]',
      style: {
        'background-fill': 'linear-gradient',
        'background-gradient-direction': 'to-right',
        'background-gradient-stop-colors': (node: NodeSingular) => {
          const { colour, tint } = category(node) ?? { colour: palette.border, tint: palette.card };
          return `${colour} ${colour} ${tint} ${tint}`;
        },
        'background-gradient-stop-positions': `0% ${EDGE}% ${EDGE}% 100%`,
        'border-color': (node: NodeSingular) => category(node)?.colour ?? palette.border,
        'background-image': (node: NodeSingular) =>
          categoryImage(node.data('category') as number, category(node)?.colour ?? palette.ink),
        ...icon,
        'background-clip': 'none',
        'background-image-containment': 'over',
      } as object,
    },
    {
      selector: 'node[mark != "none"][category < 0]',
      style: {
        'background-image': (node: NodeSingular) => markImage(node.data('mark') as Mark, palette.ink),
        ...icon,
      } as object,
    },
    {
      selector: 'edge',
      style: {
        width: FORM.line.plain,
        'line-color': palette.line,
        'curve-style': 'unbundled-bezier',
        'control-point-weights': (edge: { data(key: string): string }) =>
          edge.data('weights').split(' ').map(Number),
        'control-point-distances': (edge: { data(key: string): string }) =>
          edge.data('distances').split(' ').map(Number),
        'edge-distances': 'endpoints',
        'source-endpoint': '50% 0%',
        'target-endpoint': '-50% 0%',
        'overlay-opacity': 0,
      } as object,
    },
    {
      selector: 'edge[side = "left"]',
      style: { 'source-endpoint': '-50% 0%', 'target-endpoint': '-50% 0%' },
    },
    { selector: 'edge[side = "right"]', style: { 'source-endpoint': '50% 0%', 'target-endpoint': '50% 0%' } },
    {
      selector: 'edge[inferred = "yes"]',
      style: { 'line-style': 'dashed', 'line-dash-pattern': [...FORM.dash.line] },
    },
    { selector: 'edge[layer = "now"]', style: { 'line-color': palette.now } },
    { selector: '.faded', style: { opacity: FORM.faded } },
    { selector: 'node[sign].faded', style: { opacity: 0 } },
    { selector: 'edge.near', style: { 'line-color': palette.ink, width: 2 } },
    { selector: 'node.selected', style: { 'border-width': 3, 'border-color': palette.ink } },
    {
      selector: 'node.cursor',
      style: {
        'outline-color': palette.focus,
        'outline-width': (node: NodeSingular) => FORM.cursor.width / node.cy().zoom(),
        'outline-offset': (node: NodeSingular) => (2 * FORM.cursor.gap) / node.cy().zoom(),
      } as object,
    },
    {
      selector: 'node.lit',
      style: { 'border-width': FORM.border.highlighted, 'border-color': palette.accent },
    },
    {
      selector: 'edge.lit',
      style: { 'line-color': palette.accent, width: FORM.line.highlighted, 'z-index': 9 },
    },
  ] as StylesheetJson;
}
