import type * as nl from '../nl/filters.ts';

const count = (n: number, one: string, many: string): string =>
  `${n === 0 ? 'no' : n} ${n === 1 ? one : many}`;

export const filterWords: typeof nl.filterWords = {
  title: 'Filters',
  skip: {
    content: 'To the content',
    list: 'To the list of cards',
    answer: 'To the answer',
    record: 'To the open card',
    drawing: 'To the drawing',
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
