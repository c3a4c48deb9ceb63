import { words } from './first.ts';
import type * as nl from '../nl/picture.ts';

/** The words around the drawing in an exported picture. */
export const pictureWords: typeof nl.pictureWords = {
  made: (date) => `Made on ${date} with:`,
  legend: {
    cards: 'Cards',
    category: words.question.part.category,
    experience: words.filters.part.experience,
    lines: 'Lines',
    stated: 'stated',
    coloured: 'stated with an instrument, in the colour of its category',
    inferred: 'inferred by us',
    path: 'the chosen route',
    badge: '+2',
    more: 'also connected, not in view',
    nowCard: 'card that does not come from the toolbox',
    nowLine: 'connection that does not come from the toolbox',
  },
};
