import type { termWords as nl } from '../nl/terms.ts';

export const termWords: typeof nl = {
  ours: 'Our explanation',
  inEnglish: 'English:',
  inDutch: 'Dutch:',
  source: 'Explained by:',
};
