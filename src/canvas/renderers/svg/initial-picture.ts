import { capital, type KnowledgeGraph, type NodeId } from '../../../../graph/index.ts';
import { initialSubgraphOf } from '../../../state/view/initial-subgraph.ts';
import { START_VIEW } from '../../../state/view/view.ts';
import { baseOf, visibleEdges, visibleIds } from '../../../state/view/visible.ts';
import type { Words } from '../../../words/language-pack.ts';
import type { Spread } from '../../layout/spread.ts';
import { originalsOf, sceneOf } from '../../scene/build-scene.ts';
import { columnHeadsOf } from '../../scene/column-heads.ts';
import { expandBadgesOf } from '../../scene/expand-badges.ts';
import type { Measure } from '../../scene/measure.ts';
import { TOKENS } from '../../style/palette.ts';
import { lineAppearanceOf } from '../../style/appearance.ts';
import { card, expandBadge } from './cards.ts';
import { contentOf, type PictureContent } from './content.ts';
import { stroke } from './strokes.ts';
import { escape, rounded, tag, type SvgContext } from './svg.ts';

/** The cards of the initial view. */
export const initialCards = (graph: KnowledgeGraph): readonly NodeId[] =>
  visibleIds(graph, START_VIEW, initialSubgraphOf(graph, START_VIEW.question));

/**
 * The initial view as a picture, which the build writes and the page shows until the renderer is there: once for each density, before it is spread
 * over a stage. What the page needs to spread it exactly as the renderer will stands in attributes.
 */
export function initialPictureOf(graph: KnowledgeGraph, words: Words, measure: Measure): string {
  const visible = initialCards(graph);
  const { now } = START_VIEW;
  const edges = visibleEdges(graph, visible, now);
  const badges = expandBadgesOf({ graph, visible, now });
  const heads = columnHeadsOf({ graph, visible }, words);
  const { roomy, dense } = originalsOf(graph, baseOf(graph, START_VIEW), measure, words);
  const drawings = Object.entries({ roomy, dense }).map(([density, { boxes }]) => {
    const scene = sceneOf({ graph, visible, edges }, { boxes, spread: UNSPREAD }, badges, measure, words);
    const content = contentOf(scene, PLAIN);
    return tag('g', { id: density }, elementsOf({ palette: TOKENS, measure }, content));
  });
  return tag(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      'aria-hidden': 'true',
      'data-extents': JSON.stringify({ roomy: roomy.extent, dense: dense.extent }),
    },
    ...drawings,
    // Outside the drawing, because their size does not depend on the zoom.
    ...heads.map(({ column, name }) => tag('text', { 'data-column': column }, escape(capital(name)))),
  );
}

/** Nothing stands out. */
const PLAIN = { card: () => ({}), line: () => ({}), badges: true };
const UNSPREAD: Spread = { zoom: 1, columns: [], reserve: 0, down: 1, first: 0 };

/** As in the map, but each card in a group that can be placed, and each line as its points. A place is followed by the top and height of what it goes with: a card, or only itself. */
const elementsOf = (context: SvgContext, { cards, lines }: PictureContent): string =>
  [
    ...lines.map(({ line, traits, state }) => {
      const { from, to, points } = line;
      const anchored = points.map(([x, y]) => {
        const card = y === points[0]?.[1] ? from : y === points.at(-1)?.[1] ? to : undefined;
        return [x, y, card?.y ?? y, card?.height ?? 0].map(rounded).join(' ');
      });
      const appearance = lineAppearanceOf(traits, state, context.palette);
      return stroke('', appearance, { 'data-line': anchored.join(',') });
    }),
    ...cards.map((each) => {
      const { x, y, height } = each.box;
      const atOrigin = { ...each, box: { ...each.box, x: 0, y: 0 } };
      const place = [x, y, y, height].map(rounded).join(' ');
      return tag(
        'g',
        { 'data-id': each.box.id, 'data-name': each.node.name, 'data-card': place },
        card(context, atOrigin),
        expandBadge(context, atOrigin),
      );
    }),
  ].join('');
