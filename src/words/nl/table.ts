/** The words of panels/table. */
export const tableWords = {
  title: 'Lijst',
  which: 'Wat u in de lijst ziet',
  inViewOnly: 'Kaarten in beeld',
  fitting: 'Alleen wat bij uw vraag hoort.',
  showAll: 'Maak de vraag leeg',
  nothingFits: 'De toolbox noemt hier niets rechtstreeks bij uw vraag.',
  empty: 'Er zijn geen kaarten in beeld.',
  name: 'Naam',
  heading: {
    form: 'Wat',
    category: 'Categorie',
    applications: 'Voor wie',
    experience: 'Ervaring',
    places: 'Plaats',
    answers: 'Instrumenten',
    costs: 'Kosten',
    links: 'Website nu',
  },
  none: 'niet genoemd',
  /** In a column about today. */
  unknownToday: 'niet vastgesteld',
  /** In such a column, of a record that the toolbox itself does not name. */
  onlyToday: 'staat alleen in Stand nu',
  more: (n: number) => `Nog ${n}`,
  inView: (shown: number, all: number) => `${shown} van ${all}`,
  rest: (n: number) => `Zet de andere${n === 1 ? '' : ` ${n}`} erbij`,
  sort: (heading: string) => `Sorteer op ${heading.toLowerCase()}`,
  locate: 'Toon in de tekening',
  locateOne: (name: string) => `Toon in de tekening: ${name}`,
  relations: (n: number) => (n === 1 ? '1 verband in beeld' : `${n} verbanden in beeld`),
  sources: 'Toon waar het staat',
  actions: 'Meer',
};

/** The words of the map of places. */
export const placeWords = {
  title: 'Waar de voorbeelden zijn',
  fold: 'Kaart met de plaatsen',
  ask: (name: string) => `Toon alleen wat in ${name} was, of weer alles`,
  /** After their number. */
  examples: (n: number): string => (n === 1 ? ' voorbeeld' : ' voorbeelden'),
  /** How many of them are inferred, where not all are. */
  inferred: (n: number) => `waarvan ${n} afgeleid`,
  inferredIn: (place: string, n: number, all: number) =>
    `Bij ${n} van de ${all} voorbeelden in ${place} hebben wij de plaats afgeleid.`,
  area: 'een gebied, bij benadering',
  areas: 'Een vlek is een gebied. Waar de grens ligt, is niet getekend.',
  today: 'Plaatsen bij Stand nu',
  todayNote:
    'Op de kaart een open vierkant of een vlak met streepjes. Dit komt niet uit de toolbox. Het zijn alle plaatsen bij de instrumenten en voorbeelden die passen.',
  notDrawn: 'niet op de kaart',
  unknown: 'Niet getekend, want wij weten niet waar dit ligt:',
  without: (n: number) =>
    n === 1
      ? 'De toolbox noemt bij 1 voorbeeld geen plaats.'
      : `De toolbox noemt bij ${n} voorbeelden geen plaats.`,
  made: 'De kaart is zonder meren getekend, met open gegevens:',
};
