import type { KnowledgeGraph } from '../knowledge-graph.ts';
import { inferred, lost } from './insights/certainty.ts';
import { groupsWithout, typesWithout, withoutExample, withoutGroup } from './insights/gaps.ts';
import type { Found } from './insights/insight.ts';
import { behind, noMeasure, shared, unstarted } from './insights/stands-out.ts';
import { gone, unknownToday } from './insights/today.ts';

/** In the order in which they are shown: gaps, what stands out, what is known today, certainty. */
export const INSIGHTS = [
  'types-without',
  'groups-without',
  'without-group',
  'without-example',
  'no-measure',
  'unstarted',
  'shared',
  'behind',
  'gone',
  'unknown-today',
  'lost',
  'inferred',
] as const;

/** The name of an insight. */
export type InsightId = (typeof INSIGHTS)[number];

/** One thing that can be counted in the whole toolbox. The function of the same name defines it exactly. */
export interface Insight extends Found {
  readonly id: InsightId;
}

/**
 * Every insight, including those that found nothing. They cover the toolbox; those whose `layers` include
 * today cover that as well, and find nothing of today without `now`.
 */
export const insights = (graph: KnowledgeGraph, now: boolean): Insight[] =>
  INSIGHTS.map((id) => ({ id, ...foundOf(graph, id, now) }));

function foundOf(graph: KnowledgeGraph, id: InsightId, now: boolean): Found {
  switch (id) {
    case 'types-without':
      return typesWithout(graph);
    case 'groups-without':
      return groupsWithout(graph);
    case 'without-group':
      return withoutGroup(graph);
    case 'without-example':
      return withoutExample(graph);
    case 'no-measure':
      return noMeasure(graph);
    case 'unstarted':
      return unstarted(graph);
    case 'shared':
      return shared(graph);
    case 'behind':
      return behind(graph);
    case 'gone':
      return withNow(gone(graph), now);
    case 'unknown-today':
      return withNow(unknownToday(graph), now);
    case 'lost':
      return lost(graph);
    case 'inferred':
      return inferred(graph, now);
    default:
      return id satisfies never;
  }
}

const withNow = (found: Found, now: boolean): Found => (now ? found : { ...found, findings: [] });
