import { capital, type KnowledgeGraph } from '../../../../graph/index.ts';
import { initialSubgraphOf } from '../../../state/view/initial-subgraph.ts';
import { START_VIEW } from '../../../state/view/view.ts';
import { baseOf, visibleEdges, visibleIds } from '../../../state/view/visible.ts';
import type { Words } from '../../../words/language-pack.ts';
import { CARD, PITCH } from '../../layout/card.ts';
import { bottomOf } from '../../layout/fit.ts';
import { boxesOf, sceneOf } from '../../scene/build-scene.ts';
import { columnHeadsOf } from '../../scene/column-heads.ts';
import { expandBadgesOf } from '../../scene/expand-badges.ts';
import type { Measure } from '../../scene/measure.ts';
import type { Palette } from '../../style/palette.ts';
import { contentOf } from './content.ts';
import { mapElements } from './map.ts';
import { escape, tag } from './svg.ts';

/** The design tokens as references, so that the picture follows the theme of the page. */
const tokens: Palette = {
  card: 'var(--card)',
  ink: 'var(--ink)',
  muted: 'var(--ink-muted)',
  line: 'var(--line)',
  border: 'var(--line)',
  accent: 'var(--accent)',
  now: 'var(--now)',
  nowTint: 'var(--now-tint)',
  categories: [1, 2, 3].map((index) => ({
    colour: `var(--category-${index})`,
    tint: `var(--category-${index}-tint)`,
  })),
  focus: 'var(--focus)',
  font: 'inherit',
};

/**
 * The initial view as a picture, which the build writes and the page shows until the renderer is there. Its right and lower edge, in scene
 * units, are attributes, so that the page can fit it exactly as the renderer will.
 */
export function initialPictureOf(graph: KnowledgeGraph, words: Words, measure: Measure): string {
  const initialSubgraph = initialSubgraphOf(graph, START_VIEW.question);
  const visible = visibleIds(graph, START_VIEW, initialSubgraph);
  const { now } = START_VIEW;
  const boxes = boxesOf({ graph, base: baseOf(graph, START_VIEW), added: [], pins: [] }, measure, words);
  const edges = visibleEdges(graph, visible, now);
  const badges = expandBadgesOf({ graph, visible, now });
  const content = contentOf(sceneOf({ graph, visible, edges }, boxes, badges, measure, words), new Set());
  const heads = columnHeadsOf({ graph, visible }, words);
  return tag(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      'data-right': heads.length * PITCH - CARD.gapX,
      'data-bottom': bottomOf(content.cards.map(({ box }) => box)),
      'aria-hidden': 'true',
    },
    tag('g', {}, mapElements({ palette: tokens, measure }, content)),
    // Outside the group, because their size does not depend on the zoom.
    ...heads.map(({ column, name }) => tag('text', { 'data-x': column * PITCH }, escape(capital(name)))),
  );
}
