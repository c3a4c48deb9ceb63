import type { updateWords as nl } from '../nl/update.ts';

export const updateWords: typeof nl = {
  label: 'New version',
  available: 'There is a new version. The page then loads again. What you see and what you kept stays.',
  use: 'Use it now',
  later: 'Later',
};
