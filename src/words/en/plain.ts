import type { plain as nl } from '../nl/plain.ts';

export const plain: typeof nl = {
  title: 'The whole toolbox as text',
  description:
    'All instruments, target groups, examples and sources of the toolbox as text, without JavaScript.',
  what: ({ title, year }) =>
    `This page holds all cards and tours of the Doorstroomverkenner, as text. The toolbox is: ${title}, ${year}. Names and texts are our translation; the Dutch is with the source of each sentence.`,
  how: [
    'After each sentence you see in which part of the document it stands. Choose that to see in which lines.',
    'Where it says "inferred", it does not stand there literally. We have concluded it from what does. Our reason is given.',
    'What is known today stands apart, under "Today". That does not come from the toolbox.',
  ],
  explorer: 'To the Doorstroomverkenner (with JavaScript)',
  rest: 'The rest is on its way.',
  contents: 'Contents',
  toContents: 'To the contents',
  original: 'In the toolbox, in Dutch:',
  inDutch: 'In Dutch:',
  summary: 'In our words:',
  tours: 'Tours',
  otherTours: 'See also:',
  today: 'Today: what is not in the toolbox',
  terms: 'Words in the texts',
};
