import type { routeWords as nl } from '../nl/routes.ts';

export const routeWords: typeof nl = {
  title: 'Routes',
  label: (from, to) => (to === undefined ? `Routes between ${from}` : `Routes from ${from} to ${to}`),
  from: 'from',
  to: 'to',
  and: ' and ',
  kinds: 'A whole kind',
  all: (many) => `all ${many}`,
  narrow: 'Refine',
  addStop: (what, name) => `${what.replace('…', '')} ${name}: add`,
  via: 'through…',
  avoid: 'not through…',
  join: 'what connects this with…',
  through: (name) => `through ${name}`,
  notThrough: (name) => `not through ${name}`,
  max: 'at most',
  atMost: (n) => `at most ${n === 1 ? '1 step' : `${n} steps`}`,
  anyLength: 'any length',
  found: (n) => (n === 0 ? 'no route' : n === 1 ? '1 route' : `${n} routes, shortest first`),
  joins: (n) => (n === 0 ? 'no connection' : n === 1 ? '1 connection' : `${n} connections`),
  none: 'The toolbox does not describe a route to this.',
  noneWithin: 'With these restrictions there is no route.',
  noJoin: 'We know of nothing that connects these cards.',
  noJoinWithin: (n) =>
    `With ${n === 1 ? '1 step' : `${n} steps`} there is nothing that connects these cards.`,
  inTheWay: (restriction, n) =>
    `Without "${restriction}" ${n === 1 ? 'there is 1 route' : `there are ${n} routes`}.`,
  lift: 'Remove that',
  reachable: 'What can be reached:',
  reachableWithout: (names) =>
    `What can be reached without ${names.map((name) => `"${name}"`).join(' and ')}:`,
  andMore: (n) => `and ${n} more`,
  nothingReachable: 'From here the toolbox names no route at all.',
  follow: (many, n) => `Routes to ${many} (${n === 0 ? 'none' : n})`,
  close: 'Close routes',
  sources: 'Where this is found',
};
