import type * as nl from '../nl/table.ts';

/** The words of panels/table. */
export const tableWords: typeof nl.tableWords = {
  title: 'List',
  empty: 'There are no cards in view.',
  name: 'Name',
  heading: {
    form: 'What',
    category: 'Category',
    applications: 'For whom',
    experience: 'Experience',
    places: 'Place',
    answers: 'Instruments',
  },
  none: 'not mentioned',
  inView: (shown, all) => `${shown} of ${all}`,
  rest: (n) => (n === 1 ? 'Add the other one' : `Add the other ${n}`),
  sort: (heading) => `Sort by ${heading.toLowerCase()}`,
  locate: 'Show on the map',
  locateOne: (name) => `Show on the map: ${name}`,
  relations: (n) => (n === 1 ? '1 connection in view' : `${n} connections in view`),
  sources: 'Show where it is found',
  actions: 'More',
};
