import { drawingWords } from './drawing.ts';
import { words } from './first.ts';

/**
 * The words of the static page before its JavaScript loads, and of its metadata for browsers, search engines
 * and home screens.
 */
export const shell = {
  title: words.product,
  /** A home screen shows about twelve letters under an icon. */
  short: 'Doorstroom',
  description:
    'Verken instrumenten voor doorstroom op de woningmarkt: van doelgroep naar instrument naar voorbeeld.',
  loading: words.loading,
  record: words.record.title,
  drawing: drawingWords.label,
  late: 'Dit duurt lang. Controleer de verbinding en laad de pagina opnieuw.',
  failed:
    'De Doorstroomverkenner kon niet worden geladen. Controleer de verbinding en laad de pagina opnieuw.',
  noScript:
    'De Doorstroomverkenner heeft JavaScript nodig. Zet het aan in uw browser en laad de pagina opnieuw.',
  plain: 'U kunt de hele toolbox ook lezen als gewone tekst.',
};
