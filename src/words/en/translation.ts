import type { translationWords as nl } from '../nl/translation.ts';

export const translationWords: typeof nl = {
  original: 'In the Dutch toolbox:',
  ours: 'The name and this summary are our translation.',
  summary: 'This summary is our translation.',
};
