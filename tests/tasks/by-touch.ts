import { placesOfCards, type Place } from '../browser/cards.ts';
import { PHONE, straight, type Point, type Task } from './engine.ts';
import { until, type TouchReader } from './reader.ts';

/** A record, on its sheet. */
const opens = async (reader: TouchReader, name: string) => {
  await reader.tap('button', new RegExp(`^${name}$`));
  await reader.sees(new RegExp(name), '.record h2');
  await reader.sees(/Bewaar/, '.record .actions');
};
const goesTo = async (reader: TouchReader, view: RegExp) => {
  await reader.tap('button', /^(Meer|Matrix|Vergelijk|Bewaard) ▾$/);
  await reader.tap('button', view);
};
function placeOf(cards: Record<string, Place>, id: string): Place & { middle: Point } {
  const place = cards[id];
  if (!place) throw new Error(`${id} is not drawn`);
  return { ...place, middle: { x: place.x + place.width / 2, y: place.y + place.height / 2 } };
}
/** Whether all cards have gone the same way: then the view was moved, and no card. */
const asOne = (before: Record<string, Place>, after: Record<string, Place>): boolean => {
  const gone = Object.entries(before).map(([id, { x, y }]) => [
    (after[id]?.x ?? 0) - x,
    (after[id]?.y ?? 0) - y,
  ]);
  return [0, 1].every((axis) => {
    const ways = gone.map((way) => way[axis] ?? 0);
    return Math.max(...ways) - Math.min(...ways) < 1;
  });
};

/** What the product is for, with fingers alone, on a phone. What is chosen in the browser's own list of a blank is asked here by the filters. */
export const byTouch: readonly Task<TouchReader>[] = [
  {
    name: 'a group and a type are asked for, and the answer is read; undone',
    async run(reader) {
      await reader.open();
      await reader.tap('button', /^Filters$/);
      await reader.tap('button', /^Senioren \d/);
      await reader.tap('button', /^Van huur naar huur/);
      await reader.tap('button', /^Sluit$/);
      await reader.sees(/5 instrumenten/, '.question');
      await reader.sees(/^22 van 83 zichtbaar/, 'footer');
      await reader.tap('button', /^Ongedaan maken$/);
      await reader.sees(/6 instrumenten/, '.question');
    },
  },
  {
    name: 'a card is opened in the list, expanded, says where it stands, and is closed',
    async run(reader) {
      await reader.open('groep=senioren&type=huur-naar-huur');
      await opens(reader, 'Huurgewenning');
      await reader.tap('button', /^Zet 1 erbij/);
      await reader.sees(/^23 van 83 zichtbaar/, 'footer');
      await reader.tap('button', /^Waar dit staat: ?tabel Huurgewenning/);
      await reader.sees(/Regels? \d+.* van het document\./, '.record');
      await reader.tap('button', /^Sluit$/);
      await reader.seesNo(/\S/, '.record.sheet');
    },
  },
  {
    name: 'a card is found by its name, of which nothing is cut off',
    async run(reader) {
      await reader.open();
      await reader.tap('combobox', /^Zoek/);
      await reader.engine.type('senioren');
      await reader.sees(/Verhuisgeneigde senioren/, '[role=option]');
      const cut = () =>
        reader.ask(
          (wide) =>
            [...document.querySelectorAll('[role=option]')]
              .filter(
                (each) => each.scrollWidth > each.clientWidth || each.getBoundingClientRect().right > wide,
              )
              .map(({ textContent }) => textContent),
          PHONE.width,
        );
      await until('what is found is cut off', cut, (found) => found.length === 0);
      await reader.tap('option', /^Verhuisgeneigde senioren/);
      await reader.sees(/^Verhuisgeneigde senioren$/, '.record.sheet h2');
    },
  },
  {
    name: 'routes lead from a card to cases, one of them says where each step stands, and all of it is closed',
    async run(reader) {
      await reader.open('groep=senioren');
      await opens(reader, 'Huurgewenning');
      await reader.tap('button', /^Routes naar voorbeelden/);
      await reader.tap('button', /Verlengen verhuisketen\.$/);
      await reader.sees(/^2 van 83 zichtbaar/, 'footer');
      await reader.tap('button', /^tabel Huurgewenning, vermeld/);
      await reader.sees(/Regels? \d+.* van het document\./, '.routes');
      await reader.tap('button', /^Sluit routes$/);
      await reader.seesNo(/\S/, '.routes');
      await reader.tap('button', /^Sluit$/);
      await reader.seesNo(/\S/, '.record.sheet');
    },
  },
  {
    name: 'two cards are compared',
    async run(reader) {
      await reader.open();
      for (const name of ['Huurgewenning', 'Verhuiscoach']) {
        await opens(reader, name);
        await reader.tap('button', /^Vergelijk$/);
        await reader.sees(/In vergelijking/, '.record .actions');
        await reader.tap('button', /^Sluit$/);
      }
      await reader.tap('button', /^Vergelijk \(2\)$/);
      await reader.sees(/2 instrumenten vergeleken/, '.stage h2');
      await reader.sees(/Gelijk bij allebei: 2 punten/, '.stage');
    },
  },
  {
    name: 'a card is kept with a note, and stands in the memo',
    async run(reader) {
      await reader.open();
      await opens(reader, 'Huurgewenning');
      await reader.tap('button', /^Bewaar$/);
      await reader.sees(/Bewaard/, '.record .actions');
      await reader.tap('button', /^Sluit$/);
      await goesTo(reader, /^Bewaard$/);
      await reader.tap('textbox', /^Uw notitie bij Huurgewenning/);
      await reader.engine.type('Bespreken met de gemeente.');
      await reader.sees(/Bespreken met de gemeente\.[^]*Bronnen/, '.stage article');
    },
  },
  {
    name: 'two steps of the tour are followed, and it is left',
    async run(reader) {
      await reader.open();
      await goesTo(reader, /^Rondleiding$/);
      await reader.sees(/^Doelgroepen en wensen$/, '.tour h2');
      await reader.tap('button', /^Volgende/);
      await reader.sees(/^Wensen van senioren en gezinnen$/, '.tour h2');
      await reader.tap('button', /^Sluit de rondleiding/);
      await reader.seesNo(/\S/, '.tour');
    },
  },
  {
    name: 'a cell of the matrix leads to its routes',
    async run(reader) {
      await reader.open();
      await goesTo(reader, /^Matrix$/);
      await reader.tap('button', /^Huurgewenning, van huur naar huur: ?vermeld/);
      await reader.sees(/Huurgewenning/, '.routes li');
    },
  },
  {
    name: 'colours and language are chosen in the menu, and the view stays',
    async run(reader) {
      await reader.open('groep=senioren');
      const asked = () =>
        reader.ask(() => {
          const { documentElement: page } = document;
          return `${page.lang} ${getComputedStyle(page).colorScheme}`;
        }, undefined);
      await reader.tap('button', /^Menu$/);
      await reader.tap('radio', /^Donker$/);
      await until('it is not dark', asked, (found) => found === 'nl dark');
      await reader.tap('link', /^English$/);
      await until('it is not English, or not dark', asked, (found) => found === 'en dark');
      await reader.sees(/28 of 83 /, 'footer');
    },
  },
  {
    name: 'a card is opened in the drawing; a finger moves what is seen and no card, and two make it larger',
    async run(reader) {
      await reader.open('groep=senioren&type=huur-naar-huur');
      const places = () => reader.ask(placesOfCards, undefined);
      const id = 'senioren';
      await reader.tap('button', /^Kaart$/);
      await reader.bring('application', /^Tekening/);
      const before = await until('the card is not drawn', places, (found) => id in found);
      const begin = placeOf(before, id);
      // Where the finger begins on a card too.
      await reader.engine.touch(straight(begin.middle, 40, 40));
      const dragged = await until(
        'the finger moves nothing',
        places,
        (found) => placeOf(found, id).x > begin.x + 20,
      );
      if (!asOne(before, dragged)) throw new Error('a finger moved a card');
      await reader.fits();
      const { x, y } = placeOf(dragged, id).middle;
      await reader.engine.touch(straight({ x: x - 20, y }, -40, 0), straight({ x: x + 20, y }, 40, 0));
      const larger = await until(
        'two fingers make nothing larger',
        places,
        (found) => placeOf(found, id).width > begin.width * 1.2,
      );
      await reader.fits();
      await reader.tapAt(placeOf(larger, id).middle);
      await reader.sees(/^Senioren$/, '.record.sheet h2');
    },
  },
];
