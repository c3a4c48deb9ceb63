import type { EdgeSingular } from 'cytoscape';
import { describe, expect, it } from 'vitest';
import { CytoscapeRenderer } from '../../../../../src/canvas/renderers/cytoscape/renderer.ts';
import { layoutOf, sceneOf } from '../../../../../src/canvas/scene/build-scene.ts';
import { textMeasureFor } from '../../../../../src/canvas/scene/measure.ts';
import { expandBadgesOf } from '../../../../../src/canvas/scene/expand-badges.ts';
import { pathEdges, pathNodes } from '../../../../../src/state/view/path-keys.ts';
import { pageGraph } from '../../../../support/page-graph.ts';
import { colour, pictured, views } from '../../../../support/picture.ts';
import { dutch } from '../../../../support/texts.ts';

const { words } = dutch;
const graph = await pageGraph();

const attributesOf = (element: Element): Record<string, string> =>
  Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value]));
/** Cytoscape ends a line at the outside of a card's border, of which half lies outside the card. */
const BORDER = 1.6;
const isNear = (a: string | number | undefined, b: number) => Math.abs(Number(a) - b) < BORDER;
const isSame = (a: readonly number[], b: readonly number[]) =>
  a.length === b.length && a.every((value, place) => isNear(value, b[place] ?? NaN));
const numbersOf = (text = '') => (text.match(/-?[\d.]+/g) ?? []).map(Number);
/** The ends and corners of a line as Cytoscape draws it. A straight one has a corner on its way. */
function cornersOf(edge: EdgeSingular): number[] {
  const corners = edge.segmentPoints() ?? [];
  const [start, end] = [edge.sourceEndpoint(), edge.targetEndpoint()];
  const isStraight = corners.length === 1;
  return [start, ...(isStraight ? [] : corners), end].flatMap(({ x, y }) => [x, y]);
}
/** The same of a path in a picture: a corner is what a curve is drawn towards. */
function cornersIn(path: string): number[] {
  const [start = '', ...others] = path.split(/(?=[LQ])/);
  const corners = others.filter((part) => part.startsWith('Q')).map((part) => numbersOf(part).slice(0, 2));
  return [numbersOf(start), ...corners, numbersOf(others.at(-1))].flat();
}

describe.each(Object.entries(views))('a picture of %s', (_, fragment) => {
  it('shows cards and lines as the renderer on screen does: places, colours, curves and dashes', async () => {
    const { explorer, picture } = await pictured(fragment);
    const element = document.createElement('div');
    element.style.cssText = 'position: relative; width: 860px; height: 600px';
    document.body.append(element);
    const renderer = new CytoscapeRenderer(element, 0);
    const measure = textMeasureFor(getComputedStyle(document.body).fontFamily);
    const chosen = explorer.traced?.chosen;
    renderer.render(
      sceneOf(explorer, layoutOf(explorer, measure, words), expandBadgesOf(explorer), measure, words),
      {
        nodes: chosen === undefined ? [] : pathNodes(chosen, graph),
        edges: chosen === undefined ? [] : pathEdges(chosen),
      },
    );
    const core = renderer.core;

    const bodies = [...picture.querySelectorAll('rect[stroke]')].map(attributesOf);
    const fills = [...picture.querySelectorAll('rect[fill]:not([stroke])')].map(attributesOf);
    expect(core.nodes('[kind]').length).toBe(explorer.visible.length);
    core.nodes('[kind]').forEach((node) => {
      const { x, y } = node.position();
      const place = { x: x - node.width() / 2, y: y - node.height() / 2 };
      const isHere = (each: Record<string, string>) =>
        isNear(each['x'], place.x) && isNear(each['y'], place.y) && isNear(each['width'], node.width());
      const body = bodies.find(isHere) ?? {};
      const corner = Math.min(Number.parseFloat(node.style('corner-radius') as string), node.height() / 2);
      expect(
        {
          border: colour(body['stroke']),
          thickness: Number(body['stroke-width']),
          dashed: body['stroke-dasharray'] !== undefined,
          corner: Number(body['rx']),
          fill: colour(fills.find(isHere)?.['fill']),
        },
        node.id(),
      ).toEqual({
        border: colour(node.style('border-color') as string),
        thickness: Number(node.numericStyle('border-width')),
        dashed: node.style('border-style') === 'dashed',
        corner: Math.round(corner * 100) / 100,
        fill: colour(
          node.style('background-fill') === 'solid'
            ? (node.style('background-color') as string)
            : (node.style('background-gradient-stop-colors') as string).match(/rgb\([^)]*\)$/)?.[0],
        ),
      });
    });

    // The samples of the legend are drawn without corners or ends.
    const paths = [...picture.querySelectorAll('path[fill=none][d*=L]')].map(attributesOf);
    expect(paths.length).toBe(core.edges().length);
    core.edges().forEach((edge) => {
      const path = paths.find(({ d = '' }) => isSame(cornersIn(d), cornersOf(edge))) ?? {};
      expect(
        {
          colour: colour(path['stroke']),
          width: Number(path['stroke-width']),
          dashed: path['stroke-dasharray'] !== undefined,
          opacity: Number(path['opacity'] ?? 1),
        },
        edge.id(),
      ).toEqual({
        colour: colour(edge.style('line-color') as string),
        width: Number(edge.numericStyle('width')),
        dashed: edge.style('line-style') === 'dashed',
        opacity: Number(edge.numericStyle('opacity')),
      });
    });
    renderer.destroy();
    element.remove();
  });
});
