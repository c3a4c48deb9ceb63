import type { InsightId } from '../../graph/index.ts';
import * as en from './en/insights.ts';
import { inLanguage } from './language.ts';
import * as nl from './nl/insights.ts';

export const { insightWords, sentenceFor, definitionOf } = inLanguage<typeof nl>({ nl, en });

/** Under which heading an insight is told. */
export const groupOf: Readonly<Record<InsightId, keyof typeof insightWords.groups>> = {
  'types-without': 'gaps',
  'groups-without': 'gaps',
  'without-group': 'gaps',
  'without-example': 'gaps',
  'no-measure': 'standing',
  unstarted: 'standing',
  shared: 'standing',
  behind: 'standing',
  gone: 'today',
  'unknown-today': 'today',
  lost: 'certainty',
  inferred: 'certainty',
};
