import type { SearchText } from '../../../graph/index.ts';
import type { hitWords as nl, Where } from '../nl/search.ts';

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
