import type { KnowledgeGraph, NodeId } from '../../../graph/index.ts';
import type { Explorer } from '../../state/session/explorer.svelte.ts';
import type { Words } from '../../words/language-pack.ts';
import { CARD } from '../layout/card.ts';
import { placeCards, type Box } from '../layout/columns.ts';
import type { Label, Scene } from '../renderers/cytoscape/elements.ts';
import { signsOf, type Sign } from './expand-badges.ts';

/** What is drawn, made from what the reader looks at: the drawing on screen and the picture that is kept are made of the same. */

/** How wide a text is, by itself as the name on a card. */
export type Measure = (text: string, size?: number, weight?: number) => number;

export function measureIn(fontFamily: string): Measure {
  const context = document.createElement('canvas').getContext('2d');
  return (text, size = CARD.font, weight = 600) => {
    if (!context) return (text.length * size * 7) / CARD.font;
    context.font = `${weight} ${size}px ${fontFamily}`;
    return context.measureText(text).width;
  };
}

/** What the toolbox lacks is told at the card itself: a type of doorstroom for which it names no instrument. */
function noteOf(graph: KnowledgeGraph, words: Words, id: NodeId): string | undefined {
  const { application, relations } = graph.vocabulary;
  if (!relations[application.type]?.to.includes(graph.node(id).kind)) return undefined;
  const named = graph.in(id).some(({ relation }) => relation === application.type);
  return named ? undefined : words.map.noInstrument;
}

/** Where every card stands that is in view, or has been. */
export function boxesOf(
  { graph, base, added, pins }: Pick<Explorer, 'graph' | 'base' | 'added' | 'pins'>,
  measure: Measure,
  words: Words,
): ReadonlyMap<NodeId, Box> {
  return placeCards(
    { graph, measure: (text) => measure(text), noteOf: (id) => noteOf(graph, words, id) },
    { base, added: added.map(({ id }) => id), pins },
    graph.edges,
  );
}

/** The signposts that are drawn. On a tour a step shows what it tells; what else there is comes when one looks for oneself. */
export const signsFor = ({ graph, tour, visible, now }: Explorer): ReadonlyMap<NodeId, Sign> =>
  tour ? new Map() : signsOf(graph, { visible, now });

/** How many of each kind, with the word that goes with the number. */
export const countedNames = (
  { vocabulary: { kinds: names } }: KnowledgeGraph,
  kinds: Sign['kinds'],
): { count: number; name: string }[] =>
  kinds.map(({ kind, count }) => ({ count, name: names[kind]?.[count === 1 ? 'one' : 'many'] ?? kind }));

export function sceneOf(
  { graph, visible, edges }: Pick<Explorer, 'graph' | 'visible' | 'edges'>,
  boxes: ReadonlyMap<NodeId, Box>,
  signs: ReadonlyMap<NodeId, Sign>,
  measure: Measure,
  words: Words,
): Scene {
  const labelOf = ({ kinds }: Sign): Label => {
    const text = words.map.badge(countedNames(graph, kinds));
    return { text, width: measure(text) };
  };
  return {
    graph,
    visible,
    edges,
    boxes,
    signs: new Map([...signs].map(([id, sign]) => [id, labelOf(sign)])),
  };
}

/** What stands above a column. */
export interface Head {
  readonly column: number;
  readonly name: string;
  /** Whether no card stands in it. */
  readonly empty: boolean;
}

export function headsOf({ graph, visible }: Pick<Explorer, 'graph' | 'visible'>, words: Words): Head[] {
  const all = Object.entries(graph.vocabulary.kinds);
  return [...new Set(all.map(([, { column }]) => column))].map((column) => {
    const kinds = all.filter(([, kind]) => kind.column === column);
    const shown = kinds.filter(([id]) => visible.some((node) => graph.node(node).kind === id));
    const named = shown.length > 0 ? shown : kinds.slice(0, 1);
    const names = named.map(([, { one, brief }]) => (named.length > 1 ? (brief ?? one) : one));
    return { column, name: words.columns(names), empty: shown.length === 0 };
  });
}
