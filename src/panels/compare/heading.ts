import type { Subject } from '../../../graph/index.ts';
import { compareWords } from '../../words/compare.ts';

/** What stands above a row: the toolbox's own words, or ours for a field. */
export const headingOf = ({ heading }: Subject): string =>
  'text' in heading ? heading.text : compareWords.field[heading.field];

/** Places and addresses go by a name; whatever else is told as a text is in the toolbox's own words. */
export const isByName = ({ heading }: Subject): boolean =>
  'field' in heading && ['places', 'addresses'].includes(heading.field);
