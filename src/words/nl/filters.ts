const count = (n: number, one: string, many: string): string =>
  `${n === 0 ? 'geen' : n} ${n === 1 ? one : many}`;

/** What of an answer is not drawn. */
export const leftWords = {
  left: (parts: readonly { count: number; name: string }[]) =>
    `Nog ${parts.map(({ count: n, name }) => `${n} ${name}`).join(' en ')} ${parts.length === 1 && parts[0]?.count === 1 ? 'past' : 'passen'} niet in dit beeld.`,
  show: 'Toon ze ook',
};

/** The words of panels/filters, and of the rail around it. */
export const filterWords = {
  /** The button that explains the signs of the drawing. */
  legend: 'Legenda',
  title: 'Filters',
  skip: {
    content: 'Naar de inhoud',
    list: 'Naar de lijst van kaarten',
    answer: 'Naar het antwoord',
    record: 'Naar de geopende kaart',
    drawing: 'Naar de tekening',
  },
  list: {
    tab: (n: number) => `Lijst (${n})`,
    title: 'Kaarten in beeld',
    /** What the cards are joined by could not be loaded. */
    alone: 'Wat de kaarten verbindt, kon niet worden geladen.',
  },
  layer: 'Van nu',
  now: 'Stand nu tonen',
  rail: 'Naast de tekening',
  rest: (n: number) => `Nog ${n} zonder eigen instrument`,
  /** What another choice would add. */
  more: (n: number) => ({
    short: n > 0 ? `+${n}` : 'geen',
    long: `${count(Math.max(0, n), 'instrument', 'instrumenten')} erbij`,
  }),
  /** What a sum of two counts means. */
  key: '4 + 2 wil zeggen: 4 eigen instrumenten en 2 voor alle doelgroepen.',
  count: (named: number, universal: number) =>
    named + universal === 0
      ? { short: 'geen', long: 'geen instrument' }
      : universal === 0
        ? { short: String(named), long: count(named, 'instrument', 'instrumenten') }
        : {
            short: named > 0 ? `${named} + ${universal}` : String(universal),
            long: `${count(named, 'eigen instrument', 'eigen instrumenten')}, ${universal} voor alle doelgroepen`,
          },
};

/** The words of Standstill, which offers a choice where an answer is empty or too large. */
export const standstillWords = {
  without: (part: string, n: number) =>
    `Zonder ${part.toLowerCase()}: ${count(n, 'instrument', 'instrumenten')}`,
  coreOnly: (n: number) => `Alleen doelgroep en type doorstroom: ${count(n, 'instrument', 'instrumenten')}`,
  tooMany: (n: number) => `Dan staan er ${n} kaarten in beeld. Dat leest niet prettig meer.`,
  anyway: 'Toon ze toch',
  leave: 'Laat het zo',
};

/** The actions, as the history names them. */
export const actionWords = {
  start: () => 'Begin',
  open: () => 'Link geopend',
  ask: (what) => (what === '' ? 'Vraag veranderd' : `Gevraagd: ${what}`),
  unask: (what) => `Weggehaald uit de vraag: ${what}`,
  clear: () => 'Vraag leeggemaakt',
  now: () => 'Stand nu aan of uit',
  select: (what) => `${what} geopend`,
  close: () => 'Kaart gesloten',
  reveal: (what) => `${what} in beeld gebracht`,
  add: (what) => `Erbij gezet: ${what}`,
  collapse: (what) => `Weer weggehaald wat van ${what} kwam`,
  hide: (what) => `${what} verborgen`,
  unhide: () => 'Verborgen kaarten terug',
  all: () => 'Alle filters weg',
  restart: () => 'Opnieuw begonnen',
  trace: (what) => `Routes gevraagd: ${what}`,
  route: (what) => (what === '' ? 'Alle kaarten weer getoond' : `Route gekozen, naar ${what}`),
  light: (what) => `Route tussen alle kaarten getoond, naar ${what}`,
  endTrace: () => 'Routes gesloten',
  form: () => 'Andere weergave',
  arrange: () => 'Opnieuw geschikt',
  pin: (what) => `${what} verplaatst`,
  pose: (what) => `Gevraagd: ${what}`,
  compare: (what) => `Gekozen om te vergelijken: ${what}`,
  uncompare: (what) => `Uit de vergelijking: ${what || 'alles'}`,
  tour: (what) => `Rondleiding: ${what}`,
  endTour: () => 'Rondleiding gesloten',
  list: (what) => (what ? `Lijst: ${what}` : 'Lijst van de kaarten in beeld'),
  search: (what) => `Gezocht: ${what}`,
} satisfies Record<string, (what: string) => string>;
