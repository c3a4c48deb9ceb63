import type { Language } from '../../vocabulary.ts';
import { fillers, searchWords } from './search-nl.ts';

/** The words of our toolbox in Dutch. Names of groups are plural, so a verb that has one as its subject is too. */
export const nl = {
  language: 'nl' as Language,
  kinds: {
    group: { one: 'doelgroep', many: 'doelgroepen', pronoun: 'die' },
    doorstroom: { one: 'type doorstroom', many: 'typen doorstroom', brief: 'type', pronoun: 'dat' },
    category: { one: 'categorie', many: 'categorieën', pronoun: 'die' },
    instrument: { one: 'instrument', many: 'instrumenten', pronoun: 'dat' },
    case: { one: 'casus', many: 'casussen', pronoun: 'die' },
    source: { one: 'bron', many: 'bronnen', pronoun: 'die' },
  },
  forms: {
    'case-study': { one: 'casus', pronoun: 'die' },
    example: { one: 'voorbeeld', pronoun: 'dat' },
    organisation: { one: 'organisatie', pronoun: 'die' },
    publication: { one: 'publicatie', pronoun: 'die' },
  },
  /** Headings of columns in tables. */
  columns: {
    within: 'Valt onder',
    namedIn: 'Genoemd in',
    instruments: 'Instrumenten',
    examples: 'Voorbeelden',
    sources: 'Bronnen',
    exampleOf: 'Voorbeeld van',
    mentions: 'Noemt',
    behind: 'Wie erachter staat',
    atCase: 'Bij casus',
    atInstrument: 'Bij instrument',
    after: 'Wat ervan kwam',
  },
  relations: {
    'part-of': {
      verb: 'vallen onder',
      inverse: 'daaronder vallen',
      inverseAround: 'onder {} vallen',
      heading: 'Valt onder',
      inverseHeading: 'Omvat',
    },
    moves: {
      verb: 'gaan',
      inverse: 'is de doorstroom van',
      heading: 'Stromen door',
      inverseHeading: 'Doelgroepen',
    },
    'for-type': {
      verb: 'past bij doorstroom',
      inverse: 'kan met',
      heading: 'Type doorstroom',
      inverseHeading: 'Instrumenten',
    },
    'for-group': {
      verb: 'is bedoeld voor',
      inverse: 'hebben als instrument',
      heading: 'Bedoeld voor',
      inverseHeading: 'Instrumenten',
    },
    'belongs-to': {
      verb: 'valt onder',
      inverse: 'heeft als instrument',
      heading: 'Categorie',
      inverseHeading: 'Instrumenten',
    },
    example: {
      verb: 'heeft als voorbeeld',
      inverse: 'is een voorbeeld van',
      heading: 'Voorbeelden',
      inverseHeading: 'Voorbeeld van',
    },
    mentions: {
      verb: 'noemt',
      inverse: 'wordt genoemd in',
      heading: 'Noemt',
      inverseHeading: 'Genoemd in',
    },
    about: {
      verb: 'gaat over',
      inverse: 'staan centraal in',
      heading: 'Gaat over',
      inverseHeading: 'Centraal in',
    },
    'names-group': {
      verb: 'noemt ook',
      inverse: 'worden ook genoemd bij',
      heading: 'Noemt ook',
      inverseHeading: 'Ook genoemd bij',
    },
    'described-by': {
      verb: 'verwijst naar',
      inverse: 'is bron bij',
      heading: 'Bronnen',
      inverseHeading: 'Bron bij',
    },
    'restricted-by': {
      verb: 'mocht toen niet zonder meer van',
      inverse: 'gaf toen niet zonder meer ruimte aan',
      heading: 'Toen niet zonder meer toegestaan door',
      inverseHeading: 'Stond toen niet zonder meer toe',
    },
    'run-by': {
      verb: 'is van',
      inverse: 'is de organisatie achter',
      heading: 'Van',
      inverseHeading: 'Is de organisatie achter',
    },
    'experiment-of': {
      verb: 'is een experiment van',
      inverse: 'deed het experiment',
      heading: 'Experiment van',
      inverseHeading: 'Deed het experiment',
    },
    'prepared-by': {
      verb: 'werd voorbereid door',
      inverse: 'werkte aan de voorbereiding van',
      heading: 'Voorbereid door',
      inverseHeading: 'Werkte aan de voorbereiding van',
    },
    'proposed-by': {
      verb: 'is een voorstel van',
      inverse: 'heeft als voorstel',
      heading: 'Voorstel van',
      inverseHeading: 'Heeft als voorstel',
    },
    'designed-by': {
      verb: 'is ontworpen door',
      inverse: 'ontwierp',
      heading: 'Ontworpen door',
      inverseHeading: 'Ontwierp',
    },
    'commissioned-by': {
      verb: 'is gemaakt in opdracht van',
      inverse: 'gaf opdracht voor',
      heading: 'In opdracht van',
      inverseHeading: 'Gaf opdracht voor',
    },
    'caveat-from': {
      verb: 'krijgt een kanttekening van',
      inverse: 'plaatst een kanttekening bij',
      heading: 'Kanttekening van',
      inverseHeading: 'Plaatst een kanttekening bij',
    },
    'published-by': {
      verb: 'is een uitgave van',
      inverse: 'is uitgever van',
      heading: 'Uitgave van',
      inverseHeading: 'Uitgaven',
    },
    'merged-into': {
      verb: 'ging op in',
      inverse: 'is opvolger van',
      heading: 'Ging op in',
      inverseHeading: 'Opvolger van',
    },
    'split-into': {
      verb: 'is gesplitst in onder meer',
      inverse: 'is ontstaan uit',
      heading: 'Gesplitst in onder meer',
      inverseHeading: 'Ontstaan uit',
    },
  },
  phrases: {
    only: 'alleen voor {}',
    by: 'bij {}',
    noted: '{} deze doelgroep',
    quoted: 'er staat “{}” bij',
    inferred: 'volgens onze lezing',
    inferredShort: 'afgeleid',
    about: 'gaat over {}',
    noMeasure: 'let op: geen maatregel voor doorstroom',
    and: 'en',
    pronouns: { de: 'die', het: 'dat' } as Readonly<Record<string, string>>,
  },
  statuses: {
    praktijk: 'praktijk',
    experiment: 'experiment',
    'pilot-in-voorbereiding': 'pilot in voorbereiding',
    voorstel: 'voorstel',
    'nog-geen-ervaring': 'nog geen ervaring',
    'geen-voorbeeld-vermeld': 'geen voorbeeld vermeld',
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
    lost: 'Verloren gegaan',
  },
  nowAbouts: {
    name: 'Latere namen',
    related: 'Verwant, maar niet hetzelfde',
    became: 'Wat ervan werd',
    known: 'Wat er nu over bekend is',
    figures: 'Cijfers',
    law: 'Wet en regels',
  },
  layers: { toolbox: 'Toolbox, circa 2010', now: 'Stand nu' },
  /** Names that would break badly on a card; see `breaks` of a vocabulary. */
  breaks: [
    'verhuiskosten|vergoeding',
    'doorstroom|regeling',
    'corporatie|woning',
    'proces|begeleiding',
    'midden|inkomens',
    'infra|structuur',
  ],
  searchWords,
  fillers,
  endings: ['ingen', 'en', 's', 'e'],
  /** The ready questions, by their ids. */
  questions: {
    'senioren-huur': 'Wat is er voor senioren die huren?',
    gezinnen: 'Wat is er voor gezinnen?',
    'koop-naar-huur': 'Wat is er voor koop naar huur?',
    'grote-woningen': 'Bij welke instrumenten komen er mogelijk grote sociale huurwoningen vrij?',
    administratie: 'Welke instrumenten vragen aangepaste administratie?',
    'nog-geen-ervaring': 'Met welke instrumenten was er volgens de toolbox nog geen ervaring?',
    praktijk: 'Welke instrumenten hebben een voorbeeld uit de praktijk?',
    hoogvliet: 'Welke instrumenten hebben een voorbeeld in Hoogvliet?',
    'westvoorne-elders': 'Wat noemt Westvoorne, en waar is dat elders gedaan?',
    'sev-instrumenten': 'Bij welke instrumenten komt de SEV voor?',
    'vlaardingen-westvoorne': 'Wat verbindt Vlaardingen en Westvoorne?',
    kosten: 'Wat kost een instrument?',
    effect: 'Van welk instrument is gemeten dat het werkt?',
    wensen: 'Wat wensen senioren en gezinnen?',
  },
  /** For the questions that the toolbox cannot answer: the reason, and the closest alternatives. */
  lacking: {
    kosten: {
      because: 'De toolbox noemt geen bedragen. Bij twee instrumenten staat wel iets over kosten.',
      near: { huurgewenning: 'Huurgewenning', verhuiscoach: 'Verhuiscoach' },
    },
    effect: {
      because:
        'De toolbox heeft geen metingen van effecten. Wel staat bij voorbeelden hoe ver het is: van voorstel tot praktijk.',
      near: { praktijk: 'Instrumenten met een voorbeeld uit de praktijk' },
    },
    wensen: {
      because:
        'De dia’s over wensen zijn bijna helemaal verloren gegaan. Van de wensen van senioren is niets over, van die van gezinnen alleen een berging.',
      near: { senioren: 'Senioren', gezinnen: 'Gezinnen' },
    },
  },
};

/** The words that every language needs; a missing or an extra one is a type error. */
export type Words = Omit<typeof nl, 'searchWords'> & {
  readonly searchWords: Readonly<Record<string, readonly string[]>>;
};
