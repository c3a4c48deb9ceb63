import { words } from './first.ts';

/** What a page says before any of its JavaScript has come, and what others show of it: a browser, a search engine, a home screen. */
export const shell = {
  title: words.product,
  /** Under an icon there is room for some twelve letters. */
  short: 'Doorstroom',
  description:
    'Verken instrumenten voor doorstroom op de woningmarkt: van doelgroep naar instrument naar voorbeeld.',
  loading: words.loading,
  late: 'Dit duurt lang. Controleer de verbinding en laad de pagina opnieuw.',
  failed:
    'De Doorstroomverkenner kon niet worden geladen. Controleer de verbinding en laad de pagina opnieuw.',
  noScript:
    'De Doorstroomverkenner heeft JavaScript nodig. Zet het aan in uw browser en laad de pagina opnieuw.',
  plain: 'U kunt de hele toolbox ook lezen als gewone tekst.',
};
