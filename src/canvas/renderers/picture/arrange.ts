import { LEGEND_WIDTH } from './legend.ts';
import { at, stacked, type Part } from '../svg/svg.ts';

/** Between the map and its legend, and between columns of the legend. */
const GAP = 24;
/** Between the groups of a legend. */
const GROUP_GAP = 18;

/** The map with its legend beside it, and with its legend below it. */
export const arrangements = (map: Part, groups: readonly Part[], leastWidth: number): [Part, Part] => [
  beside(map, stacked(groups, GROUP_GAP)),
  stacked([map, sideBySide(groups, Math.max(map.width, leastWidth))], GAP),
];

const beside = (map: Part, column: Part): Part => ({
  svg: map.svg + at(map.width + GAP, 0, column),
  width: map.width + GAP + column.width,
  height: Math.max(map.height, column.height),
});

/** Fills as many columns as fit, putting each group in the column that is shortest so far. */
function sideBySide(groups: readonly Part[], width: number): Part {
  const room = Math.floor((width + GAP) / (LEGEND_WIDTH + GAP));
  const columns = Array.from({ length: room }, (): Part[] => []);
  const heightOf = (column: readonly Part[]) => stacked(column, GROUP_GAP).height;
  for (const group of groups) columns.toSorted((a, b) => heightOf(a) - heightOf(b))[0]?.push(group);
  const placed = columns.map((column, place) =>
    at(place * (LEGEND_WIDTH + GAP), 0, stacked(column, GROUP_GAP)),
  );
  return { svg: placed.join(''), width, height: Math.max(...columns.map(heightOf)) };
}
