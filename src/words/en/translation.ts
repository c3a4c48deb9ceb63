import type { translationWords as nl } from '../nl/translation.ts';

export const translationWords: typeof nl = {
  original: 'In the Dutch toolbox:',
  summary: 'This summary is ours.',
  texts: 'Names and texts are our translation.',
  show: 'Show the Dutch original too',
  hide: 'Hide the Dutch original',
};
