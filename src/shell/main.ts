import { removeInitialPicture, showInitialPicture } from '../canvas/initial-picture.ts';
import { leaveComposingAlone } from '../platform/composing.ts';
import { WIDE } from '../platform/media.ts';
import { removeBeginning, showBeginning } from './beginning.ts';
import { readChoices, showTheme } from '../state/stored/choices.ts';
import { isNamed, LANGUAGES, pageIn, type Language } from '../words/language.ts';

/*
 * The script of every explorer page, which runs before the first paint: it applies the theme and the language that the reader chose. It
 * imports as little as possible and is the same file for all languages, as each further file would delay the paint.
 */
const ENTRIES: Readonly<Record<Language, () => Promise<{ readonly show: () => void }>>> = {
  nl: () => import('./nl.ts'),
  en: () => import('./en.ts'),
};

const language = LANGUAGES.find((each) => each === document.documentElement.lang) ?? 'nl';
const { theme, language: chosen } = readChoices();
showTheme(theme);
leaveComposingAlone();

// A reader who opens the first page is led to the chosen language, unless the address names a language or the page was open before.
const other = LANGUAGES.find((each) => each === chosen && each !== language);
if (other && language === 'nl' && !isNamed(location) && history.state === null)
  location.replace(pageIn(other) + location.hash);
// Let the browser paint the static page first. A tab in the background never paints.
else if (document.hidden) load();
else requestAnimationFrame(() => setTimeout(load));

function load(): void {
  requestRest();
  // A narrow page starts with the list, and a hash asks for another view.
  if (location.hash === '' && matchMedia(WIDE).matches) showInitialPicture(showBeginning);
  start().catch((reason: unknown) => {
    console.warn(reason);
    // They promise what does not come.
    removeInitialPicture();
    removeBeginning();
    // This message is part of the static page, as the words of the explorer may be missing.
    document.getElementById('failed')?.removeAttribute('hidden');
    document.getElementById('loading')?.remove();
  });
}

async function start(): Promise<void> {
  const { show } = await ENTRIES[language]();
  // In a task of its own: neither reading the scripts nor showing the page should keep a press waiting for the other.
  await new Promise((resolve) => setTimeout(resolve));
  show();
}

/** Requests everything else that the first screen needs at once, before the scripts that need it ask for it. */
function requestRest(): void {
  const rest = document.querySelector<HTMLTemplateElement>('template#rest');
  if (rest) document.head.append(rest.content);
}
