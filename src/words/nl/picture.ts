import { words } from './first.ts';

/** The words around the drawing in an exported picture. */
export const pictureWords = {
  made: (date: string) => `Gemaakt op ${date} met:`,
  legend: {
    cards: 'Kaarten',
    category: words.question.part.category,
    experience: words.filters.part.experience,
    lines: 'Lijnen',
    stated: 'vermeld',
    coloured: 'vermeld bij een instrument, in de kleur van zijn categorie',
    inferred: 'door ons afgeleid',
    path: 'de gekozen route',
    badge: '+2',
    more: 'ook verbonden, niet in beeld',
    nowCard: 'kaart die niet uit de toolbox komt',
    nowLine: 'verband dat niet uit de toolbox komt',
  },
};
