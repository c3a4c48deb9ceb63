import type { GraphEdge, KnowledgeGraph, NodeId } from '../../graph/index.ts';
import { placeCards, type Others } from '../../src/canvas/layout/columns.ts';
import type { Stage } from '../../src/canvas/layout/fit.ts';
import { sceneOf } from '../../src/canvas/scene/build-scene.ts';
import type { Scene } from '../../src/canvas/scene/scene.ts';
import { lineKeyOf } from '../../src/canvas/style/appearance.ts';
import { dutch } from './texts.ts';

const measure = (text: string) => text.length * 7;

interface SceneOptions extends Others {
  readonly stage?: Stage;
  /** What is placed together, if not all of it. */
  readonly base?: readonly NodeId[];
}

/** A scene of these cards and relations, without expand badges. */
export function sceneFor(
  graph: KnowledgeGraph,
  visible: readonly NodeId[],
  edges: readonly GraphEdge[],
  { stage, base = visible, ...others }: SceneOptions = {},
): Scene {
  const layout = placeCards(
    { graph, measure, noteOf: () => undefined, keyOf: lineKeyOf(graph) },
    base,
    () => [...edges],
    stage,
  )(others);
  return sceneOf({ graph, visible, edges: [...edges] }, layout, new Map(), measure, dutch.words);
}
