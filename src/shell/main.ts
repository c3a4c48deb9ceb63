import { showInitialPicture } from '../canvas/initial-picture.ts';
import { readChoices, showTheme } from '../state/stored/choices.ts';
import { isNamed, LANGUAGES, pageIn } from '../words/language.ts';

// Before anything is painted: the colours, and the language, that the reader has chosen. An address that names a language keeps it.
const language = LANGUAGES.find((each) => each === document.documentElement.lang) ?? 'nl';
const { theme, language: wanted } = readChoices();
showTheme(theme);
const other = LANGUAGES.find((each) => each === wanted && each !== language);

// A page that was open before stays what it is, with its steps.
if (other && language === 'nl' && !isNamed(location) && history.state === null)
  location.replace(pageIn(other) + location.hash);
else {
  // First the page as it stands, painted; then all that makes it work. A tab in the background paints nothing, and need not wait.
  if (document.hidden) work();
  else requestAnimationFrame(() => setTimeout(work));
}

function work(): void {
  askForRest();
  showInitialPicture().catch((reason: unknown) => console.warn(reason));
  const entry = language === 'en' ? import('./en.ts') : import('./nl.ts');
  entry.catch((reason: unknown) => {
    console.warn(reason);
    // What is told then stands in the page, as no word of the product may have come.
    document.getElementById('failed')?.removeAttribute('hidden');
    document.getElementById('loading')?.remove();
  });
}

/** All that follows is asked for together, before the scripts that need it have said so. */
function askForRest(): void {
  const rest = document.querySelector<HTMLTemplateElement>('template#rest');
  // The picture is of the first drawing only.
  if (location.hash !== '') rest?.content.querySelector('#poster')?.remove();
  if (rest) document.head.append(rest.content);
}
