import type { Task } from './engine.ts';
import { until, type KeyboardReader } from './reader.ts';

const spoken = '.frame [role=status]';
const asBackground = () => getComputedStyle(document.documentElement).colorScheme;
const language = () => document.documentElement.lang;

/** What the product is for, with keys alone. */
export const byKeyboard: readonly Task<KeyboardReader>[] = [
  {
    name: 'a group and a type are asked for, and the answer is read; undone and done again',
    async run(reader) {
      await reader.open();
      await reader.goTo(/^Doelgroep$/);
      await reader.engine.type('Senioren');
      await reader.sees(/6 instrumenten/, '.question');
      // What each type would give is counted after the paint; until then the list has another order, and a letter chooses another type.
      await reader.sees(/Van huur naar huur\s+3 \+ 2/, '.rail');
      await reader.goTo(/^Type doorstroom$/);
      await reader.engine.type('Van huur naar huur');
      await reader.sees(/5 instrumenten/, '.question');
      await reader.sees(/^22 van 83 zichtbaar/, 'footer');
      await reader.press('Control+z');
      await reader.sees(/6 instrumenten/, '.question');
      await reader.press('Control+Shift+z');
      await reader.sees(/5 instrumenten/, '.question');
    },
  },
  {
    name: 'a card is opened in the list, read, and closed again',
    async run(reader) {
      await reader.open('groep=senioren');
      await reader.choose(/^Naar de lijst van kaarten$/);
      await reader.isOn('heading', /^Kaarten in beeld/);
      await reader.choose(/^Huurgewenning$/);
      await reader.isOn('heading', /^Huurgewenning$/);
      await reader.sees(/Hoe werkt het/, '.record');
      await reader.press('Escape');
      await reader.isOn('button', /^Huurgewenning$/);
    },
  },
  {
    name: 'the drawing is walked, a card is expanded, opened, and closed again',
    async run(reader) {
      await reader.open('groep=sociale-huurders-senioren&type=huur-naar-huur');
      await reader.goTo(/^Tekening/);
      await reader.sees(/^Sociale huurders \(senioren\), doelgroep, /, spoken);
      await reader.press('ArrowRight');
      await reader.press('ArrowRight');
      await reader.sees(/kan met: Verhuiscoach/, spoken);
      await reader.press('e');
      await reader.sees(/toegevoegd/, '[role=status]');
      await reader.press('Enter');
      await reader.isOn('heading', /^Verhuiscoach$/);
      await reader.press('Escape');
      await reader.isOn('application', /^Tekening/);
    },
  },
  {
    name: 'routes lead from a card to cases, and one of them says where each step stands',
    async run(reader) {
      await reader.open('groep=senioren&kies=huurgewenning');
      await reader.sees(/Bewaar/, '.record .actions');
      await reader.choose(/^Routes naar voorbeelden/);
      await reader.isOn('heading', /^Routes$/);
      await reader.choose(/Verlengen verhuisketen/);
      await reader.sees(/^2 van 83 zichtbaar/, 'footer');
      await reader.choose(/^tabel Huurgewenning, vermeld/);
      await reader.sees(/Regels? \d+.* van het document\./, '.routes');
    },
  },
  {
    name: 'two cards are compared',
    async run(reader) {
      await reader.open();
      for (const name of ['Huurgewenning', 'Verhuiscoach']) {
        await reader.opens(name);
        await reader.choose(/^Vergelijk$/);
        await reader.isOn('button', /^In vergelijking/);
      }
      await reader.choose(/^Vergelijk \(2\)$/);
      await reader.sees(/2 instrumenten vergeleken/, '.stage h2');
      await reader.sees(/Gelijk bij allebei: 2 punten/, '.stage');
    },
  },
  {
    name: 'a card is kept with a note, and stands in the memo',
    async run(reader) {
      await reader.open('kies=huurgewenning');
      await reader.sees(/Bewaar/, '.record .actions');
      await reader.choose(/^Bewaar$/);
      await reader.isOn('button', /^Bewaard/);
      // The field of search is near the head of the page, and has keys of its own.
      await reader.press('Control+k');
      await reader.choose(/^Bewaard$/);
      // Until the list has loaded there is nothing behind the header for the keyboard.
      await reader.sees(/Huurgewenning/, '.kept .list');
      await reader.goTo(/^Uw notitie bij Huurgewenning/);
      await reader.engine.type('Bespreken met de gemeente.');
      await reader.sees(/Bespreken met de gemeente\.[^]*Bronnen/, '.stage article');
    },
  },
  {
    name: 'two steps of the tour are followed, and it is left',
    async run(reader) {
      await reader.open();
      await reader.choose(/^Rondleiding$/);
      await reader.isOn('heading', /^Doelgroepen en wensen$/);
      await reader.press('ArrowRight');
      await reader.isOn('heading', /^Wensen van senioren en gezinnen$/);
      await reader.sees(/2 van \d+/, '.tour');
      await reader.press('Escape');
      await reader.isOn('button', /^Rondleiding$/);
    },
  },
  {
    name: 'a cell of the matrix leads to its routes',
    async run(reader) {
      await reader.open();
      await reader.choose(/^Matrix$/);
      await reader.sees(/vermeld/, '.stage table');
      await reader.choose(/^Huurgewenning, van huur naar huur: vermeld/);
      await reader.isOn('heading', /^Routes$/);
      await reader.sees(/Huurgewenning/, '.routes li');
    },
  },
  {
    name: 'colours and language are chosen in the menu, and the view stays',
    async run(reader) {
      await reader.open('groep=senioren');
      await reader.choose(/^Menu$/);
      await reader.sees(/Kleuren/, '#menu');
      await reader.goTo(/^Zoals uw apparaat$/);
      await reader.press('ArrowDown');
      await reader.press('ArrowDown');
      await until(
        'it is not dark',
        () => reader.ask(asBackground, undefined),
        (found) => found === 'dark',
      );
      await reader.goTo(/^English$/, 'Shift+Tab');
      await reader.engine.press('Enter');
      await until(
        'it is not English',
        () => reader.ask(language, undefined),
        (found) => found === 'en',
      );
      await reader.sees(/28 of 83 /, 'footer');
      await until(
        'it is dark no more',
        () => reader.ask(asBackground, undefined),
        (found) => found === 'dark',
      );
    },
  },
  {
    name: 'Escape closes everything, one after the other',
    async run(reader) {
      await reader.open('kies=vestia&van=senioren&naar=case');
      await reader.sees(/\S/, '.routes li');
      await reader.choose(/^Menu$/);
      await reader.sees(/Kleuren/, '#menu');
      await reader.press('Escape');
      await reader.isOn('button', /^Menu$/);
      await reader.seesNo(/Kleuren/, '#menu');
      await reader.press('Escape');
      await reader.seesNo(/Vestia/, '.record h2');
      await reader.press('Escape');
      await reader.seesNo(/\S/, '.routes');
    },
  },
];
