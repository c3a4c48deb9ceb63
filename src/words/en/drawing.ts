import type { drawingWords as nl } from '../nl/drawing.ts';

const count = (n: number): string =>
  n === 0 ? 'no connection' : n === 1 ? '1 connection' : `${n} connections`;

export const drawingWords: typeof nl = {
  role: 'drawing',
  keys: 'Up and down arrows: the previous and next card. Left and right: along a connection. Enter: open the card. E: add what else there is. Shift with an arrow: move the card. Plus and minus: larger and smaller. 0: everything in view.',
  joined: (shown, more) => [count(shown), ...(more > 0 ? [`${more} more to add`] : [])].join(', '),
  chosen: 'chosen',
  nextKind: 'another kind: ',
  statedWith: (name) => `stated with ${name}, `,
  end: {
    up: 'This is the first card.',
    first: 'This is the first card of this kind.',
    down: 'This is the last card.',
    last: 'This is the last card of this kind.',
    left: 'No connection to the left.',
    right: 'No connection to the right.',
  },
  nothingMore: 'There is nothing to add to the right now.',
  empty: 'There are no cards in view.',
  move: 'Move',
  moveCard: 'Move a card',
  moveOne: (name) => `Move ${name}`,
  to: { up: 'Up', down: 'Down', left: 'To the left', right: 'To the right' },
  label: 'Drawing of the cards. The same cards are in the list.',
  arrange: 'Rearrange',
  closeUp: 'There is room left. Bring the cards together',
  more: (n, heading) => `${heading}: ${n} more`,
  fit: 'Show the whole map',
  zoomIn: 'Larger',
  zoomOut: 'Smaller',
  outside: (n) => `${n} ${n === 1 ? 'card is' : 'cards are'} out of sight`,
  emptyColumn: 'Choose a card and add what is connected with it.',
};
