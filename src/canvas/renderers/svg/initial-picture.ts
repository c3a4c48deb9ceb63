import { capital, type KnowledgeGraph } from '../../../../graph/index.ts';
import { initialSubgraphOf } from '../../../state/view/initial-subgraph.ts';
import { START_VIEW } from '../../../state/view/view.ts';
import { baseOf, visibleEdges, visibleIds } from '../../../state/view/visible.ts';
import { CARD, PITCH } from '../../layout/card.ts';
import { bottomOf } from '../../layout/fit.ts';
import { boxesOf, headsOf, sceneOf, type Measure } from '../../scene/scene.ts';
import { signsOf } from '../../scene/expand-badges.ts';
import type { Words } from '../../../words/language-pack.ts';
import type { Palette } from '../../style/stylesheet.ts';
import { cardOf, signpost } from './cards.ts';
import { shownIn } from './shown.ts';
import { pathOf, stroke } from './strokes.ts';
import { escape, tag } from './svg.ts';

/** The page's own tokens: whatever its theme, the poster has the same. */
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
 * The drawing that one begins with, as a picture: the build writes it, and the page shows it until the drawing itself is there. Its right
 * and lower edge are told in the drawing's own units, so that it is seen as the drawing will be.
 */
export function posterOf(graph: KnowledgeGraph, words: Words, measure: Measure): string {
  const initialSubgraph = initialSubgraphOf(graph, START_VIEW.question);
  const visible = visibleIds(graph, START_VIEW, initialSubgraph);
  const { now } = START_VIEW;
  const boxes = boxesOf({ graph, base: baseOf(graph, START_VIEW), added: [], pins: [] }, measure, words);
  const edges = visibleEdges(graph, visible, now);
  const { cards, lines } = shownIn(
    sceneOf({ graph, visible, edges }, boxes, signsOf(graph, { visible, now }), measure, words),
    new Set(),
  );
  const hand = { palette: tokens, measure };
  const heads = headsOf({ graph, visible }, words);
  const right = heads.length * PITCH - CARD.gapX;
  const bottom = bottomOf(cards.map(({ box }) => box));
  return tag(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      'data-right': right,
      'data-bottom': bottom,
      'aria-hidden': 'true',
    },
    tag(
      'g',
      {},
      ...lines.map(({ line, look }) => stroke(pathOf(line), look, tokens)),
      ...cards.map((card) => cardOf(hand, card)),
      ...cards.map((card) => signpost(hand, card)),
    ),
    // Whatever the zoom, these are as large as other words of the page.
    ...heads.map(({ column, name }) => tag('text', { 'data-x': column * PITCH }, escape(capital(name)))),
  );
}
