import type { InsightId } from '../../../graph/index.ts';
import type { Parts } from '../../words/language-pack.ts';

/** The heading under which each insight stands. */
export const groupOf: Readonly<Record<InsightId, keyof Parts['insights']['insightWords']['groups']>> = {
  'types-without': 'gaps',
  'groups-without': 'gaps',
  'without-group': 'gaps',
  'without-example': 'gaps',
  'no-measure': 'stands-out',
  unstarted: 'stands-out',
  shared: 'stands-out',
  behind: 'stands-out',
  gone: 'today',
  'unknown-today': 'today',
  lost: 'certainty',
  inferred: 'certainty',
};
