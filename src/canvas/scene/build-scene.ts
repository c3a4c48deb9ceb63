import type { KnowledgeGraph, NodeId } from '../../../graph/index.ts';
import type { Explorer } from '../../state/session/explorer.svelte.ts';
import type { Words } from '../../words/language-pack.ts';
import type { Box, Label } from '../layout/box.ts';
import { placeCards } from '../layout/columns.ts';
import type { ExpandBadge } from './expand-badges.ts';
import type { Measure } from './measure.ts';
import type { Scene } from './scene.ts';

/** Builds the scene from the state. The map on screen and an exported picture are made of the same scene. */

/** Below a type of application for which the toolbox names no instrument, a note says so. */
function noteOf(graph: KnowledgeGraph, words: Words, id: NodeId): string | undefined {
  const { application, relations } = graph.vocabulary;
  if (!relations[application.type]?.to.includes(graph.node(id).kind)) return undefined;
  const hasInstrument = graph.in(id).some(({ relation }) => relation === application.type);
  return hasInstrument ? undefined : words.map.noInstrument;
}

/** The places of all cards that are visible or have been. */
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

/** Counts of kinds, each with the singular or plural name that goes with it. */
export const countedNames = (
  { vocabulary: { kinds: names } }: KnowledgeGraph,
  kinds: ExpandBadge['kinds'],
): { count: number; name: string }[] =>
  kinds.map(({ kind, count }) => ({ count, name: names[kind]?.[count === 1 ? 'one' : 'many'] ?? kind }));

export function sceneOf(
  { graph, visible, edges }: Pick<Explorer, 'graph' | 'visible' | 'edges'>,
  boxes: ReadonlyMap<NodeId, Box>,
  badges: ReadonlyMap<NodeId, ExpandBadge>,
  measure: Measure,
  words: Words,
): Scene {
  const labelOf = ({ kinds }: ExpandBadge): Label => {
    const text = words.map.badge(countedNames(graph, kinds));
    return { text, width: measure(text) };
  };
  return {
    graph,
    visible,
    edges,
    boxes,
    badges: new Map([...badges].map(([id, badge]) => [id, labelOf(badge)])),
  };
}
