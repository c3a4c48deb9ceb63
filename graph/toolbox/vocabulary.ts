import type { RelationWords, Vocabulary } from '../vocabulary.ts';
import { searchWords } from './search-words.ts';

/** The phases of a route, in words: what has been said so far decides what may be said next. */
const afterGroup = ['start', 'narrowed', 'universal'];
const found = ['start', 'found'];

const shown = ['start', 'shown', 'centred'];

const organisation = (
  [verb, inverse, heading]: readonly [string, string, string],
  after: readonly string[] = [...shown, 'mentioned'],
): RelationWords => ({
  from: ['case'],
  to: ['source'],
  verb,
  inverse,
  heading,
  inverseHeading: inverse.charAt(0).toUpperCase() + inverse.slice(1),
  readings: [{ way: 'forward', after, gives: 'sourced' }],
});

/** Our toolbox's kinds, relations and words. Names of groups are plural, so a verb that has one as its subject is too. */
export const vocabulary: Vocabulary = {
  kinds: {
    group: { one: 'doelgroep', many: 'doelgroepen', column: 0, pronoun: 'die', common: true },
    doorstroom: { one: 'type doorstroom', many: 'typen doorstroom', column: 1, pronoun: 'dat', common: true },
    category: { one: 'categorie', many: 'categorieën', column: 1, pronoun: 'die' },
    instrument: { one: 'instrument', many: 'instrumenten', column: 2, pronoun: 'dat', followed: true },
    case: {
      one: 'casus',
      many: 'casussen',
      column: 3,
      pronoun: 'die',
      followed: true,
      forms: {
        'case-study': { one: 'casus', pronoun: 'die' },
        example: { one: 'praktijkvoorbeeld', pronoun: 'dat' },
      },
    },
    source: {
      one: 'bron',
      many: 'bronnen',
      column: 4,
      pronoun: 'die',
      followed: true,
      forms: {
        organisation: { one: 'organisatie', pronoun: 'die' },
        publication: { one: 'publicatie', pronoun: 'dat' },
      },
    },
  },
  relations: {
    'part-of': {
      from: ['group'],
      to: ['group'],
      verb: 'zijn een deel van',
      inverse: 'omvatten',
      heading: 'Valt onder',
      inverseHeading: 'Omvat',
      readings: [
        { way: 'back', after: ['start', 'narrowed'], gives: 'narrowed', only: 'particular-target' },
        { way: 'forward', after: ['start'], gives: 'universal', only: 'universal-target' },
      ],
    },
    moves: {
      from: ['group'],
      to: ['doorstroom'],
      verb: 'stromen door',
      inverse: 'is de doorstroom van',
      heading: 'Stromen door',
      inverseHeading: 'Doelgroepen',
      readings: [{ way: 'forward', after: afterGroup, gives: 'joined' }],
    },
    'for-type': {
      from: ['instrument'],
      to: ['doorstroom'],
      verb: 'past bij doorstroom',
      inverse: 'kan met',
      heading: 'Type doorstroom',
      inverseHeading: 'Instrumenten',
      readings: [
        { way: 'back', after: ['start', 'joined'], gives: 'found', only: 'same-application-once-joined' },
      ],
    },
    'for-group': {
      from: ['instrument'],
      to: ['group'],
      verb: 'is bedoeld voor',
      inverse: 'hebben als instrument',
      heading: 'Bedoeld voor',
      inverseHeading: 'Instrumenten',
      readings: [{ way: 'back', after: afterGroup, gives: 'found', only: 'untyped-application' }],
    },
    'belongs-to': {
      from: ['instrument'],
      to: ['category'],
      verb: 'valt onder',
      inverse: 'heeft als instrument',
      heading: 'Categorie',
      inverseHeading: 'Instrumenten',
      readings: [{ way: 'back', after: ['start'], gives: 'found' }],
    },
    example: {
      from: ['instrument'],
      to: ['case'],
      verb: 'heeft als voorbeeld',
      inverse: 'is een voorbeeld van',
      heading: 'Praktijkvoorbeelden',
      inverseHeading: 'Voorbeeld van',
      readings: [{ way: 'forward', after: found, gives: 'shown' }],
    },
    mentions: {
      from: ['case'],
      to: ['instrument', 'category'],
      verb: 'noemt',
      inverse: 'wordt genoemd in',
      heading: 'Noemt',
      inverseHeading: 'Genoemd in',
      readings: [
        { way: 'forward', after: ['start'], gives: 'found' },
        // A case that was reached from a group names an instrument for its own plans. The examples of that instrument
        // are not said to be for this group, so the route ends there.
        { way: 'forward', after: ['centred'], gives: 'end' },
        { way: 'back', after: ['start'], gives: 'shown' },
        { way: 'back', after: ['found'], gives: 'mentioned' },
      ],
    },
    about: {
      from: ['case'],
      to: ['group'],
      verb: 'gaat over',
      inverse: 'staan centraal in',
      heading: 'Gaat over',
      inverseHeading: 'Centraal in',
      readings: [{ way: 'back', after: ['start', 'narrowed'], gives: 'centred' }],
    },
    'names-group': {
      from: ['instrument', 'case'],
      to: ['group'],
      verb: 'noemt ook',
      inverse: 'worden ook genoemd bij',
      heading: 'Noemt ook',
      inverseHeading: 'Ook genoemd bij',
      // Named is not "meant for": nothing may follow from it.
      readings: [
        { way: 'forward', after: ['start'], gives: 'end' },
        { way: 'back', after: ['start'], gives: 'end' },
      ],
    },
    'described-by': {
      from: ['instrument'],
      to: ['source'],
      verb: 'verwijst naar',
      inverse: 'is bron bij',
      heading: 'Bronnen',
      inverseHeading: 'Bron bij',
      readings: [{ way: 'forward', after: found, gives: 'sourced' }],
    },
    'restricted-by': {
      from: ['instrument'],
      to: ['source'],
      verb: 'stuit op regels van',
      inverse: 'heeft regels voor',
      heading: 'Stuit op regels van',
      inverseHeading: 'Heeft regels voor',
      readings: [{ way: 'forward', after: found, gives: 'sourced' }],
    },
    'run-by': organisation(['is van', 'staat achter', 'Van']),
    'experiment-of': organisation(['is een experiment van', 'doet het experiment', 'Experiment van']),
    'prepared-by': organisation([
      'wordt voorbereid door',
      'werkt aan de voorbereiding van',
      'Voorbereid door',
    ]),
    'proposed-by': organisation(['is een voorstel van', 'heeft als voorstel', 'Voorstel van']),
    'designed-by': organisation(['is ontworpen door', 'ontwierp', 'Ontworpen door']),
    'commissioned-by': organisation(['is gemaakt in opdracht van', 'gaf opdracht voor', 'In opdracht van']),
    // The caveat is on what this case wants for its own group: it is not told of what a case only mentions.
    'caveat-from': organisation(
      ['krijgt een kanttekening van', 'plaatst een kanttekening bij', 'Kanttekening van'],
      shown,
    ),
    'published-by': {
      from: ['source'],
      to: ['source'],
      verb: 'is een uitgave van',
      inverse: 'is uitgever van',
      heading: 'Uitgave van',
      inverseHeading: 'Uitgaven',
      readings: [{ way: 'forward', after: ['start', 'sourced'], gives: 'sourced' }],
    },
    'merged-into': {
      from: ['source'],
      to: ['source'],
      verb: 'ging op in',
      inverse: 'is opvolger van',
      heading: 'Ging op in',
      inverseHeading: 'Opvolger van',
      readings: [{ way: 'forward', after: ['start', 'sourced'], gives: 'sourced' }],
    },
    'split-into': {
      from: ['source'],
      to: ['source'],
      verb: 'is gesplitst in onder meer',
      inverse: 'is ontstaan uit',
      heading: 'Gesplitst in onder meer',
      inverseHeading: 'Ontstaan uit',
      readings: [{ way: 'forward', after: ['start', 'sourced'], gives: 'sourced' }],
    },
  },
  application: { group: 'for-group', type: 'for-type', joins: 'moves', by: 'met' },
  partOf: 'part-of',
  categoryOf: 'belongs-to',
  exampleOf: 'example',
  centralIn: 'about',
  successors: ['merged-into', 'split-into'],
  statuses: {
    praktijk: { label: 'praktijk', mark: 'filled' },
    experiment: { label: 'experiment', mark: 'half' },
    'pilot-in-voorbereiding': { label: 'pilot in voorbereiding', mark: 'half' },
    voorstel: { label: 'voorstel', mark: 'ring' },
    'nog-geen-ervaring': { label: 'nog geen ervaring', mark: 'dash' },
    'geen-voorbeeld-vermeld': { label: 'geen voorbeeld vermeld', mark: 'none' },
  },
  abouts: {
    warning: 'Let op',
    situation: 'Situatie',
    how: 'Hoe werkt het',
    condition: 'Voorwaarde',
    action: 'Wat doet de gemeente',
    measure: 'Wat de strategie noemt',
    wish: 'Wensen',
    effect: 'Effecten',
    attention: 'Aandachtspunten',
    cost: 'Kosten',
    now: 'Stand nu',
  },
  layers: { toolbox: 'Toolbox, circa 2010', now: 'Stand nu' },
  breaks: [
    'verhuiskosten|vergoeding',
    'doorstroom|regeling',
    'corporatie|woning',
    'proces|begeleiding',
    'midden|inkomens',
    'infra|structuur',
  ],
  searchWords,
};
