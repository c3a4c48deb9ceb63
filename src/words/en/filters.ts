import type * as nl from '../nl/filters.ts';

const count = (n: number, one: string, many: string): string =>
  `${n === 0 ? 'no' : n} ${n === 1 ? one : many}`;

export const leftWords: typeof nl.leftWords = {
  left: (parts) =>
    `${parts.map(({ count: n, name }) => `${n} more ${name}`).join(' and ')} ${parts.length === 1 && parts[0]?.count === 1 ? 'does' : 'do'} not fit in this view.`,
  show: 'Show them too',
};

export const filterWords: typeof nl.filterWords = {
  legend: 'Legend',
  title: 'Filters',
  skip: {
    content: 'To the content',
    list: 'To the list of cards',
    answer: 'To the answer',
    record: 'To the open card',
    drawing: 'To the drawing',
  },
  list: {
    tab: (n) => `List (${n})`,
    title: 'Cards in view',
    /** What the cards are joined by could not be loaded. */
    alone: 'What connects the cards could not be loaded.',
  },
  layer: 'Known today',
  now: 'Show Today',
  rail: 'Beside the drawing',
  rest: (n) => `${n} more without an instrument of ${n === 1 ? 'its' : 'their'} own`,
  more: (n) => ({
    short: n > 0 ? `+${n}` : 'none',
    long: n > 0 ? `${n} more ${n === 1 ? 'instrument' : 'instruments'}` : 'no more instruments',
  }),
  key: '4 + 2 means: 4 instruments of its own and 2 for all target groups.',
  count: (named, universal) =>
    named + universal === 0
      ? { short: 'none', long: 'no instrument' }
      : universal === 0
        ? { short: String(named), long: count(named, 'instrument', 'instruments') }
        : {
            short: named > 0 ? `${named} + ${universal}` : String(universal),
            long: `${count(named, 'instrument', 'instruments')} of its own, ${universal} for all target groups`,
          },
};

/** The words of Standstill, which offers a choice where an answer is empty or too large. */
export const standstillWords: typeof nl.standstillWords = {
  without: (part, n) => `Without ${part.toLowerCase()}: ${count(n, 'instrument', 'instruments')}`,
  coreOnly: (n) => `Only target group and type of move: ${count(n, 'instrument', 'instruments')}`,
  tooMany: (n) => `There would be ${n} cards in view. That is no longer pleasant to read.`,
  anyway: 'Show them anyway',
  leave: 'Leave it like this',
};

/** The actions, as the history names them. */
export const actionWords: typeof nl.actionWords = {
  start: () => 'Start',
  open: () => 'Link opened',
  ask: (what) => (what === '' ? 'Question changed' : `Asked: ${what}`),
  unask: (what) => `Removed from the question: ${what}`,
  clear: () => 'Question cleared',
  now: () => 'Today switched on or off',
  select: (what) => `${what} opened`,
  close: () => 'Card closed',
  reveal: (what) => `${what} brought into view`,
  add: (what) => `Added: ${what}`,
  collapse: (what) => `Removed again what came from ${what}`,
  hide: (what) => `${what} hidden`,
  unhide: () => 'Hidden cards put back',
  all: () => 'All filters removed',
  restart: () => 'Started again',
  trace: (what) => `Routes asked: ${what}`,
  route: (what) => (what === '' ? 'All cards shown again' : `Route chosen, to ${what}`),
  light: (what) => `Route shown among all cards, to ${what}`,
  endTrace: () => 'Routes closed',
  form: () => 'Another view',
  arrange: () => 'Rearranged',
  pin: (what) => `${what} moved`,
  pose: (what) => `Asked: ${what}`,
  compare: (what) => `Chosen to compare: ${what}`,
  uncompare: (what) => `Removed from the comparison: ${what || 'everything'}`,
  tour: (what) => `Tour: ${what}`,
  endTour: () => 'Tour closed',
  list: (what) => (what ? `List: ${what}` : 'List of the cards in view'),
  search: (what) => `Searched: ${what}`,
};
