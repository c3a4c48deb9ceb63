import type { translationWords as nl } from '../nl/translation.ts';

export const translationWords: typeof nl = {
  original: 'In the Dutch toolbox:',
  ours: 'The name and this summary are our translation. The texts below are in Dutch.',
  summary: 'This summary is our translation. The texts below are in Dutch.',
};
