import type { ApplicationId, GraphEdge, KnowledgeGraph, NodeId } from '../../../graph/index.ts';
import { isInferred, layerOf } from '../layout/lines.ts';
import { METRICS } from './metrics.ts';
import type { Palette } from './palette.ts';
import { categoryShape, markShape, type Mark } from './symbols.ts';

/** The appearance of cards and lines. Every renderer takes it from here, so that screen, file and print cannot differ. */

/** The properties of a node that its card shows beside its name. */
export interface CardTraits {
  readonly shape: 'plain' | 'framed' | 'pill';
  readonly layer: 'toolbox' | 'now';
  readonly mark: Mark;
  /** The index of its category; -1 if it has none. */
  readonly category: number;
}

export function traitsOf(graph: KnowledgeGraph, id: NodeId): CardTraits {
  const node = graph.node(id);
  const status = node.experience && graph.vocabulary.statuses[node.experience.status];
  return {
    shape: graph.vocabulary.kinds[node.kind]?.shape ?? 'plain',
    layer: node.layer,
    mark: status?.mark ?? 'none',
    category: graph.categoryIndex(id),
  };
}

export interface CardState {
  readonly selected?: boolean;
  readonly highlighted?: boolean;
}

export interface CardAppearance {
  readonly fill: string;
  /** The colour of the strip along its left side, if it has one. */
  readonly strip: string | undefined;
  readonly border: string;
  readonly borderWidth: number;
  readonly dash: readonly number[] | undefined;
  readonly corner: number;
  /** SVG of the icon at its right side; empty if it has none. */
  readonly icon: string;
}

/** The state of a card overrides its category, which overrides its layer, which overrides its shape. */
export function appearanceOf(
  { shape, layer, mark, category }: CardTraits,
  { selected = false, highlighted = false }: CardState,
  palette: Palette,
): CardAppearance {
  const colours =
    category < 0
      ? undefined
      : (palette.categories[category] ?? { colour: palette.border, tint: palette.card });
  const isNow = layer === 'now';
  const isFramed = shape === 'framed';
  const ownBorder = colours?.colour ?? (isNow ? palette.now : isFramed ? palette.ink : palette.border);
  return {
    fill: colours?.tint ?? (isNow ? palette.nowTint : palette.card),
    strip: colours?.colour,
    border: highlighted ? palette.accent : selected ? palette.ink : ownBorder,
    borderWidth: METRICS.border[highlighted || selected ? 'emphasised' : isFramed ? 'framed' : 'plain'],
    dash: isNow ? METRICS.dash.border : undefined,
    corner: METRICS.corner[shape],
    icon:
      category < 0
        ? markShape(mark, palette.ink)
        : categoryShape(category, palette.categories[category]?.colour ?? palette.ink),
  };
}

/** The properties of a line that its stroke shows. */
export interface LineTraits {
  readonly inferred: boolean;
  readonly layer: 'toolbox' | 'now';
  /** The index of the category of the instrument whose applications it shows; -1 if it shows none, or those of several categories. */
  readonly category: number;
}

export function lineTraitsOf(graph: KnowledgeGraph, edges: readonly GraphEdge[]): LineTraits {
  const categories = new Set(
    edges.map(({ application }) => (application ? graph.categoryIndex(recordOf(application)) : -1)),
  );
  const [category = -1] = categories.size === 1 ? categories : [];
  return { inferred: isInferred({ edges }), layer: layerOf({ edges }), category };
}

/** The instrument that an application belongs to; see `ApplicationId`. */
const recordOf = (application: ApplicationId): NodeId =>
  application.slice(0, application.indexOf('.')) as NodeId;

/** Lines that look alike may run together. */
export const lineKeyOf =
  (graph: KnowledgeGraph) =>
  (edges: readonly GraphEdge[]): string => {
    return JSON.stringify(lineTraitsOf(graph, edges));
  };

export interface LineState {
  /** Whether it touches the selected card, or belongs to the same statement as a line that does. */
  readonly near?: boolean;
  readonly highlighted?: boolean;
  /** Whether others are highlighted and this one is not. */
  readonly faded?: boolean;
}

export interface LineAppearance {
  readonly colour: string;
  readonly width: number;
  readonly dash: readonly number[] | undefined;
  readonly opacity: number;
}

export function lineAppearanceOf(
  { inferred, layer, category }: LineTraits,
  { near = false, highlighted = false, faded = false }: LineState,
  palette: Palette,
): LineAppearance {
  const own = layer === 'now' ? palette.now : (palette.categories[category]?.colour ?? palette.line);
  return {
    colour: highlighted ? palette.accent : near && category < 0 ? palette.ink : own,
    width: METRICS.line[highlighted ? 'highlighted' : near ? 'near' : 'plain'],
    dash: inferred ? METRICS.dash.line : undefined,
    opacity: faded ? METRICS.faded : 1,
  };
}
