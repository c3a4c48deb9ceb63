import type { Subject } from '../../../graph/index.ts';
import type { Parts } from '../../words/language-pack.ts';

/** The heading of a row: the toolbox's own words, or ours for a field. */
export const headingOf = ({ heading }: Subject, { field }: Parts['compare']['compareWords']): string =>
  'text' in heading ? heading.text : field[heading.field];

/** Whether the texts under a heading are names. All other texts are in the toolbox's own words. */
export const isByName = ({ heading }: Subject): boolean =>
  'field' in heading && ['places', 'addresses'].includes(heading.field);
