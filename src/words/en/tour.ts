import type * as nl from '../nl/tour.ts';

/** The words of panels/tour. */
export const tourWords: typeof nl.tourWords = {
  label: 'Previous and next step',
  step: 'Step',
  count: (step, all) => `${step} of ${all}`,
  previous: 'Previous',
  next: 'Next',
  close: 'Close the tour',
  steps: 'All steps',
  others: 'Other tours',
  back: (name) => `Back to: ${name}`,
  begin: 'Start on your own',
  full: 'Full screen',
  endFull: 'Leave full screen',
};
