import { capital, type CellFit } from '../../../graph/index.ts';

/** The words of panels/matrix. */
export const matrixWords = {
  title: 'Matrix',
  against: 'Instrumenten naast',
  corner: 'Instrument',
  region: (many: string) => `Matrix van instrumenten en ${many}. Schuif opzij voor alle kolommen.`,
  how: 'Een vakje zegt wat de toolbox over die twee samen zegt. Hoe ver het is, geldt voor het instrument met zijn voorbeelden. Kies een vakje voor de routes erachter.',
  fit: {
    named: 'vermeld',
    universal: 'voor alle',
    example: 'voorbeeld',
    mentioned: 'noemt het',
  } satisfies Record<CellFit, string>,
  inferred: 'afgeleid',
  key: [
    'Vermeld: de toolbox noemt de twee samen. Staat er “via”, dan noemt zij een deel van de groep.',
    'Afgeleid: dat hebben wij eruit opgemaakt.',
    'Voor alle: het instrument is voor alle doelgroepen. De toolbox noemt er geen type doorstroom bij.',
  ],
  via: (group: string) => `via ${group}`,
  none: 'niet genoemd',
  count: (named: number, universal: number) =>
    [named > 0 ? String(named) : [], universal > 0 ? `${universal} voor alle` : []].flat().join(' + '),
  gap: (universal: number) =>
    universal > 0 ? `geen eigen instrument, ${universal} voor alle` : 'geen instrument',
  gaps: (names: readonly string[]) => `De toolbox noemt hier geen eigen instrument: ${names.join(', ')}.`,
  gapHere: (universal: number) => (universal > 0 ? `${universal} voor alle` : 'geen bij uw vraag'),
  gapsHere: (names: readonly string[]) =>
    `Bij uw vraag hoort hier geen eigen instrument: ${names.join(', ')}.`,
  onlyUniversal: (many: string) =>
    `${capital(many)} met alleen instrumenten voor alle doelgroepen hebben hier geen kolom:`,
  without: (many: string) => `${capital(many)} zonder een van deze instrumenten hebben hier geen kolom:`,
  outside: 'Ook in beeld, maar niet in het antwoord op uw vraag:',
  empty: 'Er zijn geen instrumenten in beeld.',
  cell: (instrument: string, column: string) => `${instrument}, ${column}:`,
  open: 'Toon de routes',
  sources: 'Toon waar het staat',
};
