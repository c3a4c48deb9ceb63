import type { recordWords as Dutch } from '../nl/record.ts';

export const recordWords: typeof Dutch = {
  jumps: 'Go to',
  actions: 'What you can do',
  further: 'that follow from this',
};
