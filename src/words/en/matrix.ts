import { capital } from '../../../graph/index.ts';
import type * as nl from '../nl/matrix.ts';

const lacking = ({ length }: readonly string[]): string =>
  length === 1 ? 'This has no instrument of its own' : 'These have no instrument of their own';

/** The words of panels/matrix. */
export const matrixWords: typeof nl.matrixWords = {
  title: 'Matrix',
  against: 'Instruments against',
  corner: 'Instrument',
  region: (many) => `Matrix of instruments and ${many}. Scroll sideways for all columns.`,
  how: 'A cell says what the toolbox says of those two together. How far it got is told of the instrument with its examples. Choose a cell for the routes behind it.',
  fit: {
    named: 'stated',
    universal: 'for all',
    example: 'example',
    mentioned: 'mentions it',
  },
  inferred: 'inferred',
  key: [
    'Stated: the toolbox names the two together. Where it says “through”, it names a part of the group.',
    'Inferred: we concluded that ourselves.',
    'For all: the instrument is for all target groups. The toolbox names no type of move for it.',
  ],
  via: (group) => `through ${group}`,
  none: 'not named',
  count: (named, universal) =>
    [named > 0 ? String(named) : [], universal > 0 ? `${universal} for all` : []].flat().join(' + '),
  gap: (universal) => (universal > 0 ? `no instrument of its own, ${universal} for all` : 'no instrument'),
  gaps: (names) => `${lacking(names)} in the toolbox: ${names.join(', ')}.`,
  gapHere: (universal) => (universal > 0 ? `${universal} for all` : 'none for your question'),
  gapsHere: (names) => `${lacking(names)} for your question: ${names.join(', ')}.`,
  onlyUniversal: (many) =>
    `${capital(many)} with only instruments for all target groups have no column here:`,
  without: (many) => `${capital(many)} without any of these instruments have no column here:`,
  outside: 'Also in view, but not in the answer to your question:',
  empty: 'There are no instruments in view.',
  cell: (instrument, column) => `${instrument}, ${column}:`,
  open: 'Show the routes',
  sources: 'Show where it is found',
};
