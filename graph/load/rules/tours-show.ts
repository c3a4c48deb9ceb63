import type { KnowledgeGraph } from '../../knowledge-graph.ts';
import type { Tour, TourShow } from '../../model.ts';
import { QUESTION_PARTS, valuesOf } from '../../queries/question.ts';
import { stopOf } from '../../paths/search.ts';
import { pathsThrough } from '../../paths/through.ts';
import { tourFileOf, type Breach, type GraphRule } from './rule.ts';

type Report = (path: readonly (string | number)[], message: string, tip: string) => void;

/** Requires that a tour step shows only records, kinds, values, tours and paths that exist. */
export const toursShow: GraphRule = {
  name: 'tours-show',
  description: 'A tour step shows only records, kinds, values, tours and paths that exist.',
  scope: 'graph',
  check(graph) {
    const { tours } = graph.toolbox;
    const breaches: Breach[] = [];
    for (const tour of tours)
      for (const [at, { show, tours: others }] of tour.steps.entries()) {
        const report: Report = (path, message, tip) =>
          breaches.push({ file: tourFileOf(tour), path: ['steps', at, ...path], message, tip });
        for (const [index, other] of others.entries())
          if (!isOtherTour(tours, tour, other))
            report(['tours', index], `there is no other tour "${other}"`, 'Use the name of a file in tour/.');
        checkShow(graph, show, (path, ...what) => report(['show', ...path], ...what));
      }
    return breaches;
  },
};

const isOtherTour = (tours: readonly Tour[], { id }: Tour, other: string): boolean =>
  other !== id && tours.some((each) => each.id === other);

function checkShow(
  graph: KnowledgeGraph,
  { question, only = [], route = [], now }: TourShow,
  report: Report,
): void {
  for (const part of QUESTION_PARTS) {
    const values = valuesOf(graph, part).map(({ value }) => value);
    for (const [index, value] of (question[part] ?? []).entries())
      if (!values.includes(value))
        report(
          ['question', part, index],
          `"${value}" cannot be asked for`,
          `It can be: ${values.join(', ')}.`,
        );
  }
  const shown = (path: readonly (string | number)[], word: string, isThere: boolean): boolean => {
    if (!isThere) report(path, `"${word}" does not exist`, 'Correct the id, or add the record.');
    else if (!now && graph.find(word)?.layer === 'now')
      report(path, `"${word}" is known only from today`, 'Take it out, or write `now: true`.');
    else return true;
    return false;
  };
  for (const [index, word] of only.entries()) shown(['only', index], word, stopOf(graph, word) !== undefined);
  const allThere = route.map((id, index) => shown(['route', index], id, graph.has(id))).every(Boolean);
  if (route.length === 0 || !allThere) return;
  const count = pathsThrough(graph, route, now ? undefined : 'toolbox').length;
  if (count !== 1)
    report(
      ['route'],
      `${count === 0 ? 'no route passes' : `${count} routes pass`} just these records`,
      `See: npm run --silent graph -- routes --from ${route[0]} --to ${route.at(-1)}.`,
    );
}
