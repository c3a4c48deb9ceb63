import type { SearchText } from '../../../graph/index.ts';
import type { commandWords as nlCommands, hitWords as nl, Where } from '../nl/search.ts';

const inLayer = (found: SearchText, text: string): string =>
  found.layer === 'now' ? `Today: ${text}` : text;
const underHeading: Where = ({ under, layer, language }) => {
  const where = under === undefined ? 'in the text' : `${layer === 'now' ? 'in Today' : 'in'}: ${under}`;
  return language === 'nl' ? `${where}, in the Dutch original` : where;
};
const list = (words: readonly string[]): string => words.map((word) => `“${word}”`).join(', ');

/** The words of the hits of a search. */
export const hitWords: typeof nl = {
  none: (query) => `Nothing found for “${query}”. The toolbox does not name it, nor anything like it.`,
  nearest: (unknown) => `The toolbox does not name ${list(unknown)}. This comes closest:`,
  others: (unknown) => `The toolbox does not name ${list(unknown)}. This was found for the other words:`,
  more: (n) => `${n} more found: show them all`,
  asList: 'Show this as a list, with a link of its own',
  title: (query) => `Found for “${query}”`,
  empty: 'Type what you are looking for in the search field.',
  question: 'question',
  action: 'action',
  place: 'place',
  term: 'term',
  tour: (name) => `tour ${name}`,
  now: 'Today',
  inText: {
    statement: underHeading,
    quote: (found) => `quote, ${underHeading(found)}`,
    meaning: () => 'in the explanation',
    summary: ({ language }) => (language === undefined ? 'in the summary' : 'in the Dutch summary'),
    theme: (found) => inLayer(found, 'feature'),
    page: () => 'in Today: source',
  },
  because: {
    otherName: (found) => inLayer(found, `also called: ${found.text}`),
    searchWord: ({ text }) => `related word: ${text}`,
    translation: ({ text, language }) => (language === 'en' ? text : `in Dutch: ${text}`),
    category: ({ text }) => `from ${text}`,
    place: ({ text }) => `in ${text}`,
    experience: ({ text }) => `experience: ${text}`,
    organisation: ({ text }) => `with ${text}`,
    succession: ({ text }) => `Today: before or after ${text}`,
    application: ({ text }) => `with ${text}`,
    address: (found) => inLayer(found, `web address: ${found.text}`),
    heading: (found) => inLayer(found, `under the heading ${found.text}`),
  },
};

/** The commands, and other words by which search finds them. */
export const commandWords: typeof nlCommands = {
  clear: { name: 'Clear the question', also: ['erase', 'ask again', 'remove filters'] },
  all: { name: 'Show everything', also: ['remove filters', 'without restrictions'] },
  restart: { name: 'Start again', also: ['restore', 'back to the beginning', 'reset', 'begin'] },
  unhide: { name: 'Put hidden cards back', also: ['make visible', 'unhide'] },
  undo: { name: 'Undo', also: ['back', 'step back'] },
  redo: { name: 'Redo', also: ['forward', 'step forward'] },
  arrange: { name: 'Rearrange', also: ['order', 'layout', 'arrange', 'tidy'] },
  map: { name: 'Show the map', also: ['drawing', 'view', 'graph'] },
  list: { name: 'Show the list', also: ['view', 'text'] },
  nowOff: { name: 'Hide Today', also: ['only the toolbox', 'without today'] },
  nowOn: { name: 'Show Today', also: ['now', 'present', 'current'] },
  endTrace: { name: 'Close routes', also: ['stop routes'] },
};
