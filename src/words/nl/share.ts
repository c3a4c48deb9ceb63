/** The words of panels/share. */
export const shareWords = {
  title: 'Deel of bewaar',
  link: 'Kopieer de link',
  png: 'Bewaar de kaart als afbeelding (PNG)',
  svg: 'Bewaar de kaart als tekening (SVG)',
  print: 'Druk af',
  kept: 'Wat u heeft bewaard, gaat niet mee met de link. Het memo kunt u wel sturen, en alles samen als bestand: zie onder uw lijst.',
  note: 'Een afbeelding past in een document of presentatie. Een tekening blijft scherp, hoe groot ook.',
  copied: 'De link staat op het klembord. Wie hem opent, ziet wat u nu ziet.',
  copiedKept: 'De link staat op het klembord. Wie hem opent, ziet de eigen lijst, niet wat u bewaarde.',
  notCopied: 'Uw browser laat kopiëren niet toe. De link is hieronder geselecteerd: kopieer hem zelf.',
  address: 'De link naar wat u nu ziet',
  busy: {
    png: 'De afbeelding wordt gemaakt…',
    svg: 'De tekening wordt gemaakt…',
    print: 'De afdruk wordt klaargezet…',
  },
  done: {
    png: 'De afbeelding is gemaakt. U vindt haar bij de downloads van uw browser.',
    svg: 'De tekening is gemaakt. U vindt haar bij de downloads van uw browser.',
    /** The browser's print dialog needs no announcement. */
    print: '',
  },
  failed: {
    png: 'De afbeelding kon niet worden gemaakt.',
    svg: 'De tekening kon niet worden gemaakt.',
    print: 'De afdruk kon niet worden klaargezet.',
  },
  retry: 'Controleer de verbinding en laad de pagina opnieuw. Wat u nu ziet, blijft dan staan.',
};
