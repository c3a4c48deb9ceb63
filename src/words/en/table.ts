import type * as nl from '../nl/table.ts';

/** The words of panels/table. */
export const tableWords: typeof nl.tableWords = {
  title: 'List',
  which: 'What you see in the list',
  inViewOnly: 'Cards in view',
  fitting: 'Only what goes with your question.',
  showAll: 'Clear the question',
  nothingFits: 'The toolbox names nothing here directly for your question.',
  empty: 'There are no cards in view.',
  name: 'Name',
  heading: {
    form: 'What',
    category: 'Category',
    applications: 'For whom',
    experience: 'Experience',
    places: 'Place',
    answers: 'Instruments',
    costs: 'Costs',
    links: 'Website today',
  },
  none: 'not mentioned',
  unknownToday: 'not established',
  onlyToday: 'known from Today only',
  more: (n) => `${n} more`,
  inView: (shown, all) => `${shown} of ${all}`,
  rest: (n) => (n === 1 ? 'Add the other one' : `Add the other ${n}`),
  sort: (heading) => `Sort by ${heading.toLowerCase()}`,
  locate: 'Show in the drawing',
  locateOne: (name) => `Show in the drawing: ${name}`,
  relations: (n) => (n === 1 ? '1 connection in view' : `${n} connections in view`),
  sources: 'Show where it is found',
  actions: 'More',
};

/** The words of the map of places. */
export const placeWords: typeof nl.placeWords = {
  title: 'Where the examples are',
  fold: 'Map of the places',
  ask: (name) => `Show only what was in ${name}, or everything again`,
  examples: (n) => (n === 1 ? ' example' : ' examples'),
  inferred: (n) => `${n} of them inferred`,
  inferredIn: (place, n, all) => `For ${n} of the ${all} examples in ${place} we inferred the place.`,
  area: 'an area, roughly',
  areas: 'A patch is an area. Its border is not drawn.',
  today: 'Places under Today',
  todayNote:
    'On the map an open square, or an area with dashes. This does not come from the toolbox. These are all places of the instruments and examples that fit.',
  notDrawn: 'not on the map',
  unknown: 'Not drawn, because we do not know where this is:',
  without: (n) => `The toolbox names no place for ${n} ${n === 1 ? 'example' : 'examples'}.`,
  made: 'The map is drawn without lakes, with open data:',
};
