import type { translationWords as nl } from '../nl/translation.ts';

export const translationWords: typeof nl = {
  original: 'In the Dutch toolbox:',
  summary: 'This summary is ours.',
  texts: 'In our translation.',
  show: 'Show the Dutch too',
  hide: 'Hide the Dutch',
};
