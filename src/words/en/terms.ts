import type { termWords as nl } from '../nl/terms.ts';

export const termWords: typeof nl = {
  ours: 'Our explanation',
  inEnglish: 'English:',
  source: 'Explained by:',
};
