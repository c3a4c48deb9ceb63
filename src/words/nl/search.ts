import type { SearchText } from '../../../graph/index.ts';

/** Where something was found. `words` goes beside a short piece of the text itself, `whole` has all of it. */
export type Where = (found: SearchText) => string;

const inLayer = (found: SearchText, text: string): string =>
  found.layer === 'now' ? `Stand nu: ${text}` : text;
const underHeading: Where = ({ under, layer, language }) => {
  const where = under === undefined ? 'in de tekst' : `${layer === 'now' ? 'in Stand nu' : 'in'}: ${under}`;
  return language === 'en' ? `${where}, in onze Engelse vertaling` : where;
};
const list = (words: readonly string[]): string => words.map((word) => `“${word}”`).join(', ');

/** The words of the hits of a search. */
export const hitWords = {
  none: (query: string) =>
    `Niets gevonden voor “${query}”. De toolbox noemt dit niet, en ook niets dat erop lijkt.`,
  /** Above what comes closest to words that the toolbox does not have. */
  nearest: (unknown: readonly string[]) =>
    `De toolbox noemt ${list(unknown)} niet. Dit komt het dichtst in de buurt:`,
  /** Above what has the other words of the query. */
  others: (unknown: readonly string[]) =>
    `De toolbox noemt ${list(unknown)} niet. Dit is gevonden voor de andere woorden:`,
  more: (n: number) => `Nog ${n} gevonden: toon ze allemaal`,
  /** The last option, where the others are all that was found. */
  asList: 'Toon dit als lijst, met een eigen link',
  /** Above the list of all hits. */
  title: (query: string) => `Gevonden voor “${query}”`,
  empty: 'Typ in het zoekveld wat u zoekt.',
  question: 'vraag',
  action: 'opdracht',
  place: 'plaats',
  term: 'begrip',
  tour: (name: string) => `rondleiding ${name}`,
  now: 'Stand nu',
  /** Where it was found: in a text, of which a piece is shown as well. */
  inText: {
    statement: underHeading,
    quote: (found) => `citaat, ${underHeading(found)}`,
    meaning: () => 'in de uitleg',
    summary: ({ language }): string =>
      language === undefined ? 'in de samenvatting' : 'in de Engelse samenvatting',
    theme: (found) => inLayer(found, 'kenmerk'),
    page: () => 'in Stand nu: bron',
  } satisfies Partial<Record<SearchText['aspect'], Where>>,
  /** Where it was found: in a name or another short text, which is given whole. */
  because: {
    otherName: (found) => inLayer(found, `ook genoemd: ${found.text}`),
    searchWord: ({ text }) => `verwant woord: ${text}`,
    translation: ({ text }) => `in het Engels: ${text}`,
    category: ({ text }) => `uit ${text}`,
    place: ({ text }) => `in ${text}`,
    experience: ({ text }) => `ervaring: ${text}`,
    organisation: ({ text }) => `met ${text}`,
    succession: ({ text }) => `Stand nu: voor of na ${text}`,
    application: ({ text }) => `bij ${text}`,
    address: (found) => inLayer(found, `webadres: ${found.text}`),
    heading: (found) => inLayer(found, `onder het kopje ${found.text}`),
  } satisfies Partial<Record<SearchText['aspect'], Where>>,
};

/** The commands, and other words by which search finds them. */
export const commandWords = {
  clear: { name: 'Maak de vraag leeg', also: ['wissen', 'opnieuw vragen', 'filters weg'] },
  all: { name: 'Toon alles', also: ['filters weg', 'zonder beperkingen'] },
  restart: { name: 'Begin opnieuw', also: ['herstel', 'terug naar begin', 'reset', 'start'] },
  unhide: { name: 'Zet verborgen kaarten terug', also: ['zichtbaar maken'] },
  undo: { name: 'Ongedaan maken', also: ['terug', 'stap terug'] },
  redo: { name: 'Opnieuw doen', also: ['stap vooruit'] },
  arrange: { name: 'Schik opnieuw', also: ['orden', 'indeling', 'ordenen'] },
  map: { name: 'Toon de kaart', also: ['tekening', 'weergave'] },
  list: { name: 'Toon de lijst', also: ['weergave', 'tekst'] },
  nowOff: { name: 'Verberg Stand nu', also: ['alleen de toolbox', 'zonder vandaag'] },
  nowOn: { name: 'Toon Stand nu', also: ['vandaag', 'heden'] },
  endTrace: { name: 'Sluit routes', also: ['stop routes'] },
} satisfies Record<string, { name: string; also: readonly string[] }>;
