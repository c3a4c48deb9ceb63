import { speak } from '../../src/words/first.ts';
import { words } from '../../src/words/nl/first.ts';

/** The words come before anything is shown, as on the page; and a test's own page says in which language it is. */
if (typeof document !== 'undefined') document.documentElement.lang = 'nl';
speak(words);
