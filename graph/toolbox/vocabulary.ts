import type { Language, RelationWording, RelationWords, Vocabulary } from '../vocabulary.ts';
import { en } from './words/en.ts';
import { nl, type Words } from './words/nl.ts';

/** The phases of a path, named by what was read so far, which decides what may follow. */
const afterGroup = ['start', 'narrowed', 'universal'];
const found = ['start', 'found'];

const shown = ['start', 'shown', 'centred'];

const organisation = (
  wording: RelationWording,
  after: readonly string[] = [...shown, 'mentioned'],
): RelationWords => ({
  from: ['case'],
  to: ['source'],
  ...wording,
  readings: [{ way: 'forward', after, gives: 'sourced' }],
});

/** The relations from an example to who did it, in any role. */
const behind = ['run-by', 'experiment-of', 'prepared-by', 'proposed-by', 'designed-by', 'commissioned-by'];

const successors = ['merged-into', 'split-into'];
const snags = ['warning', 'attention', 'condition'];

const kindsIn = ({ kinds, forms, columns, lists }: Words): Vocabulary['kinds'] => ({
  group: {
    ...kinds.group,
    column: 0,
    shape: 'framed',
    fields: ['universal'],
    table: [
      { relations: ['part-of'], way: 'forward', heading: columns.within },
      'answers',
      { relations: ['about', 'names-group'], way: 'back', heading: columns.namedIn },
    ],
    common: true,
  },
  doorstroom: { ...kinds.doorstroom, column: 1, fields: [], table: ['answers'], common: true },
  category: {
    ...kinds.category,
    column: 1,
    fields: [],
    table: [{ relations: ['belongs-to'], way: 'back', heading: columns.instruments }],
  },
  instrument: {
    ...kinds.instrument,
    column: 2,
    fields: ['applications', 'experience'],
    table: [
      'category',
      'applications',
      'experience',
      { relations: ['example'], way: 'forward', heading: columns.examples },
      { relations: ['described-by', 'restricted-by'], way: 'forward', heading: columns.sources },
    ],
    list: {
      name: lists.instrument,
      columns: [
        'category',
        'applications',
        'experience',
        'costs',
        { abouts: ['effect'], heading: columns.effects },
        { abouts: snags, heading: columns.snags },
      ],
    },
    followed: true,
  },
  case: {
    ...kinds.case,
    column: 3,
    fields: ['form', 'experience', 'places'],
    table: [
      'form',
      'experience',
      'places',
      { relations: ['example'], way: 'back', heading: columns.exampleOf },
      { relations: ['mentions'], way: 'forward', heading: columns.mentions },
      { relations: behind, way: 'forward', heading: columns.behind },
    ],
    list: {
      name: lists.case,
      columns: [
        { abouts: ['how', 'action', 'measure'], heading: columns.what },
        'places',
        'experience',
        { relations: ['example'], way: 'back', heading: columns.exampleOf },
        { relations: behind, way: 'forward', heading: columns.behind, followed: true },
      ],
    },
    followed: true,
    forms: { 'case-study': forms['case-study'], example: { ...forms.example, experienced: true } },
  },
  source: {
    ...kinds.source,
    column: 4,
    shape: 'pill',
    fields: ['form', 'addresses', 'links'],
    table: [
      'form',
      { relations: [...behind, 'caveat-from'], way: 'back', heading: columns.atCase },
      { relations: ['described-by', 'restricted-by'], way: 'back', heading: columns.atInstrument },
      { relations: successors, way: 'forward', heading: columns.after },
    ],
    list: {
      name: lists.source,
      columns: [
        'form',
        { relations: [...behind, 'caveat-from'], way: 'back', heading: columns.atCase },
        { relations: ['described-by', 'restricted-by'], way: 'back', heading: columns.atInstrument },
        { placesOf: behind, way: 'back', heading: columns.placeOfCase },
        { relations: successors, abouts: ['name', 'became'], way: 'forward', heading: columns.today },
        'links',
      ],
    },
    followed: true,
    forms: { organisation: forms.organisation, publication: forms.publication },
  },
});

const relationsIn = ({ relations: wordings }: Words): Vocabulary['relations'] => ({
  'part-of': {
    from: ['group'],
    to: ['group'],
    ...wordings['part-of'],
    readings: [
      { way: 'back', after: ['start', 'narrowed'], gives: 'narrowed', only: 'particular-target' },
      { way: 'forward', after: ['start'], gives: 'universal', only: 'universal-target' },
    ],
  },
  moves: {
    from: ['group'],
    to: ['doorstroom'],
    ...wordings.moves,
    readings: [{ way: 'forward', after: afterGroup, gives: 'joined' }],
  },
  'for-type': {
    from: ['instrument'],
    to: ['doorstroom'],
    ...wordings['for-type'],
    readings: [
      { way: 'back', after: ['start', 'joined'], gives: 'found', only: 'same-application-once-joined' },
    ],
  },
  'for-group': {
    from: ['instrument'],
    to: ['group'],
    ...wordings['for-group'],
    readings: [{ way: 'back', after: afterGroup, gives: 'found', only: 'untyped-application' }],
  },
  'belongs-to': {
    from: ['instrument'],
    to: ['category'],
    ...wordings['belongs-to'],
    readings: [{ way: 'back', after: ['start'], gives: 'found' }],
  },
  example: {
    from: ['instrument'],
    to: ['case'],
    ...wordings.example,
    readings: [
      { way: 'forward', after: found, gives: 'shown' },
      // A case about a group is an example of an instrument. That the instrument is meant for that group is stated nowhere, so the path
      // ends here.
      { way: 'back', after: ['centred'], gives: 'end' },
    ],
  },
  mentions: {
    from: ['case'],
    to: ['instrument', 'category'],
    ...wordings.mentions,
    readings: [
      { way: 'forward', after: ['start'], gives: 'found' },
      // A case that was reached from a group names an instrument for its own plans. The document does not
      // state that the examples of that instrument are for this group, so the path ends here.
      { way: 'forward', after: ['centred'], gives: 'end' },
      { way: 'back', after: ['start'], gives: 'shown' },
      { way: 'back', after: ['found'], gives: 'mentioned' },
    ],
  },
  about: {
    from: ['case'],
    to: ['group'],
    ...wordings.about,
    readings: [{ way: 'back', after: ['start', 'narrowed'], gives: 'centred' }],
  },
  'names-group': {
    from: ['instrument', 'case'],
    to: ['group'],
    ...wordings['names-group'],
    // "Names" does not mean "meant for", so nothing may follow.
    readings: [
      { way: 'forward', after: ['start'], gives: 'end' },
      { way: 'back', after: ['start'], gives: 'end' },
    ],
  },
  'described-by': {
    from: ['instrument'],
    to: ['source'],
    ...wordings['described-by'],
    readings: [{ way: 'forward', after: found, gives: 'sourced' }],
  },
  'restricted-by': {
    from: ['instrument'],
    to: ['source'],
    ...wordings['restricted-by'],
    readings: [{ way: 'forward', after: found, gives: 'sourced' }],
  },
  'run-by': organisation(wordings['run-by']),
  'experiment-of': organisation(wordings['experiment-of']),
  'prepared-by': organisation(wordings['prepared-by']),
  'proposed-by': organisation(wordings['proposed-by']),
  'designed-by': organisation(wordings['designed-by']),
  'commissioned-by': organisation(wordings['commissioned-by']),
  // The caveat is about what this case wants for its own group, so it does not apply to what a case only
  // mentions: what led to such an instrument does not lead on to it. A path that begins with the instrument
  // may, for its sentence says that the caveat stands with the case.
  'caveat-from': organisation(wordings['caveat-from'], shown),
  'published-by': {
    from: ['source'],
    to: ['source'],
    ...wordings['published-by'],
    readings: [{ way: 'forward', after: ['start', 'sourced'], gives: 'sourced' }],
  },
  'merged-into': {
    from: ['source'],
    to: ['source'],
    ...wordings['merged-into'],
    readings: [{ way: 'forward', after: ['start', 'sourced'], gives: 'sourced' }],
  },
  'split-into': {
    from: ['source'],
    to: ['source'],
    ...wordings['split-into'],
    readings: [{ way: 'forward', after: ['start', 'sourced'], gives: 'sourced' }],
  },
});

/**
 * Our vocabulary in one language: the kinds and relations are the same in all languages, only their words
 * differ.
 */
const vocabularyIn = (words: Words): Vocabulary => ({
  language: words.language,
  kinds: kindsIn(words),
  relations: relationsIn(words),
  application: { group: 'for-group', type: 'for-type', joins: 'moves' },
  phrases: words.phrases,
  partOf: 'part-of',
  categoryOf: 'belongs-to',
  exampleOf: 'example',
  centralIn: 'about',
  namesGroup: 'names-group',
  behind,
  successors,
  statuses: {
    praktijk: { label: words.statuses.praktijk, mark: 'filled' },
    experiment: { label: words.statuses.experiment, mark: 'half' },
    'pilot-in-voorbereiding': { label: words.statuses['pilot-in-voorbereiding'], mark: 'dot' },
    voorstel: { label: words.statuses.voorstel, mark: 'ring' },
    'nog-geen-ervaring': { label: words.statuses['nog-geen-ervaring'], mark: 'dash' },
    'geen-voorbeeld-vermeld': { label: words.statuses['geen-voorbeeld-vermeld'], mark: 'none' },
  },
  unstarted: ['pilot-in-voorbereiding', 'voorstel'],
  noMeasure: 'geen-maatregel-voor-doorstroom',
  abouts: words.abouts,
  nowAbouts: words.nowAbouts,
  warning: 'warning',
  lost: 'lost',
  answerAbouts: {
    how: 'how',
    cost: 'cost',
    snags,
    evidence: ['known', 'figures'],
  },
  layers: words.layers,
  breaks: words.breaks,
  searchWords: words.searchWords,
  fillers: words.fillers,
  endings: words.endings,
});

/** Our vocabulary in every language. */
export const vocabularies: Readonly<Record<Language, Vocabulary>> = {
  nl: vocabularyIn(nl),
  en: vocabularyIn(en),
};

/** The vocabulary in the language of the records. */
export const vocabulary = vocabularies.nl;
