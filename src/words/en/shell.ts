import type { shell as nl } from '../nl/shell.ts';
import { drawingWords } from './drawing.ts';
import { words } from './first.ts';

export const shell: typeof nl = {
  title: words.product,
  short: 'Doorstroom',
  description:
    'Explore instruments for moving on in the housing market: from target group to instrument to example.',
  loading: words.loading,
  record: words.record.title,
  drawing: drawingWords.label,
  late: 'This is taking a long time. Check your connection and reload the page.',
  failed: 'The Doorstroomverkenner could not be loaded. Check your connection and reload the page.',
  noScript: 'The Doorstroomverkenner needs JavaScript. Turn it on in your browser and reload the page.',
  plain: 'You can also read the whole toolbox as plain text.',
};
