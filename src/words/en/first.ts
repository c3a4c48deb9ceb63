import type { ResultCount } from '../../../graph/index.ts';
import type { words as nl } from '../nl/first.ts';

const count = (n: number, one: string, many: string): string =>
  `${n === 0 ? 'no' : n} ${n === 1 ? one : many}`;

/** The words of the first screen: every text there that is not the toolbox's own. */
export const words: typeof nl = {
  product: 'Doorstroomverkenner',
  search: {
    label: 'Search word, place or organisation',
    short: 'Search',
    loading: 'The search is loading…',
  },
  views: {
    map: 'Map',
    list: 'List',
    matrix: 'Matrix',
    compare: 'Compare',
    insights: 'Insights',
    kept: 'Saved',
    help: 'Help',
    privacy: 'Privacy',
    accessibility: 'Accessibility',
    search: 'Search results',
    label: 'View',
    more: 'More',
  },
  tour: 'Tour',
  share: 'Share',
  menu: 'Menu',
  history: { label: 'Your steps', undo: 'Undo', redo: 'Redo' },
  question: {
    label: 'Your question',
    answer: 'Answer to your question',
    begin: 'I am looking for instruments',
    before: {
      group: 'for',
      type: 'moving from',
      category: 'in',
      theme: 'of which the toolbox says:',
      place: 'with an example in',
      experience: 'with experience, according to the toolbox:',
    },
    comma: ',',
    any: {
      group: 'any target group',
      type: 'any home to any other',
      category: 'any category',
      theme: 'choose an effect or a point of attention',
      place: 'choose a place',
      experience: 'choose how far it got',
    },
    part: {
      group: 'Target group',
      type: 'Type of move',
      category: 'Category',
      theme: 'Effect',
      place: 'Place',
      experience: 'Experience',
    },
    or: ' or ',
    own: 'With instruments of its own',
    universalOnly: 'Only what is for all target groups',
    nothing: 'For this the toolbox names nothing',
    option: (label, named, universal) =>
      `${label} (${[named > 0 || universal === 0 ? (named > 0 ? named : 'none') : [], universal > 0 ? `${universal} for all` : []].flat().join(' + ')})`,
    result: (n) => count(n, 'instrument', 'instruments'),
    universal: (n) =>
      n === 1
        ? '1 of these is for all target groups. The toolbox names no type of move for it.'
        : `${n} of these are for all target groups. The toolbox names no type of move for them.`,
    empty: 'The toolbox names no instrument of its own for this.',
    onlyUniversal: (n) =>
      `This has no instrument of its own in the toolbox. There ${n === 1 ? 'is 1 instrument' : `are ${n} instruments`} for all target groups, without a type of move.`,
    named: 'But it is named in:',
    clear: 'Clear the question',
  },
  filters: {
    part: {
      group: 'Target group',
      type: 'Type of move',
      category: 'Category',
      theme: 'Effect or point of attention',
      place: 'Place of an example',
      experience: 'Experience, according to the toolbox',
    },
  },
  columns: (words) => words.join(' or '),
  map: {
    loading: 'The drawing is loading…',
    failed:
      'The drawing could not be loaded. The list does work. Check the connection and reload the page. What you see now then stays.',
    badge: (parts) => `+${parts.map(({ count: n, name }) => `${n} ${name}`).join(', ')}`,
    dashed: 'Dashed: inferred by us',
    noInstrument: 'no instrument of its own',
  },
  list: { empty: 'There are no cards in view.' },
  introduction:
    'The Doorstroomverkenner shows what is in a Dutch toolbox of about 2010. It is about moving on ("doorstroom"): moving house, and leaving a home for somebody else.',
  record: {
    title: 'About this card',
    welcomeTitle: 'Where would you like to start?',
    welcome: 'Complete the sentence, choose a card, or start with one of these questions.',
    close: 'Close',
    also: 'Also called',
    forWhom: 'For whom',
    noApplication: 'The toolbox names no target group.',
    untyped: 'No type of move is named here.',
    experience: 'Experience',
    places: 'Place',
    connected: 'Connected with',
    now: 'Today',
    nowNote:
      'This does not come from the toolbox. We read a stored version of each page. The page may be different now.',
    nothingVerified: 'We have not been able to establish anything about how this is today.',
    addresses: 'Address as given in the toolbox',
    source: 'Where this is found',
    namedIn: 'Is found in',
  },
  bar: {
    visible: (n, all) => `${n} of ${all} visible`,
    showAll: 'Show everything',
    remove: (label) => `${label}: remove`,
    hidden: (n) => `${n} hidden`,
    path: 'only this route',
    nowOff: 'without Today',
    compare: (n) => `Compare (${n})`,
  },
  ready: {
    more: (n) => `${n} more ${n === 1 ? 'question' : 'questions'}`,
    lacking: 'This is not in the toolbox',
    near: 'What can be found:',
    count: (result: ResultCount, kinds) => {
      switch (result.of) {
        case 'instruments':
          if (result.universal === 0) return count(result.named, 'instrument', 'instruments');
          return result.named === 0
            ? `only ${result.universal} for all`
            : `${result.named} + ${result.universal} for all`;
        case 'ends': {
          const { one = result.kind, many = result.kind } = kinds[result.kind] ?? {};
          return `${count(result.count, one, many)}, ${count(result.paths, 'route', 'routes')}`;
        }
        case 'connecting-nodes':
          return count(result.count, 'connection', 'connections');
        case 'nothing':
          return 'is not in it';
        default:
          return result satisfies never;
      }
    },
  },
  basis: { stated: 'stated', inferred: 'inferred' },
  loading: 'Loading…',
  partFailed:
    'This part could not be loaded. Check the connection and reload the page. What you see now then stays.',
  unknown: (names) =>
    `This link names something that cannot be opened here: ${names.join(', ')}. The rest is opened.`,
  failed: 'The toolbox could not be loaded. Check the connection and reload the page.',
  reload: 'Reload',
};
