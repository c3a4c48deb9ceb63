import { LEGEND_WIDTH } from './legend.ts';
import { at, stacked, type Part } from './svg.ts';

/** Between the drawing and its legend, and between columns of the legend. */
const GAP = 24;
/** Between the groups of a legend. */
const APART = 18;

/** A drawing with its legend beside it, and with its legend below it. */
export const arrangements = (map: Part, groups: readonly Part[], leastWidth: number): [Part, Part] => [
  beside(map, stacked(groups, APART)),
  stacked([map, sideBySide(groups, Math.max(map.width, leastWidth))], GAP),
];

const beside = (map: Part, column: Part): Part => ({
  svg: map.svg + at(map.width + GAP, 0, column),
  width: map.width + GAP + column.width,
  height: Math.max(map.height, column.height),
});

/** In as many columns as there is room for, each group in the one that is lowest by then. */
function sideBySide(groups: readonly Part[], width: number): Part {
  const room = Math.floor((width + GAP) / (LEGEND_WIDTH + GAP));
  const columns = Array.from({ length: room }, (): Part[] => []);
  const heightOf = (column: readonly Part[]) => stacked(column, APART).height;
  for (const group of groups) columns.toSorted((a, b) => heightOf(a) - heightOf(b))[0]?.push(group);
  const placed = columns.map((column, place) => at(place * (LEGEND_WIDTH + GAP), 0, stacked(column, APART)));
  return { svg: placed.join(''), width, height: Math.max(...columns.map(heightOf)) };
}
