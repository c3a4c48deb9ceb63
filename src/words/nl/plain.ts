import type { SourceDocument } from '../../../graph/index.ts';

/** The words of the page with the whole toolbox as text, besides those that it shares with the explorer. */
export const plain = {
  title: 'De hele toolbox als tekst',
  description:
    'Alle instrumenten, doelgroepen, voorbeelden en bronnen van de toolbox als tekst, zonder JavaScript.',
  what: ({ title, year }: SourceDocument) =>
    `Op deze pagina staan alle kaarten en rondleidingen van de Doorstroomverkenner, als tekst. De toolbox is: ${title}, ${year}.`,
  how: [
    'Achter elke zin staat in welk deel van het document zij staat. Kies dat om te zien in welke regels.',
    'Staat daar "afgeleid", dan staat het er niet letterlijk. Wij hebben het eruit opgemaakt. Onze reden staat erbij.',
    'Wat nu bekend is, staat apart onder "Stand nu". Dat komt niet uit de toolbox.',
  ],
  explorer: 'Naar de Doorstroomverkenner (met JavaScript)',
  /** Below the beginning of a record. */
  rest: 'De rest komt eraan.',
  contents: 'Inhoud',
  toContents: 'Naar de inhoud',
  inDutch: 'In het Nederlands:',
  original: 'Heet in de toolbox:',
  summary: 'In onze woorden:',
  tours: 'Rondleidingen',
  otherTours: 'Zie ook:',
  /** The heading over records that the document does not name. */
  today: 'Stand nu: wat niet in de toolbox staat',
  /** The heading over the explained terms. */
  terms: 'Woorden in de teksten',
};
