import type { Subject } from '../../../graph/index.ts';
import type { Parts } from '../../words/language-pack.ts';

/** What stands above a row: the toolbox's own words, or ours for a field. */
export const headingOf = ({ heading }: Subject, { field }: Parts['compare']['compareWords']): string =>
  'text' in heading ? heading.text : field[heading.field];

/** Places and addresses go by a name; whatever else is told as a text is in the toolbox's own words. */
export const isByName = ({ heading }: Subject): boolean =>
  'field' in heading && ['places', 'addresses'].includes(heading.field);
