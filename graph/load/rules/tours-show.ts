import type { KnowledgeGraph } from '../../knowledge-graph.ts';
import type { Tour, TourShow } from '../../model.ts';
import type { Problem } from '../problems.ts';
import { QUESTION_PARTS, valuesOf } from '../../queries/question.ts';
import { stopOf } from '../../paths/search.ts';
import { pathsThrough } from '../../paths/through.ts';
import { tourFileOf } from './rule.ts';

type Told = (path: readonly (string | number)[], message: string, tip: string) => void;

/**
 * What the steps of a tour show is there: records, kinds, values of a question, other tours, and routes. It is asked of the graph, and
 * so only of records that have no other problem.
 */
export function toursShow(graph: KnowledgeGraph): Problem[] {
  const { tours } = graph.toolbox;
  const problems: Problem[] = [];
  for (const tour of tours)
    for (const [at, { show, tours: others }] of tour.steps.entries()) {
      const tell: Told = (path, message, tip) =>
        problems.push({
          rule: 'tours-show',
          file: tourFileOf(tour),
          path: ['steps', at, ...path],
          message,
          tip,
        });
      for (const [index, other] of others.entries())
        if (!isOtherTour(tours, tour, other))
          tell(['tours', index], `there is no other tour "${other}"`, 'Use the name of a file in tour/.');
      checkShow(graph, show, (path, ...what) => tell(['show', ...path], ...what));
    }
  return problems;
}

const isOtherTour = (tours: readonly Tour[], { id }: Tour, other: string): boolean =>
  other !== id && tours.some((each) => each.id === other);

function checkShow(
  graph: KnowledgeGraph,
  { question, only = [], route = [], now }: TourShow,
  tell: Told,
): void {
  for (const part of QUESTION_PARTS) {
    const values = valuesOf(graph, part).map(({ value }) => value);
    for (const [index, value] of (question[part] ?? []).entries())
      if (!values.includes(value))
        tell(['question', part, index], `"${value}" cannot be asked for`, `It can be: ${values.join(', ')}.`);
  }
  const shown = (path: readonly (string | number)[], word: string, isThere: boolean): boolean => {
    if (!isThere) tell(path, `"${word}" does not exist`, 'Correct the id, or add the record.');
    else if (!now && graph.find(word)?.layer === 'now')
      tell(path, `"${word}" is known only from today`, 'Take it out, or write `now: true`.');
    else return true;
    return false;
  };
  for (const [index, word] of only.entries()) shown(['only', index], word, stopOf(graph, word) !== undefined);
  const allThere = route.map((id, index) => shown(['route', index], id, graph.has(id))).every(Boolean);
  if (route.length === 0 || !allThere) return;
  const count = pathsThrough(graph, route, now ? undefined : 'toolbox').length;
  if (count !== 1)
    tell(
      ['route'],
      `${count === 0 ? 'no route passes' : `${count} routes pass`} just these records`,
      `See: npm run --silent graph -- routes --from ${route[0]} --to ${route.at(-1)}.`,
    );
}
