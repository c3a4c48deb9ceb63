import type { EdgeSingular, NodeSingular, StylesheetJson } from 'cytoscape';
import { BADGE_HEIGHT } from '../../layout/badge.ts';
import { CARD } from '../../layout/card.ts';
import { CORNER_RADIUS } from '../../layout/path.ts';
import {
  appearanceOf,
  lineAppearanceOf,
  type CardAppearance,
  type CardTraits,
  type LineAppearance,
  type LineTraits,
} from '../../style/appearance.ts';
import { METRICS } from '../../style/metrics.ts';
import type { Palette } from '../../style/palette.ts';
import { ICON_BOX } from '../../style/symbols.ts';

/** Cytoscape's types know no function for several properties that take one. */
type Style = Record<string, unknown>;

/** Converts a palette to Cytoscape's stylesheet. Pure. */
export function stylesheetOf(palette: Palette): StylesheetJson {
  return [...nodeRules(palette), ...edgeRules(palette)] as StylesheetJson;
}

/** Cytoscape's own line height is this many times the font size. */
const lineHeight = (line: number): number => line / CARD.font / 1.15;

/** The strip along a card's left side, in per cent of the width of a card. */
const STRIP = Math.round((CARD.edge / CARD.width) * 100);

function nodeRules(palette: Palette): { selector: string; style: Style }[] {
  return [
    {
      selector: 'node',
      style: {
        shape: 'round-rectangle',
        'background-color': palette.card,
        'border-width': 0,
        label: 'data(label)',
        color: palette.muted,
        'font-family': palette.font,
        'font-size': CARD.font,
        'font-weight': 400,
        'line-height': lineHeight(CARD.line),
        'text-wrap': 'wrap',
        'text-max-width': '400px',
        'text-halign': 'center',
        'text-valign': 'center',
        'text-justification': 'left',
        'overlay-opacity': 0,
        'min-zoomed-font-size': 0,
      },
    },
    { selector: 'node[kind]', style: cardStyle(palette) },
    {
      selector: 'node[note]',
      style: { width: 1, height: 1, 'background-opacity': 0, events: 'no' },
    },
    {
      selector: 'node[badge]',
      style: {
        width: 'data(width)',
        height: BADGE_HEIGHT,
        'corner-radius': `${METRICS.corner.badge}px`,
        'z-index': 5,
      },
    },
    { selector: 'node.faded', style: { opacity: METRICS.faded } },
    { selector: 'node.dimmed', style: { opacity: METRICS.dimmed } },
    { selector: 'node.hidden', style: { opacity: 0, events: 'no' } },
    {
      selector: 'node.cursor',
      style: {
        'outline-color': palette.focus,
        'outline-width': (node: NodeSingular) => METRICS.cursor.width / node.cy().zoom(),
        'outline-offset': (node: NodeSingular) => (2 * METRICS.cursor.gap) / node.cy().zoom(),
      },
    },
  ];
}

/** Takes a property from what is found once for each traits and state: Cytoscape asks for every property by itself. */
function taking<Element extends NodeSingular | EdgeSingular, Traits extends object, Appearance>(
  states: readonly string[],
  find: (traits: Traits, state: Readonly<Record<string, boolean>>) => Appearance,
) {
  const found = new WeakMap<Traits, Map<string, Appearance>>();
  return <T>(pick: (appearance: Appearance) => T) =>
    (element: Element): T => {
      const traits = element.data('traits') as Traits;
      const own = found.get(traits) ?? new Map<string, Appearance>();
      found.set(traits, own);
      const present = states.map((name) => [name, element.hasClass(name)] as const);
      const key = String(present);
      const appearance = own.get(key) ?? find(traits, Object.fromEntries(present));
      own.set(key, appearance);
      return pick(appearance);
    };
}

/** The address of the icon of a card that is in no special state; undefined if it has none. */
export function iconOf(traits: CardTraits, palette: Palette): string | undefined {
  const { icon } = appearanceOf(traits, {}, palette);
  return icon === '' ? undefined : imageOf(icon);
}

function cardStyle(palette: Palette): Style {
  const take = taking<NodeSingular, CardTraits, CardAppearance>(
    ['selected', 'highlighted'],
    (traits, state) => appearanceOf(traits, state, palette),
  );
  const { size, inset } = METRICS.icon;
  return {
    width: 'data(width)',
    height: 'data(height)',
    color: palette.ink,
    'font-weight': 600,
    'text-margin-x': 'data(shift)',
    'corner-radius': take(({ corner }) => `${corner}px`),
    'background-color': take(({ fill }) => fill),
    'background-fill': take(({ strip }) => (strip === undefined ? 'solid' : 'linear-gradient')),
    'background-gradient-direction': 'to-right',
    'background-gradient-stop-colors': take(({ strip = '', fill }) =>
      [strip || fill, strip || fill, fill, fill].join(' '),
    ),
    'background-gradient-stop-positions': `0% ${STRIP}% ${STRIP}% 100%`,
    'border-width': take(({ borderWidth }) => borderWidth),
    'border-color': take(({ border }) => border),
    'border-style': take(({ dash }) => (dash ? 'dashed' : 'solid')),
    'border-dash-pattern': take(({ dash }) => [...(dash ?? METRICS.dash.border)]),
    'background-image': take(({ icon }) => (icon === '' ? 'none' : imageOf(icon))),
    'background-width': `${size}px`,
    'background-height': `${size}px`,
    'background-position-x': '100%',
    'background-offset-x': `-${inset}px`,
    'background-position-y': 'data(iconAt)',
    'line-height': (node: NodeSingular) => lineHeight(node.data('line') as number),
    'background-clip': 'none',
    'background-image-containment': 'over',
  };
}

const imageOf = (icon: string): string =>
  `data:image/svg+xml;utf8,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" width="${ICON_BOX}" height="${ICON_BOX}" viewBox="0 0 ${ICON_BOX} ${ICON_BOX}">${icon}</svg>`)}`;

function edgeRules(palette: Palette): { selector: string; style: Style }[] {
  const take = taking<EdgeSingular, LineTraits, LineAppearance>(
    ['near', 'highlighted', 'faded'],
    (traits, state) => lineAppearanceOf(traits, state, palette),
  );
  const numbers = (name: string) => (edge: EdgeSingular) =>
    (edge.data(name) as string).split(' ').map(Number);
  return [
    {
      selector: 'edge',
      style: {
        width: take(({ width }) => width),
        opacity: take(({ opacity }) => opacity),
        'line-color': take(({ colour }) => colour),
        'line-style': take(({ dash }) => (dash ? 'dashed' : 'solid')),
        'line-dash-pattern': take(({ dash }) => [...(dash ?? METRICS.dash.line)]),
        'curve-style': 'round-segments',
        'segment-weights': numbers('weights'),
        'segment-distances': numbers('distances'),
        'segment-radii': CORNER_RADIUS,
        'radius-type': 'influence-radius',
        'edge-distances': 'endpoints',
        'source-endpoint': 'data(start)',
        'target-endpoint': 'data(end)',
        'overlay-opacity': 0,
      },
    },
    { selector: 'edge.highlighted', style: { 'z-index': 9 } },
  ];
}
