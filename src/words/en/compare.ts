import { listed } from './formats.ts';
import type * as nl from '../nl/compare.ts';

const NUMBERS = ['zero', 'one', 'two', 'three', 'four'];
const number = (n: number): string => NUMBERS[n] ?? String(n);
const points = (n: number): string => (n === 0 ? 'nothing' : n === 1 ? '1 point' : `${n} points`);
/** Two are "both", more are "all three". */
const together = (n: number): string => (n === 2 ? 'both' : `all ${number(n)}`);

const quoted = (names: readonly string[]): string => listed(names.map((name) => `“${name}”`));

/** The words of panels/compare. */
export const compareWords: typeof nl.compareWords = {
  title: (n, many) => (n < 2 ? 'Compare' : `${n} ${many} compared`),
  what: (most) =>
    `Choose two to ${number(most)} cards of one kind. They are put side by side. You see what is said of all of them, and what is said of only one.`,
  another: (name) => `You chose ${name}. Choose another one to compare.`,
  button: {
    add: 'Compare',
    anew: 'Start a new comparison',
    chosen: 'In the comparison ✓',
    full: (most) => `Compare: ${number(most)} are chosen already`,
  },
  picker: {
    kind: 'What do you want to compare?',
    choose: (many, n, most) => `Choose ${many}: ${n} chosen, ${most} at most`,
    inView: 'In view',
    noneInView: 'None of these are in view now.',
    others: (n) => `Not in view (${n})`,
    full: (most) => `You can compare ${number(most)} at most. Remove one first.`,
    clear: 'Remove all',
    done: 'To the comparison',
  },
  all: (n) => `${n === 2 ? 'Both' : `All ${number(n)}`}:`,
  only: (name) => `Only ${name}:`,
  short: (all, shared, alone) =>
    [
      ...(alone.length > 0
        ? alone.map(({ name, headings }) => `Only ${name} has something under ${quoted(headings)}.`)
        : ['Under each heading, more than one has something.']),
      `The same for ${together(all)}: ${points(shared)}.`,
    ].join(' '),
  points,
  explained:
    'Things count as the same when they have the same sentence, the same theme or the same card under the same heading. Other words can mean the same.',
  partly:
    '"Partly also with" is shown when the other names only a part of it. It is also shown when a word such as "mainly" is used with only one of the two.',
  silent: '"Not mentioned" does not mean: no.',
  differences: 'Only differences',
  hidden: (n) =>
    n === 0
      ? 'There is no row in which everything is the same.'
      : n === 1
        ? '1 row hidden, in which everything is the same.'
        : `${n} rows hidden, in which everything is the same.`,
  together,
  alone: 'only here',
  alsoWith: (all, partly) =>
    [
      ...(all.length > 0 ? [`also with ${listed(all)}`] : []),
      ...(partly.length > 0 ? [`partly also with ${listed(partly)}`] : []),
    ].join(', '),
  table: 'Comparison, side by side',
  open: (name) => `Open ${name}`,
  remove: (name) => `${name}: remove from the comparison`,
  silence: 'not mentioned',
  unknownToday: 'nothing established',
  nothingToday: 'We have not been able to establish anything about how any of these is today.',
  field: {
    experience: 'Experience',
    places: 'Place',
    otherNames: 'Also called',
    addresses: 'Address as given in the toolbox (old)',
    links: 'Now to be found at',
  },
};
