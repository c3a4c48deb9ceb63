import type { relationWords as nl } from '../nl/relations.ts';

export const relationWords: typeof nl = {
  count: (n) => (n === 1 ? '1 connection' : `${n} connections`),
  none: 'no connection in view',
  all: 'Open all connections',
};
